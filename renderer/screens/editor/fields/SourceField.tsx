import { Button, Checkbox, Group, Select } from '@mantine/core';
import type { Field } from '@shared/kinds/fields';
import { sourceChoices, sourceKey, type SourceChoice } from '@shared/editor/sources';
import type { ItemSource } from '@shared/kinds/common';
import { NumberField } from '../../../components/NumberField';
import { useStrings } from '../../../components/use-strings';
import type { Strings } from '@shared/words';
import classes from '../Editor.module.css';
import { binsBefore } from './choices';
import { useField, useEditorForm } from './context';
import { ListField, type DrawFields } from './ListField';

type Of<F extends Field['field']> = Omit<Extract<Field, { field: F }>, 'field'>;

const FIXED = { fields: [{ field: 'text', at: 'text' }], blank: { text: '' }, prefix: 'item' } as const;
const OWN_LIST = 'list';

function called(strings: Strings, { source, from, exercise, step, heading }: SourceChoice): string {
  const words = strings.editor.source;
  if (source.take === 'fixed') return words.fixed;
  if (source.take === 'groups-of-the-day') return words.groupsOfTheDay(source.rest);
  if (source.take === 'notes') return words.notes;
  if (source.take === 'open-actions') return words.openActions(source.say);
  const name = words.taken(source.take, from === 'other' ? `${exercise} · ${step}` : step, heading);
  return from === 'later' ? words.later(name) : name;
}

/** All sources there are for the step in hand. */
function useSources(): readonly SourceChoice[] {
  const strings = useStrings();
  const { exercise, step, library } = useEditorForm();
  const fixed = strings.editor.start.items.map((text, index) => ({ id: `item-${index + 1}`, text }));
  return sourceChoices(exercise, step?.id ?? '', library.all, fixed);
}

/** The choices as a select shows them: what is nearest first, what cannot be chosen greyed. */
function grouped(
  strings: Strings,
  choices: readonly SourceChoice[],
  extra: readonly { value: string; label: string }[],
) {
  const words = strings.editor.source;
  const items = (...from: readonly SourceChoice['from'][]) =>
    choices
      .filter((choice) => from.includes(choice.from))
      .map((choice) => ({
        value: sourceKey(choice.source),
        label: called(strings, choice),
        disabled: choice.from === 'later',
      }));
  const exercises = [...new Set(choices.flatMap((choice) => (choice.from === 'other' ? [choice.exercise] : [])))];
  return [
    { group: words.here, items: items('own', 'later') },
    { group: words.elsewhere, items: [...extra, ...items('nowhere')] },
    ...exercises.map((group) => ({
      group,
      items: choices
        .filter((choice) => choice.from === 'other' && choice.exercise === group)
        .map((choice) => ({ value: sourceKey(choice.source), label: called(strings, choice) })),
    })),
  ].filter(({ items: some }) => some.length > 0);
}

/** How much of its step a source takes. */
function Part({ source, at, draw }: { readonly source: ItemSource; readonly at: string; readonly draw: DrawFields }) {
  const strings = useStrings();
  const words = strings.editor.source;
  const form = useEditorForm();
  const { set } = useField(at);
  if (source.take === 'lowest')
    return (
      <NumberField
        label={words.lowest}
        value={source.count}
        min={1}
        max={20}
        onChange={(count) => count !== null && set({ ...source, count })}
      />
    );
  if (source.take === 'fixed') return <ListField at={`${at}.items`} {...FIXED} title={words.fixed} draw={draw} />;
  if (source.take !== 'sorted') return null;
  const bins = binsBefore(form);
  return (
    <Checkbox.Group
      label={words.bins}
      value={[...source.bins]}
      onChange={(next) => set({ ...source, bins: bins.map(({ value }) => value).filter((bin) => next.includes(bin)) })}
    >
      <Group gap="md" mt={4}>
        {bins.map(({ value, label }) => (
          <Checkbox key={value} value={value} label={label} />
        ))}
      </Group>
    </Checkbox.Group>
  );
}

export function SourceField({ at, list, empty, draw }: Of<'source'> & { readonly draw: DrawFields }) {
  const strings = useStrings();
  const words = strings.editor.source;
  const { value, label, error, set } = useField(at);
  const choices = useSources();
  const source = value && !Array.isArray(value) ? (value as ItemSource) : null;
  const isList = Array.isArray(value);
  const key = isList ? OWN_LIST : source ? sourceKey(source) : '';
  const extra = [
    ...(empty ? [{ value: '', label: words.nothing }] : []),
    ...(list ? [{ value: OWN_LIST, label: words.fixed }] : []),
  ];
  const offered = choices.filter((choice) => !(list && choice.source.take === 'fixed'));
  const known = key === '' || isList || offered.some((choice) => sourceKey(choice.source) === key);
  const choose = (chosen: string | null) => {
    if (chosen === null || chosen === key) return;
    if (chosen === '') set(undefined);
    else if (chosen === OWN_LIST && list) set([{ id: `${list.prefix}-1`, ...list.blank }]);
    else set(offered.find((choice) => sourceKey(choice.source) === chosen)?.source);
  };
  return (
    <div className={classes.source}>
      <Select
        label={label}
        error={error}
        data={grouped(strings, offered, [...extra, ...(known ? [] : [{ value: key, label: words.unknown }])])}
        value={key}
        onChange={choose}
        allowDeselect={false}
        searchable
        maxDropdownHeight={320}
      />
      {source && <Part source={source} at={at} draw={draw} />}
      {isList && list && <ListField {...list} draw={draw} />}
    </div>
  );
}

/** Any number of sources. */
export function SourcesField({ at }: Of<'sources'>) {
  const strings = useStrings();
  const words = strings.editor.source;
  const { value, label, error, set } = useField(at);
  const choices = useSources();
  const sources = Array.isArray(value) ? (value as readonly ItemSource[]) : [];
  const keys = new Set(sources.map(sourceKey));
  const name = (source: ItemSource) => {
    const choice = choices.find((one) => sourceKey(one.source) === sourceKey(source));
    return choice ? called(strings, choice) : words.unknown;
  };
  return (
    <fieldset className={classes.list}>
      <legend>{label}</legend>
      {sources.map((source) => (
        <div key={sourceKey(source)} className={classes.entry}>
          <span>{name(source)}</span>
          <Button
            size="compact-sm"
            variant="subtle"
            aria-label={words.remove(name(source))}
            onClick={() => set(sources.filter((one) => one !== source))}
          >
            ×
          </Button>
        </div>
      ))}
      <Select
        label={words.add}
        error={error}
        data={grouped(
          strings,
          choices.filter(({ source }) => !keys.has(sourceKey(source)) && source.take !== 'fixed'),
          [],
        )}
        value={null}
        onChange={(chosen) => {
          const choice = choices.find(({ source }) => sourceKey(source) === chosen);
          if (choice) set([...sources, choice.source]);
        }}
        searchable
        maxDropdownHeight={320}
      />
    </fieldset>
  );
}
