import type { Strings } from '@shared/words';
import type { Keys } from './is';

/** Keys as they are called on keyboards of the language: "Ctrl+Shift+Z". */
export const keyName = ({ acts: { keyNames } }: Strings, keys: Keys): string =>
  keys.replaceAll(/[A-Za-z]{2,}/gu, (name) => (keyNames as Readonly<Record<string, string>>)[name] ?? name);
