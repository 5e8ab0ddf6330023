import type { StepKind } from '../../kinds/definitions';

type Labels = Readonly<Record<string, string>>;

/** What every step and every exercise has, by its way in the definition. */
const texts: Labels = {
  title: 'Title',
  room: 'What the room reads',
  'say.open': 'You say, to open',
  'say.forms': 'To open, in another way',
  'say.push': 'To push deeper',
  'say.close': 'To close',
  'minutes.full': 'Minutes',
  'minutes.short': 'In short',
  purpose: 'What for, in one sentence',
  lens: 'Lens',
  'groupSize.min': 'From how many people',
  'groupSize.max': 'To how many',
  'script.open': 'You say, to open (one paragraph a line)',
  'script.push': 'To push deeper',
  'script.close': 'To close',
  traps: 'What goes wrong, and what to do then (one a line)',
  'plan.heading': 'Heading in the plan',
  'plan.leaves': 'What it leaves there',
};

const forms: Labels = { forms: 'Ways on offer', form: 'Begin with' };
const items: Labels = { items: 'Items' };
const axis = (at: string, name: string): Labels => ({
  [`${at}.label`]: name,
  [`${at}.low`]: 'At its low end',
  [`${at}.high`]: 'At its high end',
});

const kinds: Readonly<Record<StepKind, Labels>> = {
  say: {},
  collect: {
    ...forms,
    anonymous: 'Unsigned: sealed until all are revealed together',
    byGroup: 'Compare groups of participants, from five people a group on',
    limit: 'Texts each, at most',
    fields: 'Asked for beside each text',
    'fields.label': 'Question',
    'fields.hint': 'Hint',
    suggestions: 'Suggestions (one a line)',
    headings: 'Headings to write under',
    'headings.label': 'Heading',
  },
  group: { ...items, counts: 'Count the groups in the plan', 'counts.one': 'One of them', 'counts.many': 'Several' },
  vote: {
    ...items,
    ...forms,
    budget: 'Dots each',
    stacking: 'More than one dot on an option',
    cap: 'At most on one',
    winners: 'Places that win',
    range: 'Look for a natural gap',
    'range.least': 'Places, at least',
    'range.most': 'At most',
  },
  rate: {
    ...items,
    ...forms,
    question: 'Question about each item',
    second: 'A second question',
    'second.question': 'Second question',
    'second.names.0': 'Short name of the first',
    'second.names.1': 'Short name of the second',
    'scale.from': 'Scale from',
    'scale.to': 'To',
    'scale.lowest': 'The lowest means',
    'scale.highest': 'The highest means',
    secret: 'Secret: no sheet is kept, nothing of fewer than five people',
    measure: 'What the result is about',
    passMark: 'Mark to pass',
    failingIn: 'Only these can fail',
    backTo: 'Go back when an item fails',
  },
  judge: {
    ...items,
    ...forms,
    verdicts: 'Verdicts',
    'verdicts.label': 'Verdict',
    'verdicts.reason': 'Needs a reason',
    'verdicts.closes': 'Ends an action: it is not asked after again',
    secret: 'Secret: no sheet is kept, nothing of fewer than five people',
    known: 'Answers that are known',
    'known.verdict': 'Answer',
    'known.reason': 'Why',
    note: 'Asked about each item after the reveal',
    shuffled: 'In another order each time',
    additions: 'The house may add items',
  },
  sort: {
    ...items,
    bins: 'Bins',
    'bins.label': 'Bin',
    'bins.hint': 'Hint',
    'bins.fields': 'Asked for beside what lies in it',
    'bins.fields.label': 'Question',
    'bins.fields.hint': 'Hint',
  },
  place: {
    ...items,
    ...axis('across', 'Across'),
    ...axis('up', 'Upwards'),
    'fields.0': 'Upper left',
    'fields.1': 'Upper right',
    'fields.2': 'Lower left',
    'fields.3': 'Lower right',
    first: 'Begin with',
  },
  define: { question: 'Question at each rung', sentenceStart: 'The sentence begins' },
  link: {
    rows: 'Rows',
    columns: 'Columns',
    'columns.label': 'Column',
    'columns.hint': 'Hint',
    cell: 'In a cell',
    emptyCell: 'A cell left empty means',
    emptyRow: 'A row with nothing in it means',
    emptyColumn: 'A column with nothing in it means',
  },
  commit: {
    servedBy: 'What an action can serve',
    passMark: 'Rewrite an action under',
    firstStepDays: 'First step within so many days',
  },
};

/** What a field is called, by its way in the definition without the numbers of entries; `kind: null` is the exercise. */
export const optionLabel = (kind: StepKind | null, at: string): string =>
  (kind === null ? undefined : kinds[kind][at]) ?? texts[at] ?? at;

/** What a field left empty means. */
export const emptyMeans: Labels = {
  budget: 'suggested on the day',
  passMark: 'none',
  'minutes.short': 'no short form',
};
