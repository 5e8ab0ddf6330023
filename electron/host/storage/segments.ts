import { readdir, readFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { JournalEntry } from '@shared/session/replay';
import { entriesOf, JournalHeader, valueOf } from './journal-line';

const MARK = '.journal-';

/** The file of a session's journal segment. */
export const segmentPath = (path: string, number: number): string => `${path}${MARK}${number}`;

/** Numbers of the journal segments of the session files in a folder, by the session file's name; ascending. */
export function segmentsIn(names: readonly string[]): Map<string, number[]> {
  const found = new Map<string, number[]>();
  for (const name of names) {
    const [, file, number] = /^(.+)\.journal-(\d+)$/.exec(name) ?? [];
    if (file !== undefined) found.set(file, [...(found.get(file) ?? []), Number(number)]);
  }
  for (const numbers of found.values()) numbers.sort((a, b) => a - b);
  return found;
}

/** Numbers of the journal segments beside a session file, ascending. */
export const segmentsBeside = async (path: string): Promise<number[]> =>
  segmentsIn(await readdir(dirname(path))).get(basename(path)) ?? [];

/** A segment as it is on disk. A line that makes no sense is `null` in its place, so that what follows can be told apart. */
export interface Segment {
  readonly header: JournalHeader | null;
  readonly lines: readonly (JournalEntry | null)[];
}

/** Takes a segment's bytes apart. What stands behind the last line break was never acknowledged, unless it is a whole line. */
export function parseSegment(bytes: Buffer): Segment {
  const pieces: Buffer[] = [];
  for (let from = 0; from < bytes.length;) {
    const end = bytes.indexOf(0x0a, from);
    pieces.push(bytes.subarray(from, end < 0 ? bytes.length : end));
    from = end < 0 ? bytes.length : end + 1;
  }
  const ended = bytes.at(-1) === 0x0a;
  const header = JournalHeader.safeParse(pieces[0] && valueOf(pieces[0])).data ?? null;
  const read = header ? entriesOf(header) : () => null;
  const lineIn = (piece: Buffer) => read(valueOf(piece));
  const lines = pieces.slice(1).map(lineIn);
  const last = pieces.at(-1);
  if (!ended && last && lines.length > 0 && lines.at(-1) === null) {
    lines.pop();
    /* A whole line of which only the line break is damaged. */
    const whole = lineIn(last.subarray(0, -1));
    if (whole) lines.push(whole);
  }
  return { header, lines };
}

/** The segments of a session's journal in their order. */
export async function readSegments(path: string, numbers: readonly number[]): Promise<Segment[]> {
  const segments: Segment[] = [];
  for (const number of numbers) segments.push(parseSegment(await readFile(segmentPath(path, number))));
  return segments;
}

/** Where a segment is put that holds lines nobody could apply. */
export const asidePath = (path: string, number: number): string =>
  join(dirname(path), `${basename(path)}${MARK}${number}.kept`);
