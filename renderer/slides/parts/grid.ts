import type PptxGenJS from 'pptxgenjs';
import type { CellLine } from '../../office/cells';
import { colours } from '../../office/look';
import { line, text } from '../../office/texts';
import { fonts, leading, pitch, sizes, type Box, type Slide } from '../deck';
import type { Look, Part } from '../flow';
import { TABLE_WITH_HEAD } from '../names';
import { captionHeight, drawCaption } from './words';

/** As in any table; here what is not the point can be as idle as its bar. */
interface RunOfCell extends Omit<CellLine, 'look'> {
  readonly look?: CellLine['look'] | 'idle';
}

/** Null where nothing is, and nothing is said of that. */
export type Cell = string | readonly RunOfCell[] | null;

export interface Column {
  readonly label: string;
  /** Share of the width; the shares of a table add up to 1. */
  readonly share: number;
  readonly align?: 'left' | 'center' | 'right';
}

interface Grid {
  readonly caption: string;
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly Cell[])[];
  /** The most lines of a run of a cell; the rest is in the notes. */
  readonly lines?: number;
  readonly size?: number;
  /** For the notes. */
  readonly say?: readonly string[];
}

const margin = { across: 0.08, down: 0.05 };
const mostLines = 5;

const sum = (all: readonly number[]): number => all.reduce((total, one) => total + one, 0);

const runsOf = (cell: Cell): readonly RunOfCell[] =>
  (typeof cell === 'string' ? [{ text: cell }] : (cell ?? [])).filter(({ text: raw }) => raw.trim() !== '');

/** What is called so has nothing in it: its name stands there, and that; what its columns would have been is in the notes. */
const nothingIn = ({ deck, width }: Look, caption: string, say: readonly string[]): Part[] => {
  const high = captionHeight + leading(sizes.cell);
  return [
    {
      least: high,
      wish: high,
      draw(slide: Slide, { x, y }: Box) {
        drawCaption(slide, caption, { x, y, w: width, h: captionHeight });
        slide.say(...say);
        slide.write(
          deck.words.noRows,
          { x, y: y + captionHeight, w: width, h: leading(sizes.cell) },
          { size: sizes.cell, colour: colours.muted },
        );
      },
    },
  ];
};

/** A table that goes on over slides, its head on each; a cell with nothing in it has a dash. */
export function grid(
  look: Look,
  { caption, columns, rows, lines = mostLines, size = sizes.cell, say = [] }: Grid,
): Part[] {
  const { deck, width, colour, room } = look;
  const inner = columns.map(({ share }) => width * share - 2 * margin.across);
  const labelled = columns.some(({ label }) => label.trim() !== '');
  const captioned = caption.trim() !== '';
  const labelLines = Math.max(
    1,
    ...columns.map(({ label }, at) => Math.min(2, deck.lines(label, sizes.small, inner[at] ?? 1))),
  );
  const labelHeight = labelled ? leading(sizes.small, labelLines) + 2 * margin.down : 0;
  const head = labelHeight + (captioned ? captionHeight : 0);
  const most = Math.max(1, Math.floor((room - head - 3 * margin.down) / leading(size)));
  /** The lines that each run of a cell may take, so that a row is no higher than a slide; 0 for one that has no room. */
  const allotted = (cell: Cell, at: number): number[] => {
    let left = most;
    return runsOf(cell).map((run) => {
      const taken = Math.min(lines, left, deck.lines(run.text, size, inner[at] ?? 1));
      left -= taken;
      return taken;
    });
  };
  const heightOf = (row: readonly Cell[]): number => {
    const high = row.map((cell, at) => leading(size, sum(allotted(cell, at))));
    return Math.max(leading(size), ...high) + 2 * margin.down + 0.02;
  };
  if (rows.length === 0 && captioned) return nothingIn(look, caption, [...say, ...columns.map(({ label }) => label)]);
  const heights = rows.map(heightOf);
  const colourOf: Record<NonNullable<RunOfCell['look']>, string> = {
    strong: colours.ink,
    muted: colours.muted,
    warning: colours.warning,
    mark: colour,
    idle: colours.idle,
  };
  /* Not among the options of a cell in the library's types; its paragraphs have it all the same. */
  const spaced = { lineSpacing: pitch(size) } as object;
  const border = (kind: string, pt: number): NonNullable<PptxGenJS.TableCellProps['border']> => [
    { type: 'none' },
    { type: 'none' },
    { type: 'solid', pt, color: kind },
    { type: 'none' },
  ];

  const cellOf = (slide: Slide, cell: Cell, at: number): PptxGenJS.TableCell => {
    const may = allotted(cell, at);
    const runs = runsOf(cell);
    slide.say(...runs.filter((_, index) => may[index] === 0).map((run) => run.text));
    const said = runs.flatMap((run, index) => (may[index] === 0 ? [] : [{ run, lines: may[index] ?? 1 }]));
    const texts = said.map(({ run, lines: some }, index): PptxGenJS.TableCell => ({
      text: slide.fit(run.text, size, inner[at] ?? 1, some),
      options: {
        breakLine: index < said.length - 1,
        bold: run.look === 'strong' || run.look === 'warning' || run.look === 'mark',
        color: run.look ? colourOf[run.look] : colours.ink,
        ...spaced,
      },
    }));
    const empty = { text: cell === null ? '' : '–', options: { color: colours.muted } };
    const whole = runs.map((run) => text(run.text)).join(' ');
    return {
      text: texts.length === 0 ? [empty] : texts,
      options: { ...spaced, border: border(colours.hair, 0.5), ...deck.direction(whole, columns[at]?.align) },
    };
  };

  return [
    {
      head,
      rows: heights,
      stretch: 1,
      draw(slide, { x, y, w }, from, to) {
        if (captioned) drawCaption(slide, caption, { x, y, w, h: captionHeight });
        slide.say(...say);
        if (from >= to) return;
        const heading: PptxGenJS.TableRow[] = labelled
          ? [
              columns.map(({ label, align }, at) => ({
                text: slide.fit(line(label), sizes.small, inner[at] ?? 1, 2),
                options: {
                  bold: true,
                  fontSize: sizes.small,
                  color: colours.muted,
                  border: border(colours.muted, 1),
                  valign: 'bottom' as const,
                  ...deck.direction(label, align),
                },
              })),
            ]
          : [];
        slide.to.addTable(
          [...heading, ...rows.slice(from, to).map((row) => row.map((cell, at) => cellOf(slide, cell, at)))],
          {
            ...(labelled ? { objectName: TABLE_WITH_HEAD } : {}),
            x,
            y: y + (captioned ? captionHeight : 0),
            w,
            colW: columns.map(({ share }) => w * share),
            rowH: [...(labelled ? [labelHeight] : []), ...heights.slice(from, to)],
            fontFace: fonts.text,
            fontSize: size,
            color: colours.ink,
            valign: 'top',
            margin: [margin.down, margin.across, margin.down, margin.across],
          },
        );
      },
    },
  ];
}
