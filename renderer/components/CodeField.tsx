import { TextInput, type TextInputProps } from '@mantine/core';

interface Props extends Omit<TextInputProps, 'type' | 'inputMode' | 'autoComplete' | 'onChange'> {
  readonly value: string;
  readonly onChange: (typed: string) => void;
}

/** A field for a PIN or a code: nobody reads it over a shoulder, and nothing offers to keep it or shows it on a press. */
export function CodeField({ onChange, ...others }: Props) {
  return (
    <TextInput
      {...others}
      type="password"
      inputMode="numeric"
      autoComplete="off"
      onChange={({ currentTarget }) => onChange(currentTarget.value)}
    />
  );
}
