import type { StepAddress } from '@shared/base/steps';
import { exampleAt } from '@shared/editor/made-up';
import { kindOf, type StepDefinition } from '@shared/kinds/registry';
import type { Command } from '@shared/session/commands';
import { stepAt } from '@shared/session/work-of';
import { action } from '../fixtures/commands';
import { stepView, type Workshop } from '../fixtures/workshop';
import { collected, people } from '../kinds/example';
import { wordsWith, type Amount } from './amounts';

type Collecting = Extract<StepDefinition, { kind: 'collect' }>;
type Linking = Extract<StepDefinition, { kind: 'link' }>;

/** Ideas that come at a step itself; in turns where people write in silence, as many each as they may. */
function collecting(definition: Collecting, at: StepAddress, texts: readonly string[]): readonly Command[] {
  const reveal: readonly Command[] = definition.anonymous ? [{ type: 'collect/reveal', at }] : [];
  const idea = (text: string, index: number) => {
    const headings = Array.isArray(definition.headings) ? definition.headings : [];
    const heading = headings[index % Math.max(1, headings.length)];
    const fields = Object.fromEntries(definition.fields.map(({ id, hint, label }) => [id, { text: hint || label }]));
    return { id: `said-${index + 1}`, text, fields, ...(heading ? { heading: heading.id } : {}) };
  };
  const all = texts.map(idea);
  if (definition.form !== 'silent-turns')
    return definition.fields.length > 0 || 'headings' in definition
      ? [{ type: 'collect/add', at, ideas: all }, ...reveal]
      : [...collected(at, texts), ...reveal];
  const turns = people.map(({ id }, place): Command => {
    const mine = all.filter((_, index) => index % people.length === place).slice(0, definition.limit);
    return { type: 'collect/turn', at, participant: id, ideas: mine };
  });
  return [...turns.filter((turn) => 'ideas' in turn && turn.ideas.length > 0), ...reveal];
}

/** Actions, of which every third nobody takes. */
const committing = (at: StepAddress, texts: readonly string[], isLong: boolean): readonly Command[] =>
  texts.flatMap((text, index): Command[] => {
    const actionId = `action-${index + 1}`;
    const owner = { participant: people[index % people.length]?.id ?? null, text: '' };
    const told = isLong ? { measure: { text, from: { text }, to: { text } }, told: { text } } : {};
    const fields = action(text, index % 3 === 2 ? told : { ...told, owner, taken: true, due: '2026-12-24' });
    const confidence: Command = { type: 'commit/confidence', at, actionId, counts: [0, 1, 1, 3, 4, 3] };
    return [{ type: 'commit/add', at, actionId, fields }, ...(index % 2 === 0 ? [confidence] : [])];
  });

const RUNGS = 20;

const climbing = (at: StepAddress, texts: readonly string[]): readonly Command[] => [
  ...texts.slice(0, RUNGS).map((text, index): Command => ({
    type: 'define/rung-add',
    at,
    rungId: `rung-${index + 1}`,
    text,
    observable: index % 2 === 1,
  })),
  { type: 'define/sentence', at, text: texts.at(-1) ?? '' },
];

/** Marks in a grid whose columns were typed, of which the example of its kind knows nothing. */
function marking(held: Workshop, at: StepAddress, definition: Linking): readonly Command[] {
  const { rows, columns } = stepView(held, at, 'link');
  return rows.flatMap(({ id: row }, down) =>
    columns.flatMap(({ id: column }, across): Command[] => {
      if (definition.cell === 'mood')
        return [{ type: 'link/mood', at, row, column, mood: ((down * 3 + across * 2) % 5) - 2 }];
      return (down + across) % 3 === 0 ? [{ type: 'link/tick', at, row, column, ticked: true }] : [];
    }),
  );
}

/** What the example of a kind does in a step, with the words of an amount, and with what was typed for the step. */
function asItsExample(held: Workshop, definition: StepDefinition, at: StepAddress, amount: Amount): readonly Command[] {
  const example = exampleAt(wordsWith(amount), held.session, at, definition);
  const work = stepAt(held.session, at)?.work;
  const typed = work && 'typed' in work ? work.typed : [];
  const own = typed.length > 0 ? { typed, items: typed.map((item) => ({ ...item, ideaIds: [] })) } : {};
  return kindOf(definition).example.played({ ...example, ...own });
}

/** What people do at a step from its opening to its result, with so much to say. */
export function whatIsDone(
  held: Workshop,
  definition: StepDefinition,
  at: StepAddress,
  amount: Amount,
): readonly Command[] {
  const { texts, name } = amount;
  switch (definition.kind) {
    case 'collect':
      return collecting(definition, at, texts);
    case 'commit':
      return committing(at, texts, name === 'long');
    case 'define':
      return climbing(at, texts);
    case 'link':
      if (definition.cell === 'tick' || definition.cell === 'mood') return marking(held, at, definition);
      return asItsExample(held, definition, at, amount);
    case 'group':
    case 'judge':
    case 'place':
    case 'rank':
    case 'rate':
    case 'say':
    case 'sort':
    case 'vote':
      return asItsExample(held, definition, at, amount);
  }
}
