/** What Markdown or HTML would read as marks is to be read as it was typed. */
export const escaped = (text: string): string =>
  text
    .replace(/[\\`*_[\]<>|~&]/gu, '\\$&')
    .replace(/^(\s*)([#+=-])/gmu, '$1\\$2')
    .replace(/^(\s*\d+)([.)])(?=\s|$)/gmu, '$1\\$2')
    .trim();

/** On one line: for titles, and inside other marks. */
export const line = (text: string): string => escaped(text).replace(/\s*\n\s*/gu, ' ');

export const paragraph = (text: string): string => escaped(text).replace(/\n/gu, '  \n');

/** An item of a list. */
export const item = (text: string): string => `- ${escaped(text).replace(/\n/gu, '  \n  ')}`;

const inCell = (text: string): string => escaped(text).replace(/\s*\n\s*/gu, '<br>') || '–';

/** A table; what was left empty shows a dash. */
export const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows]
    .map((cells, index) => `| ${cells.map((text) => (index === 1 ? text : inCell(text))).join(' | ')} |`)
    .join('\n');

/** Parts one below the other, without those in which there is nothing. */
export const stacked = (parts: readonly string[]): string => parts.filter((part) => part.trim() !== '').join('\n\n');

/** What a chart or table is called, and below it the thing itself. */
export const captioned = (caption: string, body: string): string =>
  stacked([caption.trim() === '' ? '' : `**${line(caption)}**`, body]);
