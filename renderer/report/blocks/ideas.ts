import type { Ideas, PlanIdea } from '@shared/document/blocks/ideas';
import type { Sheet } from '../page/sheet';
import { cleanLine } from '../text/clean';
import type { Line, Span } from '../text/line';
import { colours, gaps, rules, styles } from '../tokens';
import type { BlockLayout, Place, Size } from './contract';
import { drawNote } from './note';

const style = styles.cell;
const gutter = 22;
const padding = 4;

/** What two columns need beyond their first idea. */
const columnSlack = 10;

interface SetIdea {
  readonly lines: readonly Line[];
  readonly height: number;
}

/** A list that is no higher than this share of a page is kept whole. */
const keptWhole = 0.3;
/** Ideas that are higher than this share of a page may go over a page break. */
const splittable = 0.4;
const mayNotSplit = (sheet: Sheet, height: number) => height <= sheet.fullHeight * splittable;

/** So many short ideas in a row stand in two columns, also between long ones. */
const inARow = 8;

/** Neighbours that are set alike. */
interface Run {
  readonly columns: 1 | 2;
  readonly ideas: readonly PlanIdea[];
}

/** Two columns where ideas are short: all of them, or many in a row. */
function runsOf(ideas: readonly PlanIdea[]): readonly Run[] {
  if (ideas.every(isShort)) return [{ columns: ideas.length > 3 ? 2 : 1, ideas }];
  const runs: { columns: 1 | 2; ideas: PlanIdea[] }[] = [];
  let from = 0;
  while (from < ideas.length) {
    const end = ideas.findIndex((idea, index) => index >= from && !isShort(idea));
    const short = (end < 0 ? ideas.length : end) - from;
    const columns = short >= inARow ? 2 : 1;
    const taken = ideas.slice(from, from + Math.max(1, short));
    const last = runs.at(-1);
    if (last?.columns === 1 && columns === 1) last.ideas.push(...taken);
    else runs.push({ columns, ideas: taken });
    from += taken.length;
  }
  return runs;
}

const widthOf = (sheet: Sheet, columns: number): number => (sheet.width - gutter * (columns - 1)) / columns;
const heightOf = (ideas: readonly SetIdea[]): number => ideas.reduce((sum, idea) => sum + idea.height, 0);

const startOf = (sheet: Sheet, { height }: SetIdea): number =>
  mayNotSplit(sheet, height) ? height : padding + 3 * style.leading;

function ideasSize(sheet: Sheet, { ideas }: Ideas): Size {
  const [run] = runsOf(ideas);
  const columns = run?.columns ?? 1;
  const [first, ...more] = (run?.ideas.slice(0, 8) ?? []).map((idea) => setIdea(sheet, idea, widthOf(sheet, columns)));
  if (!first) return { whole: styles.note.leading, least: styles.note.leading };
  if (columns === 2) return { whole: Infinity, least: first.height + columnSlack };
  const set = [first, ...more];
  const all = set.length === ideas.length ? heightOf(set) : Infinity;
  const pair = set.length === 2 && mayNotSplit(sheet, all);
  return {
    whole: all <= sheet.fullHeight * keptWhole ? all : Infinity,
    least: pair ? all : startOf(sheet, first),
  };
}

/** Every idea whole, with its fields and the words of those merged into it: two columns where they are short. */
async function drawIdeas(sheet: Sheet, { ideas }: Ideas, { kept }: Place): Promise<void> {
  if (ideas.length === 0) return drawNote(sheet, sheet.words.noIdeas);
  sheet.gap(gaps.block);
  const runs: { columns: 1 | 2; width: number; set: SetIdea[] }[] = [];
  for (const { columns, ideas: alike } of runsOf(ideas)) {
    const width = widthOf(sheet, columns);
    const set: SetIdea[] = [];
    for (const idea of alike) {
      set.push(setIdea(sheet, idea, width));
      await sheet.breathe();
    }
    runs.push({ columns, width, set });
  }
  sheet.list(() => {
    for (const { columns, width, set } of runs) {
      if (columns === 2) drawInColumns(sheet, set, width);
      else drawBelow(sheet, set, kept);
    }
  });
  sheet.gap(gaps.chart);
}

/** Characters in an idea that can stand in half the width; with something in its fields, in all of it together. */
const shortIdea = 240;
const shortWithFields = 160;

