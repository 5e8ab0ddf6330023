import { emptyMeans, optionLabel as optionLabelIn } from './editor-options';
import { kinds as kindsIn } from './kinds';
import { together } from './kinds/together';
import type { Speaking } from './count';

type StepKindNamed = keyof ReturnType<typeof kindsIn>;
type Values = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** What a new step is filled with where it needs something. */
const start = {
  items: ['First', 'Second', 'Third'],
  scale: { lowest: 'not at all', highest: 'very well' },
  verdicts: ['Yes', 'No'],
  bins: ['Keep', 'Change'],
  across: { label: 'Effort', low: 'low', high: 'high' },
  up: { label: 'Effect', low: 'small', high: 'large' },
  fields: ['Do it now', 'Plan it', 'When there is time', 'Leave it'] as [string, string, string, string],
  question: 'What does that mean?',
  sentence: 'It means that',
  sign: { asked: 'It can be observed', label: 'Can be observed' },
  serves: 'What it serves',
  columns: ['What it needs', 'Who'],
};

export const editor = (speak: Speaking) => {
  const { quotedText, plural } = speak;
  const optionLabel = optionLabelIn(speak);
  const kinds = kindsIn(speak);
  /** What is taken of a step, as it is offered. */
  const taken = together(Object.values(kinds).map((kind) => kind.taken));
  /** What the lenses are called among the choices of the exercise as a whole. */
  const values: Values = {
    lens: { mystery: 'Mystery', myth: 'Myth', mission: 'Mission', magic: 'Magic', close: 'Wrap-up' },
  };
  return {
    start,
    label: optionLabel,
    emptyMeans,
    /** `form` is called as it is among `forms`. */
    value: (kind: StepKindNamed | null, at: string, value: string): string =>
      (kind === null ? values : (kinds[kind].values as Values))[at === 'form' ? 'forms' : at]?.[value] ?? value,
    source: {
      taken: (take: keyof typeof taken, step: string, heading: string): string => taken[take](step, heading),
      fixed: 'A list of my own',
      nothing: 'None',
      groupsOfTheDay: (rest: boolean | undefined): string =>
        rest ? 'The groups of the whole day, ideas without a group, and what was noted' : 'The groups of the whole day',
      notes: 'Parked topics and promises that were noted',
      openActions: (say: 'owner' | 'measure' | undefined): string =>
        say === undefined
          ? 'Actions that are still open'
          : say === 'owner'
            ? 'Actions that are still open, with their owner and day'
            : 'The measures of actions that are still open',
      later: (source: string) => `${source} (comes later)`,
      here: 'This exercise',
      elsewhere: 'Anything',
      unknown: 'A step that is not there any more',
      item: 'Item',
      bins: 'From these bins',
      lowest: 'How many',
      add: 'Add a source',
      remove: (source: string) => `Remove ${source}`,
    },
    list: {
      add: 'Add',
      addTo: (what: string) => `Add to “${what}”`,
      remove: (what: string, text: string) => `Remove “${text || what}”`,
      up: (text: string) => `Move “${text}” up`,
      down: (text: string) => `Move “${text}” down`,
    },
    /** Sentences for what was found, a case each. */
    finding: {
      title: 'What was found, said in the plan in your own words',
      hint: 'Left empty, Candor uses words of its own. Once you write one, it needs all of them.',
      cases: {
        none: 'If there is none',
        one: 'If it is one',
        many: 'If it is several',
        all: 'If it is all of them',
        tied: 'If several are level',
        rows: 'If only rows are left over',
        columns: 'If only columns are left over',
        both: 'If both are left over',
        split: 'If the room is split',
      },
      places: (names: readonly string[]) =>
        names.length === 0
          ? 'There is nothing to fill in.'
          : `You can use ${names.map((name) => `{${name}}`).join(', ')}; {${names[0] ?? ''}|is|are} chooses a word by how many there are.`,
      example: (sentence: string) => `For example: ${sentence}`,
    },
    sayInForm: (form: string) => `To open, if it is “${form}”`,
    sameSaying: 'the same',
    notKnown: 'Not known',
    nobody: 'No',
    back: 'All exercises',
    untitled: 'Untitled exercise',
    whole: 'The exercise',
    steps: 'Steps',
    step: (number: number, title: string) => `${number}. ${title}`,
    addStep: 'Add a step',
    moveUp: 'Move up',
    moveDown: 'Move down',
    removeStep: 'Remove the step',
    keys: 'Alt and the up and down arrows move a step, Delete removes it.',
    texts: 'Texts',
    options: 'Options',
    script: 'What you say',
    minutes: (full: number, short: number | undefined) =>
      short === undefined ? `${full} min` : `${full} min, ${short} in short`,
    letters: (letters: number, most: number) => `${letters} of ${most} characters`,
    kept: 'Kept',
    notKept: 'Not kept',
    ready: 'Ready for an agenda',
    draft: (open: number) => `Draft: ${plural(open, 'thing is', 'things are')} still to be written`,
    draftShort: 'Draft',
    goThere: 'Go there',
    refusedIn: (step: string, sentence: string) => `${quotedText(step)}: ${sentence}`,
    preview: {
      title: 'As it will look',
      views: { room: 'The room', facilitator: 'You', seat: 'A seat' },
      larger: (view: string) => `${view}: show it large`,
      noSeat: 'Nobody comes up to the laptop in this step.',
      madeUp: 'Ideas and people are made up.',
    },
    /** What stands in a preview where a workshop would have something. */
    madeUp: {
      ideas: [
        'Somebody answers within a minute',
        'The bill says what we were told',
        'Nobody has to ask twice',
        'They remember who I am',
        'The form fits on one page',
        'A mistake is put right at once',
        'The first answer is the last',
        'A person picks up the phone',
        'You know how long you will wait',
        'The leaflet says the same as the counter',
      ],
      groups: ['Being heard', 'No surprises'],
      sentence: 'a customer knows the next day what happens next.',
      cell: 'a name and a date',
      action: 'Call back within a day',
      measure: 'Calls answered the same day',
    },
  };
};
