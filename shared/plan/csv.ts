import type { Plan } from './model';
import { actionsSheet, ideasSheet, type PlanSheet, type SheetCell } from './sheets';

/** What a spreadsheet would take for a formula, also behind white space. */
const FORMULA = /^\s*[=+\-@\t\r]/u;

/** A text as RFC 4180 has it. What could be run as a formula gets an apostrophe before it, which spreadsheets do not show. */
export function cell(text: string): string {
  const safe = FORMULA.test(text) ? `'${text}` : text;
  return /[",;\t\r\n]/u.test(safe) || safe !== safe.trim() ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** Figures and days (ISO 8601) are written the same in every language: a program reads them. */
function written(value: SheetCell): string {
  if (value === null) return '';
  if (typeof value === 'string') return cell(value);
  return typeof value === 'number' ? String(value) : value.day;
}

/** With a byte order mark, or spreadsheets take the file for an old encoding. */
function csvOf({ columns, rows }: PlanSheet): string {
  const lines = [columns.map(({ label }) => label), ...rows].map((row) => row.map(written).join(','));
  return `\ufeff${lines.join('\r\n')}\r\n`;
}

/** Every action as a row. */
export const actionsCsv = (plan: Plan): string => csvOf(actionsSheet(plan));

/** Every idea that was revealed as a row, with what became of it. */
export const ideasCsv = (plan: Plan): string => csvOf(ideasSheet(plan));
