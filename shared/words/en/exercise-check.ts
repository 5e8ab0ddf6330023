import type { Speaking } from './count';

/** What is wrong with an exercise and what to do, by reason; `name` is what it is about, in the exercise's own words. */
const sentencesIn = ({ quotedText }: Pick<Speaking, 'quotedText'>) => ({
  'same-id': (name: string) => `The id ${name ? `${quotedText(name)} ` : ''}is given twice: give each its own.`,
  'too-many-steps': () => 'There are more than 30 steps: make two exercises of it.',
  'text-too-long': () => 'A text has more than 10,000 characters: shorten it.',
  'group-size': () => 'The group has from 1 to 999 people, and the smaller number comes first.',
  'minutes-not-whole': () => 'Whole minutes, from 1 to 600.',
  'minutes-do-not-add-up': () => 'The minutes of the steps do not add up to the minutes of the exercise.',
  'source-missing': (name: string) =>
    `It would take its items from a step ${quotedText(name)} that is not there: choose another source first.`,
  'source-later': (name: string) =>
    `A step can only take items from an earlier one, and ${quotedText(name)} does not come before it.`,
  'source-of-another-kind': (name: string) =>
    `The step ${quotedText(name)} yields nothing of that kind: choose another source.`,
  'source-never-fails': (name: string) =>
    `Nothing ever fails in ${quotedText(name)}, as it has no mark to pass: give it one, or take what was rated lowest.`,
  'part-missing': (name: string) => `It names ${quotedText(name)}, which is not there.`,
  'group-needs-ideas': () => 'Only ideas can be grouped: take them from a step that collects some.',
  'form-not-offered': () => 'A step begins in one of the forms it offers: choose another one to begin with first.',
  'anonymous-form': () =>
    'Unsigned texts are written at the seat screen or on paper cards: where the facilitator writes, or everybody speaks in turn, the room hears whose they are.',
  'secret-form': () =>
    'Hands and voices are seen and heard by everybody: a secret round is taken at the laptop or on paper.',
  'together-alone': () => 'Where the room agrees aloud nobody is counted: it is offered alone, or not at all.',
  'items-to-rank': () =>
    'People can put three to eight items in order in their heads; more than that only aloud, together.',
  'cap-over-budget': () => 'Nobody can put more dots on one option than they have.',
  'range-backwards': () => 'The most places cannot be fewer than the least.',
  'scale-wrong': () => 'A scale goes up, and has at most eleven values.',
  'mark-off-scale': () => 'The mark has to be on the scale.',
  'gap-without-second': () => 'A gap needs two questions: add the second one first.',
  'no-ladder': (name: string) =>
    name === ''
      ? 'Going back needs an earlier step of the kind “define”.'
      : `Going back needs an earlier step of the kind “define”, and ${quotedText(name)} is not one.`,
  'one-at-least': () => 'That would be too few: add another one first.',
  'does-not-fit': () => 'That is more than there can be here.',
  empty: () => 'Still to be written.',
  'room-too-long': () => 'More than 90 characters cannot be read from the back row: shorten it.',
  'place-unknown': (name: string) =>
    name === '{' || name === '}'
      ? 'A curly bracket stands alone: a place is written {so}.'
      : `There is no place ${quotedText(`{${name}}`)} here: take one of those that are listed.`,
  'nothing-in-plan': () => 'Say what it is called in the plan.',
});

/** Something wrong with an exercise, where, and what it is about in the exercise’s own words. */
export interface CheckFinding {
  readonly wrong: keyof ReturnType<typeof sentencesIn>;
  readonly step: string | null;
  readonly field: string;
  readonly name: string;
}

export const exerciseCheck = ({ quotedText }: Speaking) => {
  const sentences = sentencesIn({ quotedText });
  /** "Step 2 “Vote”, items". */
  const place = (
    steps: readonly { readonly id: string; readonly title: string }[],
    { step, field }: CheckFinding,
  ): string => {
    const index = steps.findIndex(({ id }) => id === step);
    const title = steps[index]?.title ?? '';
    return index < 0 ? field : `step ${index + 1}${title ? ` ${quotedText(title)}` : ''}, ${field}`;
  };
  return {
    sentence: ({ wrong, name }: CheckFinding): string => sentences[wrong](name),
    /** With its place in the file, for whoever made it. */
    inFile: (steps: readonly { readonly id: string; readonly title: string }[], finding: CheckFinding): string =>
      `${place(steps, finding)}: ${sentences[finding.wrong](finding.name)}`,
    /** What a value should have been, where the schema has another one. */
    shape: (way: readonly PropertyKey[], message: string): string => {
      const [first, index, ...rest] = way;
      const where =
        first === 'steps' && typeof index === 'number'
          ? [`step ${index + 1}`, ...(rest.length > 0 ? [rest.join('.')] : [])].join(', ')
          : way.join('.');
      return [where, message].filter((part) => part !== '').join(': ');
    },
  };
};
