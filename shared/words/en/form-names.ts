import { kinds as kindsIn } from './kinds';
import type { Speaking } from './count';
import { entryOf } from '../../base/entry-of';

/** What a form is called, whichever kind of step it belongs to. */
export const formName = (speak: Speaking) => {
  const kinds = kindsIn(speak);
  const formsIn = (values: object): Readonly<Record<string, string>> =>
    'forms' in values ? (values.forms as Readonly<Record<string, string>>) : {};
  const names: Readonly<Record<string, string>> = Object.assign(
    {},
    ...Object.values(kinds).map(({ values }) => formsIn(values)),
  ) as Record<string, string>;
  return (form: string): string => entryOf(names, form) ?? form;
};
