import { TextInput, type TextInputProps } from '@mantine/core';
import { useStrings } from './use-strings';

/** Chromium's own field for a day or a time of day, written as everything else on its screen is. */
export function DateTimeField(props: TextInputProps & { readonly type: 'date' | 'time' }) {
  /* On the field itself: it takes its order and its clock before it has a place in the page. */
  return <TextInput {...props} lang={useStrings().locale.tag} />;
}
