import { Select, TextInput } from '@mantine/core';
import { entryOf } from '@shared/base/entry-of';
import type { DefinitionOf } from '@shared/kinds/registry';
import { useStrings } from '../../../components/use-strings';
import classes from '../Editor.module.css';
import { useField, useEditorForm } from './context';

type KnownAnswers = NonNullable<DefinitionOf<'judge'>['known']>;

/** For each fixed item the answer that is known, and why; nothing where items flow in. */
export function KnownField({ at }: { readonly at: string }) {
  const strings = useStrings();
  const words = strings.editor;
  const { step } = useEditorForm();
  const { label, error, set } = useField(at);
  if (step?.kind !== 'judge' || step.items.take !== 'fixed') return null;
  const known: KnownAnswers = step.known ?? {};
  const change = (item: string, answer: KnownAnswers[string] | null) => {
    const { [item]: _before, ...others } = known;
    const next = answer ? { ...others, [item]: answer } : others;
    set(Object.keys(next).length === 0 ? null : next);
  };
  return (
    <fieldset className={classes.list}>
      <legend>{label}</legend>
      {step.items.items.map(({ id, text }) => (
        <div key={id} className={classes.fields}>
          <Select
            label={text || words.source.item}
            data={[
              { value: '', label: words.notKnown },
              ...step.verdicts.map((verdict) => ({ value: verdict.id, label: verdict.label || verdict.id })),
            ]}
            value={entryOf(known, id)?.verdict ?? ''}
            onChange={(verdict) => change(id, verdict ? { verdict, reason: entryOf(known, id)?.reason ?? '' } : null)}
            allowDeselect={false}
          />
          {entryOf(known, id) && (
            <TextInput
              label={words.label('judge', 'known.reason')}
              value={entryOf(known, id)?.reason}
              onChange={({ currentTarget }) =>
                change(id, { verdict: entryOf(known, id)?.verdict ?? '', reason: currentTarget.value })
              }
            />
          )}
        </div>
      ))}
      {error && <p className={classes.wrong}>{error}</p>}
    </fieldset>
  );
}
