import { ActionIcon, Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { freeId } from '@shared/editor/fields';
import type { Field, ListField as List } from '@shared/kinds/fields';
import { useStrings } from '../../../components/use-strings';
import classes from '../Editor.module.css';
import { useField } from './context';

type Entry = Readonly<Record<string, unknown>> & { readonly id: string };

/** Draws the fields of an entry; `base` is the way to it, with a dot at its end. Handed in: these may be lists again. */
export type DrawFields = (fields: readonly Field[], base: string) => ReactNode;

interface Props extends Omit<List, 'field'> {
  readonly title?: string;
  readonly draw: DrawFields;
}

/** Entries one below the other, each with its fields; they can be moved, taken out, and added at the end. */
export function ListField({ at, fields, blank, prefix, title, draw }: Props) {
  const strings = useStrings();
  const words = strings.editor.list;
  const { value, label, error, set } = useField(at);
  const entries = Array.isArray(value) ? (value as readonly Entry[]) : [];
  const what = title ?? label;
  const called = ({ label: name, text }: Entry) =>
    typeof name === 'string' ? name : typeof text === 'string' ? text : '';
  const move = (index: number, by: -1 | 1) => {
    const entry = entries[index];
    if (entry) set(entries.toSpliced(index, 1).toSpliced(index + by, 0, entry));
  };
  return (
    <fieldset className={classes.list}>
      <legend>{what}</legend>
      {entries.map((entry, index) => (
        <div key={entry.id} className={classes.entry}>
          <div className={classes.fields}>{draw(fields, `${at}.${index}.`)}</div>
          <ActionIcon aria-label={words.up(called(entry))} disabled={index === 0} onClick={() => move(index, -1)}>
            ↑
          </ActionIcon>
          <ActionIcon
            aria-label={words.down(called(entry))}
            disabled={index === entries.length - 1}
            onClick={() => move(index, 1)}
          >
            ↓
          </ActionIcon>
          <ActionIcon
            aria-label={words.remove(what, called(entry))}
            onClick={() => set(entries.filter(({ id }) => id !== entry.id))}
          >
            ×
          </ActionIcon>
        </div>
      ))}
      {error && (
        <p className={classes.wrong} role="alert">
          {error}
        </p>
      )}
      <Button
        size="compact-md"
        aria-label={words.addTo(what)}
        onClick={() => set([...entries, { id: freeId(entries, prefix), ...blank }])}
      >
        {words.add}
      </Button>
    </fieldset>
  );
}
