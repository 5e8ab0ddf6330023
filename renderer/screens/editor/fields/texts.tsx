import { Textarea } from '@mantine/core';
import { useState } from 'react';
import type { Empty, Field } from '@shared/kinds/fields';
import { LONGEST_QUESTION } from '@shared/exercises/check';
import { LONGEST_TEXT } from '@shared/base/primitives';
import { said } from '@shared/base/text';
import { NumberField } from '../../../components/NumberField';
import { useStrings } from '../../../components/use-strings';
import { useField } from './context';

type Of<F extends Field['field']> = Omit<Extract<Field, { field: F }>, 'field'>;

/** What an empty field puts in the definition. */
const emptied = (empty: Empty | undefined): null | undefined => (empty === null ? null : undefined);

/** One line; one that is too long for its field is folded, not cut off. */
export function TextField({ at, long, empty }: Of<'text'>) {
  const strings = useStrings();
  const words = strings.editor;
  const { value, label, error, set } = useField(at);
  const text = typeof value === 'string' ? value : '';
  const isQuestion = at === 'room';
  return (
    <Textarea
      label={label}
      error={error}
      value={text}
      maxLength={LONGEST_TEXT}
      onChange={({ currentTarget }) => {
        const typed = long ? currentTarget.value : currentTarget.value.replace(/\n/gu, ' ');
        set(typed === '' && empty !== undefined ? emptied(empty) : typed);
      }}
      {...(isQuestion && text.length > LONGEST_QUESTION * 0.8
        ? { description: words.letters(text.length, LONGEST_QUESTION) }
        : {})}
      autosize
      minRows={long && !isQuestion ? 2 : 1}
      maxRows={8}
    />
  );
}

const linesIn = (text: string): string[] => text.split('\n').flatMap((line) => said(line) || []);

export function LinesField({ at }: Of<'lines'>) {
  const { value, label, error, set } = useField(at);
  const lines = Array.isArray(value) ? (value as string[]) : [];
  const [typed, setTyped] = useState('');
  /* An empty line that is being typed is no text yet, but stays in the field. */
  const text = linesIn(typed).join('\n') === lines.join('\n') ? typed : lines.join('\n');
  return (
    <Textarea
      label={label}
      error={error}
      value={text}
      onChange={({ currentTarget }) => {
        setTyped(currentTarget.value);
        set(linesIn(currentTarget.value));
      }}
      autosize
      minRows={2}
      maxRows={10}
    />
  );
}

/** Between two numbers it may be empty for a moment, also where that means nothing. */
export function FigureField({ at, min, max, decimals, empty }: Of<'number'>) {
  const words = useStrings().editor;
  const { value, label, error, set } = useField(at);
  return (
    <NumberField
      label={label}
      error={error}
      value={typeof value === 'number' ? value : null}
      placeholder={empty === undefined ? undefined : words.emptyMeans[at]}
      min={min}
      max={max}
      decimals={decimals ?? false}
      onChange={(typed, wrong) => {
        if (typed !== null) set(typed);
        else if (wrong === null && empty !== undefined) set(emptied(empty));
      }}
    />
  );
}
