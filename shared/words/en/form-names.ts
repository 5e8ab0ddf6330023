import { kinds } from './kinds';

const formsIn = (values: object): Readonly<Record<string, string>> =>
  'forms' in values ? (values.forms as Readonly<Record<string, string>>) : {};

const names: Readonly<Record<string, string>> = Object.assign(
  {},
  ...Object.values(kinds).map(({ values }) => formsIn(values)),
) as Record<string, string>;

/** What a form is called, whichever kind of step it belongs to. */
export const formName = (form: string): string => names[form] ?? form;
