import { NumberInput, type NumberInputProps } from '@mantine/core';
import { useState, type ClipboardEvent } from 'react';
import { numberIn } from '@shared/words/number-in';
import { useStrings } from './use-strings';

type Typed = number | string;

interface Props extends Omit<
  NumberInputProps,
  'value' | 'onChange' | 'allowDecimal' | 'allowNegative' | 'decimalSeparator' | 'thousandSeparator'
> {
  /** Null: the field is empty. */
  readonly value: number | null;
  /** Told null, too, while what stands there is no number yet. */
  readonly onChange: (value: number | null) => void;
  /** Whether it takes more than whole numbers. */
  readonly decimals?: boolean;
}

const numberOf = (typed: Typed): number | null => {
  const number = typed === '' ? Number.NaN : Number(typed);
  return Number.isNaN(number) ? null : number;
};

/**
 * A field for a number, as the language of its screen writes numbers. What is typed stays while the field has the focus, also
 * where it is not taken; then the field shows the number that counts.
 */
export function NumberField({ value, onChange, decimals = false, hideControls = false, onBlur, ...others }: Props) {
  const { locale } = useStrings();
  const mayBeNegative = typeof others.min !== 'number' || others.min < 0;
  const [typing, setTyping] = useState<{ readonly typed: Typed | null; readonly over: number | null }>({
    typed: null,
    over: value,
  });
  /* A number from elsewhere, by undo or a button, takes the place of what was typed. */
  if (typing.over !== value) {
    const isOwn = typing.typed !== null && numberOf(typing.typed) === value;
    setTyping({ typed: isOwn ? typing.typed : null, over: value });
  }
  const take = (typed: Typed) => {
    setTyping({ typed, over: value });
    onChange(numberOf(typed));
  };
  /* Written the other way, a number would be taken digit by digit. */
  const paste = (event: ClipboardEvent) => {
    const text = event.clipboardData.getData('text/plain');
    if (/^\d+$/u.test(text)) return;
    event.preventDefault();
    event.stopPropagation();
    const number = numberIn(locale, text);
    if (number !== null && (decimals || Number.isInteger(number)) && (mayBeNegative || number >= 0)) take(number);
  };
  return (
    <NumberInput
      {...others}
      value={typing.typed ?? value ?? ''}
      onChange={take}
      onPasteCapture={paste}
      onBlur={(event) => {
        setTyping(({ over }) => ({ typed: null, over }));
        onBlur?.(event);
      }}
      allowDecimal={decimals}
      allowNegative={mayBeNegative}
      valueIsNumericString
      decimalSeparator={locale.decimalMark}
      thousandSeparator={locale.groupMark}
      hideControls={hideControls}
      /* Where there are no arrows to press, the keys of that name lead to the next field. */
      withKeyboardEvents={!hideControls}
    />
  );
}
