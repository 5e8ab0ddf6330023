import { parseList } from '../kinds/collect/parse-list';

/** Participants typed or pasted one a line: a name, and after the last comma, semicolon or tab an optional group. */
export function parseNames(typed: string): { name: string; group: string }[] {
  return parseList(typed).flatMap((line) => {
    const [, name, group] = /^(.*?)\s*(?:[,;\t]\s*([^,;\t]*))?$/u.exec(line) ?? [];
    const person = { name: (name ?? '').trim().slice(0, 120), group: (group ?? '').trim().slice(0, 60) };
    return person.name === '' ? [] : [person];
  });
}
