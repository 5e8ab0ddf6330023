import type { AgendaSheet, SheetBlock } from '@shared/agenda/sheet';
import { atMinutes } from '@shared/base/time-of-day';
import type { About } from '../page/info';
import type { Sheet } from '../page/sheet';
import { drawLens } from '../parts/lens';
import type { Line } from '../text/line';
import { baselineOf } from '../text/type';
import { colours, lensColours, papers, styles, type Paper, type TextStyle } from '../tokens';
import { fileBytes, withSheet } from '../with-sheet';

/** The sheet lies on a table and is not bound: it uses more of its page than the plan does. */
const MARGIN = 46;
const TIME_WIDTH = 44;

/** Where the morning and the evening are said, too, times are wider. */
const timeWidth = ({ type, strings }: Sheet): number =>
  Math.max(TIME_WIDTH, type.width(strings.locale.clock('22:00'), styles.figure) + 8);

/** How much of the script is on the page: lines of what is said for a block and for each of its steps. */
interface Detail {
  readonly style: TextStyle;
  readonly block: number;
  /** 0: the steps by name, in one run. */
  readonly step: number;
  /** Above and below a block. */
  readonly padding: number;
}

const fine: TextStyle = { ...styles.small, colour: colours.ink };
const usual = styles.cell;

const withSteps = (style: TextStyle, block: number, step: number): Detail => ({ style, block, step, padding: 5 });
const withoutSteps = (style: TextStyle, block: number): Detail => ({ style, block, step: 0, padding: 3 });

/** From all of the script down to the bare times: the first that fits on one page is drawn. */
const details: readonly Detail[] = [
  ...[4, 3, 2].map((lines) => withSteps(usual, lines, lines)),
  ...[4, 3, 2].map((lines) => withSteps(fine, lines, lines)),
  withSteps(fine, 2, 1),
  ...[4, 3, 2].map((lines) => withoutSteps(usual, lines)),
  ...[4, 3, 2, 1, 0].map((lines) => withoutSteps(fine, lines)),
];

interface SetText {
  readonly lines: readonly Line[];
  readonly indent: number;
}

interface SetBlock {
  readonly block: SheetBlock;
  readonly detail: Detail;
  readonly title: readonly Line[];
  readonly texts: readonly SetText[];
  readonly height: number;
}

function setBlock(sheet: Sheet, block: SheetBlock, detail: Detail): SetBlock {
  const { style, block: own, step: each, padding } = detail;
  const { type, width } = sheet;
  const room = width - timeWidth(sheet);
  const title = type.clamp(block.title, styles.entry, room - 70, 2);
  const text = (said: string, most: number, indent: number): SetText[] =>
    most === 0 || said === '' ? [] : [{ lines: type.clamp(said, style, room - indent, most), indent }];
  const steps =
    each > 0
      ? block.steps.flatMap((step) =>
          text(sheet.strings.agenda.sheet.step(step.title, step.minutes, step.form, step.say), each, 10),
        )
      : text(sheet.strings.agenda.sheet.steps(block.steps), own === 0 ? 1 : 2, 0);
  const texts = [...text(block.say, own, 0), ...(block.steps.length > 1 || each > 0 ? steps : [])];
  const lines = texts.reduce((sum, one) => sum + one.lines.length, 0);
  const height = title.length * styles.entry.leading + lines * style.leading + 2 * padding;
  return { block, detail, title, texts, height };
}

function drawBlock(sheet: Sheet, { block, detail, title, texts }: SetBlock, start: string | null): void {
  const { style, padding } = detail;
  const { type, pdf, left, right } = sheet;
  const x = left + timeWidth(sheet);
  sheet.rule(left, sheet.y, sheet.width, colours.hair);
  sheet.y += padding;
  const baseline = sheet.y + baselineOf(styles.entry);
  const times = sheet.tags.place('P');
  sheet.tags.at(times, () => drawTimes(sheet, block, start, baseline));
  if (block.lens) drawLens(pdf, block.lens, right - 58, baseline - 3.5, 8);
  sheet.tag('H2', () => {
    for (const line of title) {
      type.set(line, x, sheet.y, { ...styles.entry, colour: block.lens ? lensColours[block.lens] : colours.ink });
      sheet.y += styles.entry.leading;
    }
  });
  for (const { lines, indent } of texts) {
    sheet.tag('P', () => {
      for (const line of lines) {
        type.set(line, x + indent, sheet.y, style);
        sheet.y += style.leading;
      }
    });
  }
  sheet.y += padding;
}

/** When a block begins, and how long it takes. */
function drawTimes(
  { strings, type, left, right }: Sheet,
  block: SheetBlock,
  start: string | null,
  baseline: number,
): void {
  const begins = start === null ? `+${block.begins}` : strings.locale.clock(atMinutes(start, block.begins));
  type.label(begins, left, baseline, styles.figure);
  type.label(strings.agenda.sheet.minutes(block.minutes), right, baseline, styles.cellMuted, 'right');
}

function drawHead(sheet: Sheet, agenda: AgendaSheet): void {
  const { type, left, width } = sheet;
  sheet.tag('H1', () => {
    for (const line of type.balance(agenda.title, styles.section, width, 2)) {
      type.set(line, left, sheet.y, styles.section);
      sheet.y += styles.section.leading;
    }
  });
  sheet.tag('P', () => {
    for (const line of type.clamp(sheet.strings.agenda.sheet.about(agenda), styles.note, width, 2)) {
      type.set(line, left, sheet.y, styles.note);
      sheet.y += styles.note.leading;
    }
  });
  sheet.y += 8;
}

const heightOf = (set: readonly SetBlock[]): number => set.reduce((sum, { height }) => sum + height, 0);

/** The blocks with as much of the script as fits in `room`: the same for all, then more for one after the other while there is space. */
function setAll(sheet: Sheet, blocks: readonly SheetBlock[], room: number): readonly SetBlock[] {
  const all = (detail: Detail) => blocks.map((block) => setBlock(sheet, block, detail));
  const level = details.findIndex((detail) => heightOf(all(detail)) <= room);
  const chosen = details[level];
  if (!chosen) return all(withoutSteps(fine, 0));
  const set = all(chosen);
  const richer = details[level - 1];
  if (richer?.style !== chosen.style) return set;
  let left = room - heightOf(set);
  return set.map((one) => {
    const more = setBlock(sheet, one.block, richer);
    if (more.height - one.height > left) return one;
    left -= more.height - one.height;
    return more;
  });
}

/** The agenda with the script, on one page; only an agenda of very many blocks takes more. */
function drawAgenda(sheet: Sheet, agenda: AgendaSheet): void {
  const bottom = sheet.pageHeight - MARGIN;
  sheet.y = MARGIN;
  drawHead(sheet, agenda);
  for (const one of setAll(sheet, agenda.blocks, bottom - sheet.y)) {
    if (sheet.y + one.height > bottom) {
      sheet.turn();
      sheet.y = MARGIN;
    }
    drawBlock(sheet, one, agenda.start);
  }
}

/** The facilitator's sheet as a PDF. */
export const layOutAgenda = (agenda: AgendaSheet, about: About, paper: Paper): Promise<Uint8Array> =>
  withSheet(papers[paper], about.language, undefined, async (sheet) => {
    sheet.tag('Sect', () => drawAgenda(sheet, agenda));
    return fileBytes(sheet, about);
  });
