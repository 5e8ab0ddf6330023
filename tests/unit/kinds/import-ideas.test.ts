import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LONGEST_TEXT } from '@shared/base/primitives';
import { columnsFor, hasNames, readRows, type Target } from '@shared/kinds/collect/table';
import { strings } from '../../english';
import { filePieces, readFile, readPasted, type ReadList } from '../../../renderer/kinds/collect/import/read-list';

const target: Target = {
  fields: [
    { id: 'evidence', label: 'How do we know?' },
    { id: 'hides', label: 'Which number hides it?' },
  ],
  headings: [],
  texts: [],
  heading: null,
  names: strings.importIdeas.columnNames,
};
const utf8 = (text: string) => new TextEncoder().encode(text);
const utf16 = (text: string, mark = true) =>
  new Uint8Array([
    ...(mark ? [0xff, 0xfe] : []),
    ...Array.from(text, (char) => [char.charCodeAt(0) & 0xff, char.charCodeAt(0) >> 8]).flat(),
  ]);
const western = (text: string) => Uint8Array.from(text, (char) => char.charCodeAt(0));

function rows(list: ReadList) {
  if ('refused' in list) throw new Error(list.refused);
  return list.rows.map(({ cells }) => cells);
}
function ideas(list: ReadList, to: Target = target, leaveOut = false) {
  if ('refused' in list) throw new Error(list.refused);
  const named = list.table && hasNames(list.rows, to);
  return readRows(list.rows, columnsFor(list.rows, named, to), named, leaveOut, to);
}
const csv = (text: string) => readFile('ideas.csv', utf8(text));

describe('a large file', () => {
  /** How far it is after each piece, and what comes of it. */
  function inPieces(name: string, bytes: Uint8Array) {
    const shares: number[] = [];
    const pieces = filePieces(name, bytes);
    for (;;) {
      const { done, value } = pieces.next();
      if (done) return { shares, list: value };
      shares.push(value);
    }
  }
  const large = (count: number) => 'Idea;Why\n' + '"a; ""b""\nc";d\n'.repeat(count);

  it('is read in pieces to the end, the same as in one go, each row with its line', () => {
    const { shares, list } = inPieces('wall.csv', utf8(large(12_000)));
    expect(shares.length).toBeGreaterThan(2);
    expect(shares.toSorted((a, b) => a - b)).toEqual(shares);
    expect(shares.at(-1)).toBe(1);
    if ('refused' in list) throw new Error(list.refused);
    expect(list.rows).toHaveLength(12_001);
    expect(list.rows.at(-1)).toEqual({ line: 2 + 2 * 11_999, cells: ['a; "b"\nc', 'd'] });
  });

  it.each(['csv', 'txt'])('of a million lines is refused with their number (%s)', (ending) => {
    const { shares, list } = inPieces(`wall.${ending}`, utf8('a;b,c\n'.repeat(1_000_000)));
    expect(list).toEqual({ refused: 'too-many', line: 1_000_000 });
    if (ending === 'csv') expect(shares.length).toBeGreaterThan(100);
  });

  it('says where a quotation mark does not fit, pieces further on', () => {
    const { list } = inPieces('wall.csv', utf8(`${large(6_000)}"x" y;z\n`));
    expect(list).toMatchObject({ refused: 'open-quote', line: 12_002 });
  });
});

