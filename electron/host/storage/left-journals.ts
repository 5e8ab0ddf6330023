import { readdir } from 'node:fs/promises';
import { hostname } from 'node:os';
import { basename, join } from 'node:path';
import { deleteDurably, renameDurably } from './durable-file';
import { readSessionFile } from './read-session-file';
import { recover } from './recover';
import { readSegments, segmentPath, segmentsIn } from './segments';
import { isSessionFile } from './sessions-folder';

/** How much of a journal a file goes on with; null where it does not fit: it is another session's, or another state's. */
async function fitting(from: string, numbers: readonly number[], to: string, own: readonly number[]) {
  const read = await readSessionFile(to);
  if (!('session' in read)) return null;
  const { applied, unread } = recover(read.session, await readSegments(from, numbers));
  return unread > 0 || (applied > 0 && own.length > 0) ? null : applied;
}

/** Puts a journal beside the file that goes on with it; one that every file has already is let go. */
async function settleJournal(
  from: string,
  numbers: readonly number[],
  files: readonly string[],
  own: (file: string) => readonly number[],
) {
  let has = false;
  for (const to of files) {
    const applied = await fitting(from, numbers, to, own(to));
    has ||= applied === 0;
    if (applied === null || applied === 0) continue;
    for (const number of numbers) await renameDurably(segmentPath(from, number), segmentPath(to, number));
    return;
  }
  if (has) for (const number of numbers) await deleteDurably(segmentPath(from, number));
}

/**
 * At start: journals whose session's file was renamed in its folder while it was open, and before Candor noticed it ended.
 * They are put beside the file, and nothing that was acknowledged is lost. What fits nowhere, or is another computer's,
 * stays as it lies.
 */
export async function adoptJournals(folder: string): Promise<void> {
  const names = await readdir(folder);
  const journals = segmentsIn(names);
  const files = names.filter(isSessionFile);
  for (const [file, numbers] of journals) {
    if (names.includes(file)) continue;
    const segments = await readSegments(join(folder, file), numbers);
    const header = segments.find((one) => one.header !== null)?.header;
    if (header?.host !== hostname()) continue;
    const paths = files.map((other) => join(folder, other));
    await settleJournal(join(folder, file), numbers, paths, (path) => journals.get(basename(path)) ?? []);
  }
}
