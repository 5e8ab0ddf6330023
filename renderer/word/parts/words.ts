import { HeadingLevel, Paragraph, TextRun, type IParagraphOptions, type IRunOptions } from 'docx';
import { line, readsRightToLeft, text } from '../../office/texts';
import { bulletList, styleNames } from '../styles';

type RunLook = Pick<IRunOptions, 'bold' | 'color' | 'size' | 'italics' | 'font'>;

/** A text as runs: its line breaks stay, and what reads from right to left says so. */
export function runs(raw: string, look: RunLook = {}): TextRun[] {
  const said = text(raw);
  const rightToLeft = readsRightToLeft(said);
  return said
    .split('\n')
    .map((part, index) => new TextRun({ ...look, text: part, rightToLeft, ...(index > 0 && { break: 1 }) }));
}

type Options = Omit<IParagraphOptions, 'children' | 'text'>;

/** A paragraph, in the direction in which its text reads. */
export const paragraph = (raw: string, options: Options = {}, look: RunLook = {}): Paragraph =>
  new Paragraph({ ...options, bidirectional: readsRightToLeft(text(raw)), children: runs(raw, look) });

const levels = [
  HeadingLevel.HEADING_1,
  HeadingLevel.HEADING_2,
  HeadingLevel.HEADING_3,
  HeadingLevel.HEADING_4,
] as const;

export type Level = 1 | 2 | 3 | 4;

/** A heading that Word's own outline knows. */
export const heading = (raw: string, level: Level, options: Options = {}): Paragraph =>
  paragraph(line(raw), { ...options, heading: levels[level - 1] ?? HeadingLevel.HEADING_4 });

export const note = (raw: string): Paragraph => paragraph(raw, { style: styleNames.note });

export const bullet = (raw: string, look: RunLook = {}): Paragraph =>
  paragraph(raw, { numbering: { reference: bulletList, level: 0 } }, look);

/** What a chart or table is called; nothing where it has no name. */
export const caption = (raw: string): Paragraph[] =>
  raw.trim() === '' ? [] : [paragraph(line(raw), { style: styleNames.caption, keepNext: true })];
