import { AnswerForm } from '../../engines/answers/schema';
import type { Among, Kind } from '../contract';
import { forms, items, text, tidyForms, wideText } from '../editor-fields';
import { empties } from '../finding';
import type { RateEvent } from './reduce';
import { rateForms } from './reduce';
import { isScale } from './scale';
import { Measure, type RateCommand, type RateDefinition, type RateWork } from './schema';

type RateKind = Kind<RateDefinition, RateWork, RateCommand, RateEvent>;

/** The bins a rated item may have come from: those of the step of this exercise that it is taken from. */
const binsBefore = ({ items: source }: RateDefinition, { binsAt, exercise }: Among): readonly string[] =>
  'step' in source && source.exercise === exercise ? binsAt(source.step) : [];

/** Only what is in bins that are there can fail. */
function withFailing(definition: RateDefinition, among: Among): RateDefinition {
  const { failingIn, ...rest } = definition;
  const { items: source } = definition;
  const bins = 'step' in source ? among.binsAt(source.step) : [];
  const kept = failingIn?.filter((bin) => bins.includes(bin)) ?? [];
  return kept.length > 0 ? { ...rest, failingIn: kept } : rest;
}

export const rateEditor: RateKind['editor'] = {
  fields: [
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
    {
      field: 'part',
      at: 'failed',
      fields: [text('one'), text('many'), wideText('why')],
      start: { one: '', many: '', why: '' },
      empty: 'left-out',
    },
    { field: 'choice', at: 'backTo', of: 'ladders', none: true },
  ],
  fresh: (base, source, strings) => ({
    ...base,
    kind: 'rate',
    items: source,
    question: base.room,
    scale: { from: 1, to: 5, ...strings.editor.start.scale },
    form: 'fingers',
    forms: ['fingers', 'paper'],
    passMark: null,
    backTo: null,
  }),
  tidy: (definition, among) => withFailing(tidyForms(definition, 'fingers'), among),
};

export const checkRate: RateKind['check'] = (definition, at, among) => {
  const { scale, passMark, backTo } = definition;
  const bins = binsBefore(definition, among);
  const strange = definition.failingIn?.find((bin) => !bins.includes(bin));
  return [
    ...at(definition.secret === true && rateForms(definition).includes('fingers'), 'secret-form', 'forms'),
    ...at(!isScale(scale), 'scale-wrong', 'scale.to'),
    ...at(passMark !== null && (passMark < scale.from || passMark > scale.to), 'mark-off-scale', 'passMark'),
    ...at(definition.measure === 'gap' && !definition.second, 'gap-without-second', 'measure'),
    ...at(strange !== undefined, 'part-missing', 'failingIn', strange),
    ...empties(at, 'failed', definition.failed),
    ...at(backTo !== null && !among.laddersBefore.includes(backTo), 'no-ladder', 'backTo', backTo ?? ''),
  ];
};