describe('a list of ideas in a file', () => {
  const text = 'Idea;How do we know?\nCafé queue;Twelve complaints\n';
  it.each([
    ['UTF-8', utf8(text)],
    ['UTF-8 with a mark, as Excel saves it', new Uint8Array([0xef, 0xbb, 0xbf, ...utf8(text)])],
    ['UTF-16 little-endian, as Excel’s “Unicode text”', utf16(text)],
    ['UTF-16 without its mark', utf16(text, false)],
    ['Windows-1252', western(text)],
    ['CRLF', utf8(text.replaceAll('\n', '\r\n'))],
    ['old Mac line ends', utf8(text.replaceAll('\n', '\r'))],
    ['a first line that names the separator', utf8(`sep=;\n${text}`)],
    ['tabs', utf8(text.replaceAll(';', '\t'))],
    ['commas', utf8(text.replaceAll(';', ','))],
  ])('is read from %s', (_, bytes) => {
    expect(ideas(readFile('ideas.csv', bytes)).ideas).toEqual([
      { text: 'Café queue', fields: { evidence: { text: 'Twelve complaints' } } },
    ]);
  });

  it('keeps quotes, separators and line breaks inside cells', () => {
    expect(rows(csv('a;"b; ""c""\r\nd"\r\ne;f'))).toEqual([
      ['a', 'b; "c"\nd'],
      ['e', 'f'],
    ]);
  });

  it('keeps what looks like a formula, or a list mark, as the text it is', () => {
    const all = ['=HYPERLINK("x")', '+1 on that', '-5 % last year', '@home'];
    const list = csv(all.map((one) => `"${one.replaceAll('"', '""')}"`).join('\n'));
    expect(ideas(list).ideas.map(({ text: said }) => said)).toEqual(all);
  });

  it.each([
    ['picture.csv', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 1]), 'not-text'],
    ['workbook.csv', new Uint8Array([0x50, 0x4b, 3, 4, 20, 0, 6, 0]), 'not-text'],
    ['half.csv', new Uint8Array([0xff, 0xfe, 0x00, 0xd8]), 'not-text'],
    ['empty.csv', utf8(' \n \n'), 'empty'],
    ['long.csv', new Uint8Array(10_000_001), 'too-large'],
  ])('%s is refused: %#', (name, bytes, refused) => {
    expect(readFile(name, bytes)).toEqual({ refused });
  });

  it('is refused with the line where a quotation mark is not closed', () => {
    expect(csv('a;b\n"c\nd";e\nf;"g\nh')).toEqual({ refused: 'open-quote', line: 4 });
  });

  it('gives back what was written, whatever is in the cells and however they are apart', () => {
    const cell = fc.string({
      maxLength: 12,
      unit: fc.constantFrom('a', 'é', '"', ';', ',', '\t', '\n', ' ', '=', '日'),
    });
    const table = fc
      .integer({ min: 2, max: 4 })
      .chain((width) =>
        fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 8 }),
      );
    fc.assert(
      fc.property(table, fc.constantFrom(';', ',', '\t'), fc.constantFrom('\n', '\r\n'), (cells, separator, end) => {
        fc.pre(cells.some((row) => row.some((one) => one.trim() !== '')));
        const written = cells
          .map((row) => row.map((one) => `"${one.replaceAll('"', '""')}"`).join(separator))
          .join(end);
        const read = readFile('any.csv', utf8(`sep=${separator}${end}${written}${end}`));
        expect(rows(read)).toEqual(cells);
        /* Each row knows the line on which it begins. */
        const lines = 'rows' in read ? read.rows.map(({ line }) => line) : [];
        const heights = cells.map((row) => 1 + row.join('').split('\n').length - 1);
        expect(lines).toEqual(
          heights.map((_, index) => 2 + heights.slice(0, index).reduce((sum, one) => sum + one, 0)),
        );
      }),
      { numRuns: 300 },
    );
  });
});

describe('a paste', () => {
  it('is a list, an idea a line, without its marks; a table where cells are apart by tabs', () => {
    expect(rows(readPasted('- Be quick\r\n\r\n2. Be kind, always'))).toEqual([['Be quick'], [''], ['Be kind, always']]);
    expect(rows(readPasted('Be quick\t"two\nlines"\nBe kind\t'))).toEqual([
      ['Be quick', 'two\nlines'],
      ['Be kind', ''],
    ]);
    expect(readPasted('\t\n \t')).toEqual({ refused: 'empty' });
  });
});

