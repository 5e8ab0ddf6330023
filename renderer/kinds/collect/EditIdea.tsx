import { Textarea } from '@mantine/core';
import { useRef, useState } from 'react';
import { LONGEST_TEXT } from '@shared/base/primitives';
import type { Idea } from '@shared/kinds/idea';
import { said } from '@shared/base/text';
import { useStrings } from '../../components/use-strings';
import { useLeaving } from '../../components/use-leaving';
import { hearKeys } from '../../keys/hear';
import type { StepProps } from '../contract';
import classes from '../parts/step.module.css';
import { filledFields, IdeaFields, type FieldDrafts } from './IdeaFields';
import { entryOf } from '@shared/base/entry-of';

interface Props {
  readonly idea: Idea;
  readonly fields: StepProps<'collect'>['work']['fields'];
  readonly keep: (kept: Pick<Idea, 'text' | 'fields'>) => void;
  readonly leave: () => void;
}

/** Edits an idea and its fields where they stand: Enter or leaving keeps them, Escape leaves them as they were. */
export function EditIdea({ idea, fields, keep, leave }: Props) {
  const strings = useStrings();
  const [text, setText] = useState(idea.text);
  const [values, setValues] = useState<FieldDrafts>(
    Object.fromEntries(fields.map(({ id }) => [id, entryOf(idea.fields, id)?.text ?? ''])),
  );
  const left = useRef(false);
  const finish = (kept: boolean) => {
    if (left.current) return;
    left.current = true;
    const changed =
      said(text) !== idea.text ||
      fields.some(({ id }) => said(entryOf(values, id) ?? '') !== (entryOf(idea.fields, id)?.text ?? ''));
    if (kept && changed && said(text) !== '') keep({ text, fields: filledFields(values) });
    leave();
  };
  useLeaving(() => finish(true));
  return (
    <div
      className={classes.editIdea}
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) finish(true);
      }}
      onKeyDown={(event) => hearKeys(event, { Enter: () => finish(true), Esc: () => finish(false) })}
    >
      <Textarea
        aria-label={strings.steps.collect.edit(idea.text)}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
        onFocus={(event) => event.currentTarget.select()}
        maxLength={LONGEST_TEXT}
        autosize
        maxRows={12}
        autoFocus
      />
      <IdeaFields fields={fields.map(({ id, label }) => ({ id, label }))} drafts={values} change={setValues} />
    </div>
  );
}
