import { mkdir, readdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { RefusedFile, SessionCard } from '@shared/host/views';
import { isDevice } from '@shared/base/primitives';
import { inOrder } from '@shared/base/in-order';
import { stringsOf } from '@shared/words';
import type { Session } from '@shared/session/schema/session';
import { segmentsIn } from './segments';
import { cardIn, type FileCard, type ReadCard } from './session-card';

export const SUFFIX = '.candor.json';

/**
 * Names of session files, as Candor gives them and as sync tools, browsers and people change them for a copy:
 * "X.candor (1).json", "X.candor - Copy.json", "X.candor-LAPTOP-7.json", "X.CANDOR.JSON".
 */
const SESSION_FILE = /^[^.].*\.candor(?:[^\p{L}\p{N}].*)?\.json$/iu;
/** Files of Candor that are no sessions. */
// oxlint-disable-next-line candor/no-english-pattern -- endings of our own files
const NO_SESSION = /\.candor-(?:agenda|exercise)\b|\.candor-tmp-/iu;

export const isSessionFile = (name: string): boolean => SESSION_FILE.test(name) && !NO_SESSION.test(name);

/** The name of a session file without its ending and what a copy adds to it. */
// oxlint-disable-next-line candor/no-english-pattern -- the ending of our own files
export const plainName = (path: string): string => basename(path).replace(/\.candor(?![\p{L}\p{N}]).*$/iu, '');

/** The newest of several files of one session first: the most changes, then the latest, then the name that Candor gave. */
const byAge = (a: FileCard, b: FileCard): number =>
  b.revision - a.revision ||
  inOrder(b.changedAt, a.changedAt) ||
  Number(b.file.endsWith(SUFFIX)) - Number(a.file.endsWith(SUFFIX)) ||
  a.file.length - b.file.length ||
  inOrder(a.file, b.file);

interface FolderContent {
  readonly reachable: boolean;
  readonly cards: readonly SessionCard[];
  readonly refused: readonly Omit<RefusedFile, 'recoverable'>[];
  /** Everything in the folder. */
  readonly names: readonly string[];
  /** Where each session is; the only way from a session id to a path. */
  readonly paths: ReadonlyMap<string, string>;
}

/** Looks at every session file in the folder, newest change first. A folder that cannot be read is not an empty one. */
export async function lookIntoFolder(folder: string, readCard: ReadCard = cardIn): Promise<FolderContent> {
  let all: string[];
  try {
    all = await readdir(folder);
  } catch {
    return { reachable: false, cards: [], refused: [], names: [], paths: new Map() };
  }
  const found = new Map<string, FileCard[]>();
  const refused: Omit<RefusedFile, 'recoverable'>[] = [];
  const journals = segmentsIn(all);
  for (const file of all.filter(isSessionFile).toSorted()) {
    const path = join(folder, file);
    const read = await readCard(path, journals.get(file) ?? []);
    if ('unreadable' in read) refused.push({ file, problem: read.unreadable, detail: read.detail });
    else found.set(read.sessionId, [...(found.get(read.sessionId) ?? []), read]);
  }
  const cards = [...found.values()].flatMap((files): SessionCard[] => {
    const [newest, ...copies] = files.toSorted(byAge);
    return newest
      ? [{ ...newest, copies: copies.map(({ file, changedAt, revision }) => ({ file, changedAt, revision })) }]
      : [];
  });
  const paths = new Map(cards.map(({ sessionId, file }) => [sessionId, join(folder, file)]));
  cards.sort((a, b) => (a.changedAt < b.changedAt ? 1 : -1));
  return { reachable: true, cards, refused, names: all, paths };
}

/** Bytes of a title in a file name; with date, number, ending and the mark of a temporary file it stays under 255. */
const LONGEST_NAME = 160;

/** The beginning of a text: at most 60 characters as people count them, and no more bytes than a file name has room for. */
function beginning(text: string): string {
  let short = '';
  for (const { segment } of [...new Intl.Segmenter().segment(text)].slice(0, 60)) {
    if (Buffer.byteLength(short + segment) > LONGEST_NAME) break;
    short += segment;
  }
  return short.trim();
}

/** What of a title can stand in a file name, on every system; at most 60 characters. */
const wordsOf = (title: string): string =>
  beginning(
    title
      .normalize('NFC')
      .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
      .trim(),
  );

/** A file name made from a title, without its ending: safe on every system. `otherwise` where nothing is left of it, and before what is the name of a device. */
export function nameFrom(title: string, otherwise = 'Workshop'): string {
  const name = wordsOf(title);
  return isDevice(name) ? `${otherwise} ${name}` : name || otherwise;
}

/** A file name made from a session's date and title: safe on every system, at most about 80 characters. A rehearsal's says so. */
export function fileNameFor({
  details,
  rehearsal,
  language,
}: Pick<Session, 'details' | 'rehearsal' | 'language'>): string {
  const name = `${details.date} ${wordsOf(details.title) || 'Workshop'}`;
  return rehearsal ? `${name} - ${wordsOf(stringsOf(language).rehearsal.mark)}` : name;
}

/** A path in the folder that nothing has yet; makes the folder if it is missing. */
export async function freePath(folder: string, name: string): Promise<string> {
  await mkdir(folder, { recursive: true });
  const taken = new Set((await readdir(folder)).map((one) => one.toLowerCase()));
  for (let number = 1; ; number += 1) {
    const file = `${name}${number === 1 ? '' : ` ${number}`}${SUFFIX}`;
    if (!taken.has(file.toLowerCase())) return join(folder, file);
  }
}
