import { AlignmentType, BorderStyle, Paragraph, Table, TableCell, TableLayoutType, TableRow, WidthType } from 'docx';
import type { CellLine } from '../../office/cells';
import { colours } from '../../office/look';
import { line, text } from '../../office/texts';
import { styleNames } from '../styles';
import { caption as captionOf, paragraph } from './words';

export type Cell = string | readonly CellLine[];

interface Column {
  readonly label: string;
  /** Share of the width; the shares of a table add up to 1. */
  readonly share: number;
  readonly centred?: true;
}

interface TableShape {
  readonly caption: string;
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly Cell[])[];
  /** The lens's colour. */
  readonly colour: string;
  /** In twentieths of a point. */
  readonly width: number;
}

const none = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;
const noBorders = { top: none, bottom: none, left: none, right: none, insideVertical: none };
const hair = { style: BorderStyle.SINGLE, size: 4, color: colours.hair } as const;
const strong = { style: BorderStyle.SINGLE, size: 8, color: colours.muted } as const;
const margins = { top: 50, bottom: 50, left: 80, right: 80 };

function cellParagraphs(cell: Cell, { centred, colour }: { centred: boolean; colour: string }): Paragraph[] {
  const lines = (typeof cell === 'string' ? [{ text: cell }] : cell).filter((one) => text(one.text) !== '');
  const said: readonly CellLine[] = lines.length === 0 ? [{ text: '–', look: 'muted' }] : lines;
  return said.map(({ text: raw, look }) => {
    const colourOf = { strong: colours.ink, muted: colours.muted, warning: colours.warning, mark: colour };
    return paragraph(
      raw,
      { style: styleNames.cell, ...(centred && { alignment: AlignmentType.CENTER }) },
      look ? { color: colourOf[look], ...(look !== 'muted' && { bold: true }) } : {},
    );
  });
}

/**
 * A table with its caption. Its head stands on every page that it takes, and no row is torn over two; what was left empty
 * has a dash.
 */
export function table({ caption, columns, rows, colour, width }: TableShape): (Paragraph | Table)[] {
  if (rows.length === 0) return captionOf(caption);
  const widths = columns.map(({ share }) => Math.round(share * width));
  const sized = (at: number) => ({ size: widths[at] ?? 0, type: WidthType.DXA });
  const head = columns.some(({ label }) => label.trim() !== '')
    ? [
        new TableRow({
          tableHeader: true,
          cantSplit: true,
          children: columns.map(
            ({ label, centred }, at) =>
              new TableCell({
                width: sized(at),
                margins,
                borders: { ...noBorders, bottom: strong },
                children: [
                  paragraph(line(label), {
                    style: styleNames.label,
                    ...(centred && { alignment: AlignmentType.CENTER }),
                  }),
                ],
              }),
          ),
        }),
      ]
    : [];
  const body = rows.map(
    (row) =>
      new TableRow({
        cantSplit: true,
        children: columns.map(
          ({ centred }, at) =>
            new TableCell({
              width: sized(at),
              margins,
              borders: { ...noBorders, bottom: hair },
              children: cellParagraphs(row[at] ?? '', { centred: centred ?? false, colour }),
            }),
        ),
      }),
  );
  return [
    ...captionOf(caption),
    new Table({
      width: { size: width, type: WidthType.DXA },
      columnWidths: widths,
      layout: TableLayoutType.FIXED,
      borders: { ...noBorders, insideHorizontal: none },
      rows: [...head, ...body],
    }),
    new Paragraph({ style: styleNames.cell, children: [] }),
  ];
}
