import { crc32 } from 'node:zlib';
import { z } from 'zod';
import { migrateEvent, placesHold } from '@shared/session/schema/migrations';
import type { Json } from '@shared/session/schema/migrations/migration';
import { FILE_FORMAT, SCHEMA_VERSION } from '@shared/session/schema/session';
import { Id, Moment } from '@shared/base/primitives';
import type { JournalEntry } from '@shared/session/replay';
import type { StepAddress } from '@shared/base/steps';

/** Raised when lines are written in another way. */
const JOURNAL_VERSION = 1;

/** The first line of a segment: whose journal it is and what it goes on from. */
export const JournalHeader = z.object({
  format: z.literal(`${FILE_FORMAT}-journal`),
  version: z.literal(JOURNAL_VERSION),
  /** Of the events in it. */
  schemaVersion: z.int().positive(),
  session: Id,
  /** Revision and stamp of the session before the first entry. */
  revision: z.int().min(0),
  changedAt: Moment,
  /** The computer that has the session open, and since when: across computers a lock can only be advice. */
  host: z.string().max(255),
  openedAt: Moment,
});
export type JournalHeader = z.infer<typeof JournalHeader>;

export const headerOf = (rest: Omit<JournalHeader, 'format' | 'version'>): JournalHeader => ({
  format: `${FILE_FORMAT}-journal`,
  version: JOURNAL_VERSION,
  ...rest,
});

const SUM_LENGTH = 8;

/** What each byte means as a hexadecimal digit as we write them; nothing where it is none. */
const HEX: Readonly<Record<number, number>> = Object.fromEntries(
  Array.from({ length: 16 }, (_, value) => [value.toString(16).charCodeAt(0), value]),
);

const sumOf = (json: string | Uint8Array): string => crc32(json).toString(16).padStart(SUM_LENGTH, '0');

const line = (value: unknown): string => {
  const json = JSON.stringify(value);
  return `${sumOf(json)} ${json}\n`;
};

export const headerLine = (header: JournalHeader): string => line(header);

/** A line as it is written: check sum, then revision, milliseconds after `base`, what happened, where, and the rest of it. */
export function entryLine({ revision, time, event }: JournalEntry, base: string): string {
  const { type, at, ...rest } = event as { type: string; at?: StepAddress };
  return line([revision, Date.parse(time) - Date.parse(base), type, at ? `${at.item}/${at.step}` : '', rest]);
}

type Packed = [revision: number, after: number, type: string, where: string, rest: Json];

/** Checked by hand: ten thousand lines are to be read in a moment. The check sum has already said that they are as they were written. */
const isPacked = (value: unknown): value is Packed =>
  Array.isArray(value) &&
  value.length === 5 &&
  Number.isInteger(value[0]) &&
  Number.isInteger(value[1]) &&
  typeof value[2] === 'string' &&
  typeof value[3] === 'string' &&
  typeof value[4] === 'object' &&
  value[4] !== null;

/** The check sum in front of a line, or NaN. */
function sumIn(bytes: Buffer): number {
  let sum = 0;
  for (let index = 0; index < SUM_LENGTH; index += 1) {
    const digit = HEX[bytes[index] ?? 0] ?? -1;
    if (digit < 0) return NaN;
    sum = sum * 16 + digit;
  }
  return sum;
}

/** The value in a line without its line break; undefined when the check sum does not fit. */
export function valueOf(bytes: Buffer): unknown {
  const json = bytes.subarray(SUM_LENGTH + 1);
  if (bytes[SUM_LENGTH] !== 0x20 || sumIn(bytes) !== crc32(json)) return undefined;
  return JSON.parse(json.toString('utf8')) as unknown;
}

/** An event of an older schema version as one of ours; null where it cannot be carried over. */
function inOurShape(event: Json & { readonly type: string }, schemaVersion: number): Json | null {
  if (schemaVersion === SCHEMA_VERSION) return event;
  if (event.type === 'undo' || event.type === 'redo') return placesHold(schemaVersion) ? event : null;
  return migrateEvent(event, schemaVersion);
}

const addressIn = (where: string): StepAddress => {
  const slash = where.indexOf('/');
  return { item: where.slice(0, slash), step: where.slice(slash + 1) };
};

/** Reads the values of a segment's lines: gives the entry that was packed into one, null when it is none. */
export function entriesOf({ openedAt, schemaVersion }: JournalHeader): (value: unknown) => JournalEntry | null {
  const base = Date.parse(openedAt);
  return (value) => {
    if (!isPacked(value)) return null;
    const [revision, after, type, where, rest] = value;
    const event = inOurShape(where === '' ? { type, ...rest } : { type, at: addressIn(where), ...rest }, schemaVersion);
    if (!event) return null;
    return { revision, time: new Date(base + after).toISOString(), event: event as unknown as JournalEntry['event'] };
  };
}