describe('rows as ideas', () => {
  it('go into the fields that the first row names, in any order; without names in the step’s order', () => {
    const named = ideas(csv('Which number hides it?;x;IDEA\nThe average;y;Slow\n'));
    expect(named).toMatchObject({ ideas: [{ text: 'Slow', fields: { hides: { text: 'The average' } } }], unused: 1 });
    const unnamed = ideas(csv('Slow;Twelve calls;The average\nRude;;'));
    expect(unnamed.ideas).toEqual([
      { text: 'Slow', fields: { evidence: { text: 'Twelve calls' }, hides: { text: 'The average' } } },
      { text: 'Rude', fields: {} },
    ]);
  });

  it('that are empty, or have no idea, are skipped and counted', () => {
    expect(ideas(csv('Slow;a\n;\n;b\nRude;'))).toMatchObject({ ideas: { length: 2 }, empty: 1, without: 1 });
  });

  it('that say the same are told, and left out where that is wanted', () => {
    const there = { ...target, texts: ['Slow!'] };
    const list = csv('slow\nRude\nrude\n');
    expect(ideas(list, there)).toMatchObject({ ideas: { length: 3 }, twice: 2 });
    expect(ideas(list, there, true)).toMatchObject({ ideas: [{ text: 'Rude' }], twice: 2 });
  });

  it('that are too long are told by their line, after cells of several lines too', () => {
    const long = 'x'.repeat(LONGEST_TEXT + 1);
    expect(ideas(csv(`"a\nb";c\n${long};d\ne;${long}\n`)).tooLong).toEqual([3, 4]);
  });

  it('stand under the heading they name; under the chosen one where it is not known', () => {
    const headed = {
      ...target,
      headings: [
        { id: 'stop', label: 'Stop' },
        { id: 'start', label: 'Start' },
      ],
      heading: 'stop',
    };
    expect(ideas(csv('Idea;Heading\nForms;start\nCalls;Other\nMail;\n'), headed)).toMatchObject({
      ideas: [{ heading: 'start' }, { heading: 'stop' }, { heading: 'stop' }],
      unknownHeading: 1,
    });
  });
});

describe('a paste of Word or a spreadsheet', () => {
  const texts = (pasted: string) => ideas(readPasted(pasted)).ideas.map(({ text }) => text);
  it.each([
    ['bullets and tabs', '•\tSpeed\n•\tWarmth, always\no\tChoice', ['Speed', 'Warmth, always', 'Choice']],
    ['numbers and tabs', '1.\tSpeed\r\n2.\tWarmth\r\n', ['Speed', 'Warmth']],
    ['letters and tabs', 'a)\tSpeed\nb)\tWarmth', ['Speed', 'Warmth']],
    ['indented bullets', '\t•\tSpeed\n\t\t–\tWarmth', ['Speed', 'Warmth']],
    ['a column of numbers before the ideas', '1\tSpeed\n2\tWarmth', ['Speed', 'Warmth']],
    ['ideas that are numbers', '1\t2\n3\t4', ['1', '3']],
    ['cells that nobody sees', 'Speed\tx\n\u200b\t\u3164\nWarmth\ty', ['Speed', 'Warmth']],
  ])('%s', (_what, pasted, expected) => expect(texts(pasted)).toEqual(expected));

  it('keeps the columns behind a bullet apart', () => {
    const { ideas: read } = ideas(readPasted('•\tSpeed\tTwelve complaints\n•\tWarmth\tNone'));
    expect(read.map(({ text, fields }) => [text, fields['evidence']?.text])).toEqual([
      ['Speed', 'Twelve complaints'],
      ['Warmth', 'None'],
    ]);
  });

  it('of invisible characters alone is empty', () => {
    expect(readPasted('\u200b\n\u2800\n \u3164')).toEqual({ refused: 'empty' });
  });
});