function isShort({ text, fields, merged }: PlanIdea): boolean {
  const filled = fields.filter((field) => cleanLine(field.text) !== '');
  const said = filled.reduce((sum, field) => sum + field.label.length + field.text.length, text.length);
  return said < (filled.length > 0 ? shortWithFields : shortIdea) && merged.join('').length < shortIdea;
}

function setIdea(sheet: Sheet, idea: PlanIdea, width: number): SetIdea {
  const small = (label: string, text: string): Line[] => {
    const spans: Span[] = [
      { text: `${label}  `, style: styles.label },
      { text, style: styles.cell },
    ];
    return sheet.type
      .wrap(spans, Math.min(width, 440) - 14)
      .map((line) => ({ ...line, pieces: line.pieces.map((piece) => ({ ...piece, x: piece.x + 14 })) }));
  };
  const strong = idea.fields.some((field) => cleanLine(field.text) !== '');
  const lines = [
    ...sheet.type.wrap(
      cleanLine(idea.text) === '' ? '…' : idea.text,
      Math.min(width, 440),
      strong ? styles.cellStrong : style,
    ),
    ...idea.fields.filter((field) => cleanLine(field.text) !== '').flatMap((field) => small(field.label, field.text)),
    ...idea.merged.flatMap((text) => small(sheet.words.merged, text)),
  ];
  return { lines, height: lines.length * style.leading + 2 * padding };
}

/** One below the other; a short list stays whole, and no last idea stands alone on a page. */
function drawBelow(sheet: Sheet, ideas: readonly SetIdea[], kept: boolean): void {
  const all = heightOf(ideas);
  if (!kept && all <= sheet.fullHeight * keptWhole) sheet.need(all);
  ideas.forEach((idea, index) => {
    const last = ideas[index + 1];
    if (last && index === ideas.length - 2 && mayNotSplit(sheet, idea.height + last.height))
      sheet.need(idea.height + last.height);
    drawWhole(sheet, idea);
  });
}

/** Only a long idea is split. */
function drawWhole(sheet: Sheet, idea: SetIdea): void {
  sheet.need(startOf(sheet, idea));
  sheet.y += padding;
  sheet.item(() => sheet.flow(idea.lines, style));
  sheet.y += padding;
  sheet.rule(sheet.left, sheet.y, sheet.width, colours.hair, rules.hair);
}

/** Fills both columns evenly, page by page. */
function drawInColumns(sheet: Sheet, ideas: readonly SetIdea[], width: number): void {
  let next = 0;
  while (next < ideas.length) {
    sheet.need((ideas[next]?.height ?? 0) + columnSlack);
    const room = sheet.bottom - sheet.y;
    const rest = ideas.slice(next);
    const even = evenHeight(rest, room);
    const top = sheet.y;
    let lowest = top;
    for (let column = 0; column < 2; column += 1) {
      let y = top;
      for (let idea = ideas[next]; idea && y + idea.height <= top + even + 0.01; idea = ideas[next]) {
        drawAt(sheet, idea, sheet.left + column * (width + gutter), y, width);
        y += idea.height;
        next += 1;
      }
      lowest = Math.max(lowest, y);
    }
    sheet.y = lowest;
    if (next < ideas.length) sheet.turn();
  }
}

/** The least height at which two columns take all ideas, or the room there is. */
function evenHeight(ideas: readonly SetIdea[], room: number): number {
  const tallest = Math.max(...ideas.map((idea) => idea.height));
  for (let height = Math.max(heightOf(ideas) / 2, tallest); height < room; height += 4) {
    let columns = 1;
    let used = 0;
    for (const idea of ideas) {
      if (used + idea.height > height) {
        columns += 1;
        used = 0;
      }
      used += idea.height;
    }
    if (columns <= 2) return height;
  }
  return room;
}

function drawAt(sheet: Sheet, idea: SetIdea, x: number, y: number, width: number): void {
  sheet.item(() =>
    idea.lines.forEach((line, index) => sheet.type.set(line, x, y + padding + index * style.leading, style)),
  );
  sheet.rule(x, y + idea.height, width, colours.hair, rules.hair);
}

export const ideasLayout: BlockLayout<Ideas> = {
  above: () => gaps.chart,
  size: ideasSize,
  draw: drawIdeas,
  picture: null,
};
