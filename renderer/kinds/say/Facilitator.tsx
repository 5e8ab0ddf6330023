import { Textarea } from '@mantine/core';
import { LONGEST_TEXT } from '@shared/base/primitives';
import { said } from '@shared/base/text';
import { Quiet } from '../../components/Quiet';
import { useKeptText } from '../../components/use-kept-text';
import type { StepProps } from '../contract';
import classes from '../parts/step.module.css';

type Field = StepProps<'say'>['work']['card'][number];

/** A field of the card; it is kept when it is left. */
function CardField({ field, keep }: { readonly field: Field; readonly keep: (text: string) => Promise<boolean> }) {
  const kept = useKeptText(field.text, keep);
  return (
    <Textarea
      label={field.label}
      placeholder={field.hint}
      {...kept}
      onChange={(event) => {
        kept.onChange(event);
        /* A line that is done is in the room at once. */
        const { value } = event.currentTarget;
        if (value.endsWith('\n') && said(value) !== field.text) void keep(said(value));
      }}
      maxLength={LONGEST_TEXT}
      autosize
      minRows={1}
      maxRows={8}
    />
  );
}

/** What this part is for, the promise where the room reads it, and the card that is written on. */
export function FacilitateSay({ work, at, view, send }: StepProps<'say'>) {
  const { purpose } = view.exercise;
  const { brandPromise } = view.details;
  return (
    <div className={classes.stack}>
      <Quiet dir="auto">{purpose}</Quiet>
      {work.promise && brandPromise && (
        <blockquote className={classes.quote} dir="auto">
          {brandPromise}
        </blockquote>
      )}
      {work.card.map((field) => (
        <CardField
          key={field.id}
          field={field}
          keep={(text) => send({ type: 'say/write', at, field: field.id, text })}
        />
      ))}
    </div>
  );
}
