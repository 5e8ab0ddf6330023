import { AnswerForm } from '../engines/answers/schema';
import type { StepKind } from '../kinds/definitions';
import { CollectForm } from '../kinds/collect/schema';
import { JudgeForm } from '../kinds/judge/schema';
import { CellKind } from '../kinds/link/schema';
import { Measure } from '../kinds/rate/schema';
import { VoteForm } from '../engines/voting/schema';
import type { Field } from './fields';

const text = (at: string): Field => ({ field: 'text', at });
const wideText = (at: string): Field => ({ field: 'text', at, wide: true });
const optionalText = (at: string): Field => ({ field: 'text', at, empty: 'left-out' });
const items: Field = { field: 'source', at: 'items' };
const dots = (at: string) => ({ field: 'number', at, min: 1, max: 20 }) as const;
/** What a step can offer, and what it begins with: the first of all where nothing is said. */
const forms = (of: readonly string[]): readonly Field[] => [
  { field: 'several', at: 'forms', of, otherwise: of.slice(0, 1) },
  { field: 'choice', at: 'form', of, ...(of[0] ? { otherwise: of[0] } : {}) },
];
const labelled = { fields: [text('label')], blank: { label: '' } } as const;
const hinted = { fields: [text('label'), text('hint')], blank: { label: '', hint: '' } } as const;
const asked = { field: 'list', at: 'fields', prefix: 'field', ...hinted } as const;
const axis = (at: string): readonly Field[] => [wideText(`${at}.label`), text(`${at}.low`), text(`${at}.high`)];

/** The options of each kind of step, in the order in which the editor shows them. */
export const options: Readonly<Record<StepKind, readonly Field[]>> = {
  say: [],
  collect: [
    { field: 'flag', at: 'anonymous' },
    { field: 'flag', at: 'byGroup', empty: 'left-out' },
    ...forms(CollectForm.options),
    { field: 'number', at: 'limit', min: 1, max: 50 },
    asked,
    { field: 'lines', at: 'suggestions' },
    {
      field: 'source',
      at: 'headings',
      list: { field: 'list', at: 'headings', prefix: 'heading', ...labelled },
      empty: 'left-out',
    },
  ],
  group: [
    items,
    {
      field: 'part',
      at: 'counts',
      fields: [text('one'), text('many')],
      start: { one: 'idea', many: 'ideas' },
      empty: 'left-out',
    },
  ],
  vote: [
    items,
    ...forms(VoteForm.options),
    { ...dots('budget'), empty: null },
    { field: 'flag', at: 'stacking' },
    dots('cap'),
    dots('winners'),
    { field: 'part', at: 'range', fields: [dots('least'), dots('most')], start: { least: 1, most: 5 }, empty: null },
  ],
  rate: [
    items,
    wideText('question'),
    {
      field: 'part',
      at: 'second',
      fields: [wideText('question'), text('names.0'), text('names.1')],
      start: { question: '', names: ['', ''] },
      empty: 'left-out',
    },
    { field: 'number', at: 'scale.from', min: -10, max: 10 },
    { field: 'number', at: 'scale.to', min: -10, max: 20 },
    text('scale.lowest'),
    text('scale.highest'),
    { field: 'flag', at: 'secret', empty: 'left-out' },
    ...forms(AnswerForm.options),
    { field: 'choice', at: 'measure', of: Measure.options, otherwise: 'average' },
    { field: 'number', at: 'passMark', min: -10, max: 20, decimals: true, empty: null },
    { field: 'several', at: 'failingIn', of: 'bins', empty: 'left-out' },
    { field: 'choice', at: 'backTo', of: 'ladders', none: true },
  ],
  judge: [
    items,
    {
      field: 'list',
      at: 'verdicts',
      prefix: 'verdict',
      fields: [text('label'), { field: 'flag', at: 'reason' }, { field: 'flag', at: 'closes', empty: 'left-out' }],
      blank: { label: '', reason: false },
    },
    { field: 'flag', at: 'secret' },
    ...forms(JudgeForm.options),
    { field: 'known', at: 'known' },
    { field: 'text', at: 'note', empty: null },
    { field: 'flag', at: 'shuffled' },
    { field: 'flag', at: 'additions' },
  ],
  sort: [
    items,
    {
      field: 'list',
      at: 'bins',
      prefix: 'bin',
      fields: [text('label'), text('hint'), asked],
      blank: { label: '', hint: '', fields: [] },
    },
  ],
  place: [
    items,
    ...axis('across'),
    ...axis('up'),
    text('fields.0'),
    text('fields.1'),
    text('fields.2'),
    text('fields.3'),
    { field: 'choice', at: 'first', of: 'corners' },
  ],
  define: [wideText('question'), wideText('sentenceStart')],
  link: [
    { field: 'source', at: 'rows' },
    { field: 'source', at: 'columns', list: { field: 'list', at: 'columns', prefix: 'column', ...hinted } },
    { field: 'choice', at: 'cell', of: CellKind.options, otherwise: 'text' },
    optionalText('emptyCell'),
    optionalText('emptyRow'),
    optionalText('emptyColumn'),
  ],
  commit: [
    { field: 'sources', at: 'servedBy' },
    { field: 'number', at: 'passMark', min: 0, max: 5, decimals: true },
    { field: 'number', at: 'firstStepDays', min: 1, max: 365 },
  ],
};
