import type { Strings } from '../words';
import { stringsOf } from '../words';
import type { Plan } from './model';

/** What a spreadsheet would take for a formula, also behind white space. */
const FORMULA = /^\s*[=+\-@\t\r]/u;

/** A cell as RFC 4180 has it. What could be run as a formula gets an apostrophe before it, which spreadsheets do not show. */
export function cell(text: string): string {
  const safe = FORMULA.test(text) ? `'${text}` : text;
  return /[",;\t\r\n]/u.test(safe) || safe !== safe.trim() ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** With a byte order mark, or spreadsheets take the file for an old encoding. Of a rehearsal every row says so. */
function table({ cover }: Plan, head: readonly string[], rows: readonly (readonly string[])[]): string {
  const mark = cover.rehearsal ? [cover.rehearsal.mark] : [];
  const lines = [head, ...rows].map((row) => [...row, ...mark].map(cell).join(','));
  return `\ufeff${lines.join('\r\n')}\r\n`;
}

const yesOrNo = (strings: Strings, value: boolean | null): string =>
  value === null ? '' : value ? strings.plan.csv.yes : strings.plan.csv.no;

/** Every action as a row. */
export const actionsCsv = (plan: Plan): string => {
  const { tables, language } = plan;
  const strings = stringsOf(language);
  const words = strings.plan.csv;
  return table(
    plan,
    words.actions,
    tables.actions.map(({ number, what, serves, owner, taken, due, firstStep, measure, told, room, confidence }) => [
      String(number),
      what,
      serves,
      owner,
      yesOrNo(strings, taken),
      due,
      firstStep,
      measure,
      told,
      room,
      confidence?.average == null ? '' : strings.locale.decimal(confidence.average, confidence.mark),
    ]),
  );
};

/** Every idea that was revealed as a row, with what became of it. */
export const ideasCsv = (plan: Plan): string => {
  const { tables, language } = plan;
  const strings = stringsOf(language);
  const words = strings.plan.csv;
  return table(
    plan,
    words.ideas,
    tables.ideas.map(({ exercise, question, text, fields, merged, room, group, dots, rank, chosen }) => [
      exercise,
      question,
      text,
      fields,
      merged,
      room,
      group,
      dots === null ? '' : String(dots),
      rank,
      yesOrNo(strings, chosen),
    ]),
  );
};
