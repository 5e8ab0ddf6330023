import { readdir } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { deleteDurably, renameDurably } from './durable-file';
import { readSessionFile } from './read-session-file';
import { recover } from './recover';
import { readSegments, segmentPath, segmentsIn } from './segments';
import { isSessionFile } from './sessions-folder';

/** Puts a journal beside the file of its session, where it fits; true when that is done. */
async function putBeside(from: string, numbers: readonly number[], to: string, own: readonly number[]) {
  const read = await readSessionFile(to);
  if (!('session' in read)) return false;
  const { applied, unread } = recover(read.session, await readSegments(from, numbers));
  if (unread > 0 || (applied > 0 && own.length > 0)) return false;
  for (const number of numbers)
    if (applied > 0) await renameDurably(segmentPath(from, number), segmentPath(to, number));
    else await deleteDurably(segmentPath(from, number));
  return true;
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
    for (const other of files)
      if (await putBeside(join(folder, file), numbers, join(folder, other), journals.get(other) ?? [])) break;
  }
}
