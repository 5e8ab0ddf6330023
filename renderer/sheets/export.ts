import writeExcelFile, { type Cell, type Sheet } from 'write-excel-file/browser';
import type { Plan } from '@shared/plan/model';
import { actionsSheet, ideasSheet, type PlanSheet, type SheetCell } from '@shared/plan/sheets';
import { stringsOf } from '@shared/words';
import { colours, faces } from '../office/look';
import { seal, type Mend } from '../office/seal';
import { text } from '../office/texts';

/** The most that a cell may hold. */
const LONGEST = 32_767;
const DAY = 'yyyy-mm-dd';

/** A text as a cell holds it: the library throws out what stands for a sign that nobody can read. */
const seen = (raw: string): string => text(raw).replaceAll('\ufffd', '□');

/** Stands before a text while the library has it, and is taken out again. Nobody sees it, and no text of a plan has it. */
const MARK = '\u2060';

/** The library looks texts up in a plain object, where “valueOf” is there already. */
const marked = (said: string): string => (said in {} ? `${MARK}${said}` : said);

const unmarked: Mend = {
  text: (name, written) => (name.endsWith('sharedStrings.xml') ? written.replaceAll(MARK, '') : null),
};

/** Text is text, also where it looks like a formula; days and figures are what they are, to be sorted and reckoned with. */
function cellOf(value: SheetCell): Cell {
  if (value === null) return null;
  const look = { alignVertical: 'top' as const };
  if (typeof value === 'number') return { ...look, type: Number, value };
  if (typeof value === 'object') return { ...look, type: Date, value: new Date(`${value.day}T00:00:00Z`), format: DAY };
  const said = seen(value);
  return said === '' ? null : { ...look, type: String, value: marked(said.slice(0, LONGEST)), wrap: true };
}

function sheetOf({ name, columns, rows }: PlanSheet, rightToLeft: boolean): Sheet<Blob> {
  const head = columns.map(({ label }): Cell => ({
    type: String,
    value: marked(seen(label)) || '–',
    fontWeight: 'bold',
    textColor: `#${colours.ink}`,
    backgroundColor: `#${colours.note}`,
    bottomBorderColor: `#${colours.muted}`,
    bottomBorderStyle: 'thin',
    wrap: true,
    alignVertical: 'top',
  }));
  return {
    sheet: name,
    data: [head, ...rows.map((row) => row.map(cellOf))],
    columns: columns.map(({ width }) => ({ width })),
    stickyRowsCount: 1,
    ...(rightToLeft && { rightToLeft }),
  };
}

/** Actions and ideas as a workbook (Excel), a sheet each. The same plan gives the same bytes. */
export async function makeSheets(plan: Plan): Promise<Uint8Array> {
  const rightToLeft = stringsOf(plan.language).locale.direction === 'rtl';
  const sheets = [actionsSheet(plan), ideasSheet(plan)].map((sheet) => sheetOf(sheet, rightToLeft));
  const blob = await writeExcelFile(sheets, { fontFamily: faces.text.name, fontSize: 11 }).toBlob();
  return seal(new Uint8Array(await blob.arrayBuffer()), plan.changedAt, unmarked);
}
