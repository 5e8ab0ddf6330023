import { Checkbox } from '@mantine/core';
import type { Field } from '@shared/kinds/fields';
import classes from '../Editor.module.css';
import { ChoiceField, FlagField, SeveralField } from './choices';
import { useField } from './context';
import { FindingField } from './FindingField';
import { KnownField } from './KnownField';
import { ListField, type DrawFields } from './ListField';
import { SayingsField } from './SayingsField';
import { SourceField, SourcesField } from './SourceField';
import { FigureField, LinesField, TextField } from './texts';

/** Something that is there as a whole or not at all. */
function PartField({ at, fields, start, empty }: Extract<Field, { field: 'part' }>) {
  const { value, label, error, set } = useField(at);
  const there = value !== undefined && value !== null;
  return (
    <>
      <Checkbox
        className={classes.wide ?? ''}
        label={label}
        error={error}
        checked={there}
        onChange={({ currentTarget }) => set(currentTarget.checked ? start : empty === null ? null : undefined)}
      />
      {there && <Fields fields={fields} base={`${at}.`} />}
    </>
  );
}

const draw: DrawFields = (fields, base) => <Fields fields={fields} base={base} />;

function One(field: Field) {
  switch (field.field) {
    case 'text':
      return <TextField {...field} />;
    case 'lines':
      return <LinesField {...field} />;
    case 'number':
      return <FigureField {...field} />;
    case 'flag':
      return <FlagField {...field} />;
    case 'choice':
      return <ChoiceField {...field} />;
    case 'several':
      return <SeveralField {...field} />;
    case 'list':
      return <ListField {...field} draw={draw} />;
    case 'source':
      return <SourceField {...field} draw={draw} />;
    case 'sources':
      return <SourcesField {...field} />;
    case 'sayings':
      return <SayingsField {...field} />;
    case 'finding':
      return <FindingField {...field} />;
    case 'known':
      return <KnownField {...field} />;
    case 'part':
      return <PartField {...field} />;
  }
}

const narrow = (field: Field): boolean =>
  field.field === 'number' || field.field === 'choice' || (field.field === 'text' && !field.long && !field.wide);

/** Fields of a form, two beside each other where they are narrow. `base` is the way to what holds them, with a dot at its end. */
export function Fields({ fields, base = '' }: { readonly fields: readonly Field[]; readonly base?: string }) {
  return fields.map((field) => {
    const placed = { ...field, at: base + field.at, ...inList(field, base) } as Field;
    if (field.field === 'part') return <One key={field.at} {...placed} />;
    return (
      <div key={field.at} className={narrow(field) ? undefined : classes.wide}>
        <One {...placed} />
      </div>
    );
  });
}

/** A list that a source can be instead stands where the source does. */
const inList = (field: Field, base: string) =>
  field.field === 'source' && field.list ? { list: { ...field.list, at: base + field.list.at } } : {};
