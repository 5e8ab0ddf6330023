import type { Kind } from '../contract';
import { forms, items, optionalText, text, tidyForms, toDo, wideText } from '../editor-fields';
import { empties, twice } from '../finding';
import { placesWrong } from '../pattern';
import type { JudgeEvent } from './reduce';
import { JudgeForm, type JudgeCommand, type JudgeDefinition, type JudgeWork } from './schema';

type JudgeKind = Kind<JudgeDefinition, JudgeWork, JudgeCommand, JudgeEvent>;

/** Answers are known to items that are there, with verdicts that are there. */
function withKnown(definition: JudgeDefinition): JudgeDefinition {
  if (!definition.known) return definition;
  const there = definition.items.take === 'fixed' ? definition.items.items.map(({ id }) => id) : [];
  const verdicts = definition.verdicts.map(({ id }) => id);
  const known = Object.entries(definition.known).filter(
    ([item, { verdict }]) => there.includes(item) && verdicts.includes(verdict),
  );
  return { ...definition, known: known.length === 0 ? null : Object.fromEntries(known) };
}

export const judgeEditor: JudgeKind['editor'] = {
  fields: [
    items,
    {
      field: 'list',
      at: 'verdicts',
      prefix: 'verdict',
      fields: [
        text('label'),
        { field: 'flag', at: 'reason' },
        { field: 'flag', at: 'closes', empty: 'left-out' },
        toDo,
      ],
      blank: { label: '', reason: false },
    },
    { field: 'flag', at: 'secret' },
    ...forms(JudgeForm.options),
    { field: 'known', at: 'known' },
    optionalText('settled'),
    {
      field: 'part',
      at: 'note',
      fields: [wideText('asked'), text('label'), wideText('counted')],
      start: { asked: '', label: '', counted: '' },
      empty: null,
    },
    { field: 'flag', at: 'shuffled' },
    {
      field: 'part',
      at: 'additions',
      fields: [text('heading'), text('asked')],
      start: { heading: '', asked: '' },
      empty: null,
    },
  ],
  fresh: (base, source, strings) => ({
    ...base,
    kind: 'judge',
    items: source,
    verdicts: strings.editor.start.verdicts.map((label, n) => ({ id: `verdict-${n + 1}`, label, reason: false })),
    form: 'fingers',
    forms: ['fingers', 'paper'],
    secret: false,
    known: null,
    note: null,
    shuffled: false,
    additions: null,
  }),
  tidy: (definition) => withKnown(tidyForms(definition, 'fingers')),
};

export const checkJudge: JudgeKind['check'] = (definition, at) => {
  const verdicts = definition.verdicts.map(({ id }) => id);
  const there = definition.items.take === 'fixed' ? definition.items.items.map(({ id }) => id) : null;
  const strange = Object.entries(definition.known ?? {}).find(
    ([item, { verdict }]) => !verdicts.includes(verdict) || (there !== null && !there.includes(item)),
  );
  return [
    ...at(twice(verdicts) !== null, 'same-id', 'verdicts'),
    ...at(definition.forms.includes('together') && definition.forms.length > 1, 'together-alone', 'forms'),
    ...at(
      definition.secret && definition.forms.some((one) => one === 'fingers' || one === 'together'),
      'secret-form',
      'forms',
    ),
    ...at(strange !== undefined, 'part-missing', 'known', strange?.[0]),
    ...empties(at, 'note', definition.note),
    ...empties(at, 'additions', definition.additions),
    ...placesWrong(at, 'note.counted', definition.note?.counted ?? '', ['count']),
  ];
};
