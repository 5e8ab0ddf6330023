import type { Sheet } from '../page/sheet';
import { colours, rules, styles } from '../tokens';
import type { Line } from '../text/line';

/** One line of a ballot or tally sheet: its number, its words, and what can be marked beside it. */
interface FormLine {
  readonly number: number;
  readonly text: string;
}

/** A ballot for one person, or a sheet on which the facilitator counts. */
export interface BallotForm {
  readonly prompt: string;
  /** What to do, in a sentence or two. */
  readonly rules: string;
  readonly lines: readonly FormLine[];
  /** What stands above the columns of marks; as many columns as there are words. */
  readonly columns: readonly string[];
  /** Circles to be filled by one person, or boxes for a number. */
  readonly marks: 'circles' | 'boxes';
}

const MARK = { circles: 22, boxes: 44 } as const;
const NUMBER_WIDTH = 22;
const ROW_PADDING = 9;
const MOST_LINES = 3;

interface SetRow {
  readonly line: FormLine;
  readonly text: readonly Line[];
  readonly height: number;
}

const marksWidth = ({ columns, marks }: BallotForm): number => columns.length * MARK[marks];

function rowsOf({ type, width }: Sheet, form: BallotForm): SetRow[] {
  const room = width - marksWidth(form) - NUMBER_WIDTH - 12;
  return form.lines.map((line) => {
    const text = type.clamp(line.text, styles.body, room, MOST_LINES);
    return { line, text, height: Math.max(MARK.circles, text.length * styles.body.leading) + ROW_PADDING };
  });
}

/** How high the form is when nothing breaks it. */
export function formHeight(sheet: Sheet, form: BallotForm): number {
  const prompt = sheet.type.balance(form.prompt, styles.heading, sheet.width, 3).length * styles.heading.leading;
  const said = sheet.type.wrap(form.rules, sheet.width, styles.note).length * styles.note.leading;
  return prompt + 4 + said + 10 + headHeight(form) + rowsOf(sheet, form).reduce((sum, { height }) => sum + height, 0);
}

const headHeight = ({ columns }: BallotForm): number =>
  columns.some((word) => word !== '') ? styles.small.leading + 4 : 0;

function drawHead(sheet: Sheet, form: BallotForm): void {
  const left = sheet.right - marksWidth(form);
  form.columns.forEach((word, index) => {
    const middle = left + (index + 0.5) * MARK[form.marks];
    const line = sheet.type.line(word, styles.small);
    sheet.type.set(line, middle - line.width / 2, sheet.y, styles.small);
  });
  sheet.y += headHeight(form);
}

function drawMarks(sheet: Sheet, form: BallotForm, middle: number): void {
  const { pdf } = sheet;
  const size = MARK[form.marks];
  pdf.setDrawColor(colours.ink).setLineWidth(rules.strong);
  form.columns.forEach((_, index) => {
    const x = sheet.right - marksWidth(form) + index * size;
    if (form.marks === 'circles') pdf.circle(x + size / 2, middle, 7, 'S');
    else pdf.rect(x + 3, middle - 11, size - 6, 22, 'S');
  });
}

/** Draws the form from where the sheet stands, on further pages where it must; its head is repeated there. */
export function drawForm(sheet: Sheet, form: BallotForm): void {
  const { type } = sheet;
  sheet.tag('H1', () => {
    for (const line of type.balance(form.prompt, styles.heading, sheet.width, 3)) {
      type.set(line, sheet.left, sheet.y, styles.heading);
      sheet.y += styles.heading.leading;
    }
  });
  sheet.y += 4;
  sheet.tag('P', () => {
    for (const line of type.wrap(form.rules, sheet.width, styles.note)) {
      type.set(line, sheet.left, sheet.y, styles.note);
      sheet.y += styles.note.leading;
    }
  });
  sheet.y += 10;
  const list = sheet.tags.place('L', { numbering: 'Decimal' });
  drawHead(sheet, form);
  for (const { line, text, height } of rowsOf(sheet, form)) {
    if (sheet.y + height > sheet.bottom) {
      sheet.turn();
      drawHead(sheet, form);
    }
    sheet.rule(sheet.left, sheet.y, sheet.width, colours.hair);
    const middle = sheet.y + height / 2;
    const top = middle - (text.length * styles.body.leading) / 2;
    const item = sheet.tags.at(list, () => sheet.tags.place('LI'));
    sheet.tags.at(item, () => {
      sheet.tag('Lbl', () =>
        type.set(type.line(String(line.number), styles.bodyStrong), sheet.left, top, styles.bodyStrong),
      );
      sheet.tag('LBody', () =>
        text.forEach((one, index) =>
          type.set(one, sheet.left + NUMBER_WIDTH, top + index * styles.body.leading, styles.body),
        ),
      );
    });
    drawMarks(sheet, form, middle);
    sheet.y += height;
  }
}
