import type { Part } from './content';

const escaped = (text: string): string => text.replace(/&/gu, '&amp;').replace(/</gu, '&lt;');
const each = <T>(items: readonly T[], tell: (item: T) => string): string => items.map(tell).join('');

function element(part: Part): string {
  switch (part.kind) {
    case 'heading':
      return `<h${part.level}>${escaped(part.text)}</h${part.level}>`;
    case 'text':
      return `<p>${escaped(part.text)}</p>`;
    case 'list':
      return `<ul>${each(part.items, (item) => `<li>${escaped(item)}</li>`)}</ul>`;
    case 'table':
      return `<table><thead><tr>${each(part.head, (cell) => `<th>${escaped(cell)}</th>`)}</tr></thead><tbody>${each(
        part.rows,
        (row) => `<tr>${each(row, (cell) => `<td>${escaped(cell)}</td>`)}</tr>`,
      )}</tbody></table>`;
    case 'bars': {
      const most = Math.max(1, ...part.rows.map(({ value }) => value));
      return `<svg width="480" height="${part.rows.length * 22}" role="img" aria-label="Chart">${part.rows
        .map(
          ({ label, value }, index) =>
            `<text x="0" y="${index * 22 + 14}">${escaped(label.slice(0, 40))}</text><rect x="240" y="${index * 22 + 5}" width="${(value / most) * 200}" height="10" fill="#4B4E9E"/><text x="${246 + (value / most) * 200}" y="${index * 22 + 14}">${value}</text>`,
        )
        .join('')}</svg>`;
    }
  }
}

/** The report's look, with the plan's own fonts; `fonts` is where they lie. */
export const style = (fonts: string): string => `
@font-face{font-family:Sans;font-weight:400;src:url(${fonts}SourceSans3-Regular.ttf)}
@font-face{font-family:Sans;font-weight:600;src:url(${fonts}SourceSans3-SemiBold.ttf)}
@font-face{font-family:Serif;font-weight:600;src:url(${fonts}Fraunces-SemiBold.ttf)}
@page{size:A4;margin:76pt 58pt 70pt 62pt}
body{font:10.5pt/15pt Sans;color:#1F2430;margin:0}
h1,h2,h3{font-family:Serif;font-weight:600;break-after:avoid}
h1{font-size:26pt;line-height:32pt}h2{font-size:21pt;line-height:27pt}h3{font-size:13pt}
table{border-collapse:collapse;width:100%;font-size:9.5pt}
th{text-align:left;font-weight:600;border-bottom:1px solid #1F2430}
td{vertical-align:top;border-bottom:1px solid #D8D1C4;padding:5px 8px 5px 0}
tr,li,svg{break-inside:avoid}thead{display:table-header-group}
svg text{font:9pt Sans}`;

export const body = (parts: readonly Part[]): string => parts.map(element).join('\n');

/** The report as a page to be printed. */
export const page = (parts: readonly Part[], fonts: string): string =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>Plan</title><style>${style(fonts)}</style><body>${body(parts)}</body></html>`;
