import { TextInput, type TextInputProps } from '@mantine/core';
import { useMergedRef } from '@mantine/hooks';
import { useEffect, useRef, useState, type Ref } from 'react';
import { hearKeys } from '../keys/hear';
import classes from './NumberField.module.css';
import { readNumber } from './read-number';
import { useUnfinished } from './unfinished';
import { useStrings } from './use-strings';

interface Props extends Omit<TextInputProps, 'value' | 'onChange' | 'min' | 'max' | 'step' | 'maxLength' | 'ref'> {
  readonly ref?: Ref<HTMLInputElement>;
  /** Null: the field is empty. */
  readonly value: number | null;
  /** Told null, too, while what stands there is no number that can be taken; `wrong` says why, and is null in an empty field. */
  readonly onChange: (value: number | null, wrong: string | null) => void;
  /** Whether it takes more than whole numbers. */
  readonly decimals?: boolean;
  readonly min?: number | undefined;
  readonly max?: number | undefined;
  readonly step?: number;
  /** Stands behind the number, such as its unit. */
  readonly suffix?: string;
  /** Without arrows to press; the keys of that name lead to the next field. */
  readonly hideControls?: boolean;
  /** Where there is no room for a sentence under the field: who is told `wrong` says it. */
  readonly isTight?: boolean;
}

/** The sign on a button that makes a number larger or smaller. */
const Arrow = ({ up = false }: { readonly up?: boolean }) => (
  <svg viewBox="0 0 10 6" width={9} height={6} aria-hidden>
    <path d={up ? 'M0 6 5 0l5 6z' : 'M0 0l5 6 5-6z'} fill="currentColor" />
  </svg>
);

/**
 * A field for a number, as the language of its screen writes numbers. What is typed is read whole or refused in words, and
 * stays as it was typed until then; nobody goes on without it.
 */
export function NumberField({
  ref,
  value,
  onChange,
  decimals = false,
  min,
  max,
  step = 1,
  suffix = '',
  hideControls = false,
  isTight = false,
  error,
  onBlur,
  onKeyDown,
  ...others
}: Props) {
  const strings = useStrings();
  const field = useRef<HTMLInputElement>(null);
  const merged = useMergedRef(ref, field);
  const [typing, setTyping] = useState<{ readonly typed: string | null; readonly over: number | null }>({
    typed: null,
    over: value,
  });
  const rules = { decimals, min, max, suffix };
  const read = (typed: string) => readNumber(strings, typed, rules);
  /* A number from elsewhere, by undo or a button, takes the place of what was typed. */
  if (typing.over !== value) {
    const isOwn = typing.typed !== null && read(typing.typed).number === value;
    setTyping({ typed: isOwn ? typing.typed : null, over: value });
  }
  const wrong = typing.typed === null ? null : read(typing.typed).wrong;
  useUnfinished(field, wrong !== null, null);
  /* A form that is sent by its button is not sent with it either. */
  useEffect(() => field.current?.setCustomValidity(wrong ?? ''), [wrong]);
  const take = (typed: string) => {
    setTyping({ typed, over: value });
    const now = read(typed);
    onChange(now.number, now.wrong);
  };
  const stepBy = (by: number) => {
    const next = (value ?? (min ?? 0) - by) + by;
    const within = Math.min(max ?? next, Math.max(min ?? next, next));
    take(decimals ? strings.locale.written(within) : String(within));
  };
  const { numbers: words } = strings;
  return (
    <TextInput
      {...others}
      ref={merged}
      inputMode="decimal"
      autoComplete="off"
      value={typing.typed ?? (value === null ? '' : `${strings.locale.written(value)}${suffix}`)}
      onChange={(event) => take(event.currentTarget.value)}
      error={error ?? (wrong !== null && (isTight || wrong))}
      onBlur={(event) => {
        /* What counts is written as the language writes it; what cannot be taken stays to be mended. */
        if (wrong === null) setTyping(({ over }) => ({ typed: null, over }));
        onBlur?.(event);
      }}
      onKeyDown={(event) => {
        onKeyDown?.(event);
        if (!hideControls) hearKeys(event, {}, { Up: () => stepBy(step), Down: () => stepBy(-step) });
      }}
      rightSectionWidth={26}
      rightSection={
        !hideControls && (
          <span className={classes.steps}>
            <button type="button" tabIndex={-1} aria-label={words.more} onClick={() => stepBy(step)}>
              <Arrow up />
            </button>
            <button type="button" tabIndex={-1} aria-label={words.less} onClick={() => stepBy(-step)}>
              <Arrow />
            </button>
          </span>
        )
      }
    />
  );
}
