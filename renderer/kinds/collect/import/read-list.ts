import papa from 'papaparse';
import { isBlank, said } from '@shared/base/text';
import { isMarked, linesOf, unmarked } from '@shared/kinds/collect/parse-list';
import { MOST_AT_ONCE } from '@shared/kinds/collect/schema';
import type { TableRow } from '@shared/kinds/collect/table';

/** Why a file or a paste is no list. */
type NoList =
  | { readonly refused: 'not-text' | 'too-large' | 'empty' }
  | { readonly refused: 'open-quote'; readonly line: number }
  | { readonly refused: 'too-many'; readonly line: number };

/** Reading in pieces: after each how much of it is done, from 0 to 1, and in the end the list. */
type Pieces = Generator<number, ReadList>;

/** Rows that are looked at; many more than can come in at once. Of what has more it is only said how many. */
export const MOST_ROWS = 10 * MOST_AT_ONCE;
const PIECE = 5_000;

/** Rows as they were read; `table` where they have columns. */
export type ReadList = { readonly rows: readonly TableRow[]; readonly table: boolean } | NoList;

/** A list of ideas is never larger, in bytes. */
const LARGEST = 10_000_000;

const startsWith = (bytes: Uint8Array, ...mark: number[]): boolean =>
  mark.every((byte, index) => bytes[index] === byte);

/** Every other byte of western text in UTF-16 is nought. */
function looksLikeUtf16(bytes: Uint8Array): boolean {
  const sample = bytes.subarray(0, 400);
  const noughts = sample.filter((byte, index) => index % 2 === 1 && byte === 0).length;
  return sample.length > 3 && noughts * 4 > sample.length;
}

/** Text in the ways Excel and editors store it: UTF-8 with or without a mark, UTF-16, else the Western code page 1252. Null for what is no text. */
function decoded(bytes: Uint8Array): string | null {
  const utf16 =
    startsWith(bytes, 0xff, 0xfe) || looksLikeUtf16(bytes)
      ? 'utf-16le'
      : startsWith(bytes, 0xfe, 0xff)
        ? 'utf-16be'
        : null;
  const read = (encoding: string, fatal = true) => new TextDecoder(encoding, { fatal }).decode(bytes);
  let text: string;
  try {
    text = read(utf16 ?? 'utf-8');
  } catch {
    if (utf16) return null;
    text = read('windows-1252', false);
  }
  /* Characters that no list has, and every picture, PDF and workbook does. */
  // oxlint-disable-next-line eslint/no-control-regex -- they are what is looked for
  return /[\u0000-\u0008\u000E-\u001A\u001C-\u001F]/u.test(text) ? null : text;
}

/** Characters that tell enough of how a file is made. */
const BEGINNING = 100_000;

/** What keeps the cells apart in most rows; empty lines say nothing of it. */
const separatorIn = (text: string): string =>
  papa.parse(text.slice(0, BEGINNING), {
    delimitersToGuess: [',', ';', '\t'],
    newline: '\n',
    preview: 50,
    skipEmptyLines: 'greedy',
  }).meta.delimiter;

/** Rows of comma-separated values, with the lines they begin on. A separator that the first line names (`sep=;`) is used. */
function* tableIn(text: string, separator: string | null): Pieces {
  // oxlint-disable-next-line candor/no-english-pattern -- what Excel writes, in every language
  const named = /^sep=(.)\n/iu.exec(text);
  const skipped = named ? 1 : 0;
  const body = named ? text.slice(named[0].length) : text;
  const delimiter = named?.[1] ?? separator ?? separatorIn(body);
  const rows: TableRow[] = [];
  let [count, from, line] = [0, 0, 1 + skipped];
  let open: number | null = null;
  while (from < body.length) {
    const piece = body.slice(from);
    let [at, taken] = [0, 0];
    papa.parse(piece, {
      delimiter,
      newline: '\n',
      /* The fast way takes the whole rest apart first, for each piece. */
      fastMode: false,
      step: ({ data, errors, meta }, parser) => {
        if (open === null && errors.some(({ type }) => type === 'Quotes')) open = line;
        count += 1;
        if (count <= MOST_ROWS) rows.push({ line, cells: data });
        line += piece.slice(at, meta.cursor).split('\n').length - 1;
        at = meta.cursor;
        taken += 1;
        if (taken >= PIECE) parser.abort();
      },
    });
    from = taken >= PIECE ? from + at : body.length;
    yield from / body.length;
  }
  if (count > MOST_ROWS) return { refused: 'too-many', line: count };
  if (open !== null) return { refused: 'open-quote', line: open };
  /* A last line break ends the last row; it does not begin another. */
  const last = rows.at(-1);
  if (last && last.cells.every((cell) => cell === '') && body.endsWith('\n')) rows.pop();
  return { rows, table: true };
}

function listIn(text: string): ReadList {
  const lines = linesOf(text);
  if (lines.at(-1) === '') lines.pop();
  if (lines.length > MOST_ROWS) return { refused: 'too-many', line: lines.length };
  return { rows: lines.map((cell, index) => ({ line: index + 1, cells: [cell] })), table: false };
}

/** What was pasted: a table where cells are apart by tabs, as spreadsheets copy them, else a list, an idea a line. */
export const readPasted = (pasted: string): ReadList => whole(pastedPieces(pasted));

function* pastedPieces(pasted: string): Pieces {
  const text = pasted.replaceAll(/\r\n?/gu, '\n');
  /* A bullet and the tab behind it are no cells: Word copies its lists so. */
  const lines = text.split('\n');
  const isList = lines.every((line) => isMarked(line) || !said(line).includes('\t'));
  const bare = isList ? lines.map(unmarked).join('\n') : text;
  const list = said(bare).includes('\t') ? yield* tableIn(bare, '\t') : listIn(bare);
  return 'rows' in list && list.rows.every(({ cells }) => cells.every(isBlank)) ? { refused: 'empty' } : list;
}

/** What is in a file, piece by piece: `.csv` and `.tsv` are tables; any other is read as if it had been pasted. */
export function* filePieces(name: string, bytes: Uint8Array): Pieces {
  if (bytes.length > LARGEST) return { refused: 'too-large' };
  const text = decoded(bytes);
  yield 0;
  if (text === null) return { refused: 'not-text' };
  if (isBlank(text)) return { refused: 'empty' };
  if (!/\.[ct]sv$/iu.test(name)) return yield* pastedPieces(text);
  return yield* tableIn(text.replaceAll(/\r\n?/gu, '\n'), /\.tsv$/iu.test(name) ? '\t' : null);
}

/** The list, in one go. */
function whole(pieces: Pieces): ReadList {
  for (;;) {
    const { done, value } = pieces.next();
    if (done) return value;
  }
}

/** As `filePieces`, in one go. */
export const readFile = (name: string, bytes: Uint8Array): ReadList => whole(filePieces(name, bytes));
