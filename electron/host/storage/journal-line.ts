import { crc32 } from 'node:zlib';
import { z } from 'zod';
import { migrateEvent } from '@shared/schema/migrations';
import type { Json } from '@shared/schema/migrations/migration';
import { FILE_FORMAT, SCHEMA_VERSION } from '@shared/schema/session';
import { Id, Moment } from '@shared/schema/primitives';
import type { Entry } from '@shared/session/replay';
import type { StepAddress } from '@shared/steps/common';

/** Raised when lines are written in another way. */
const JOURNAL_VERSION = 1;

/** The first line of a segment: whose journal it is and what it goes on from. */
export const Header = z.object({
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
export type Header = z.infer<typeof Header>;

export const headerOf = (rest: Omit<Header, 'format' | 'version'>): Header => ({
  format: `${FILE_FORMAT}-journal`,
  version: JOURNAL_VERSION,
  ...rest,
});

const sumOf = (json: string | Uint8Array): string => crc32(json).toString(16).padStart(8, '0');

const line = (value: unknown): string => {
  const json = JSON.stringify(value);
  return `${sumOf(json)} ${json}\n`;
};

export const headerLine = (header: Header): string => line(header);

/** A line as it is written: check sum, then revision, milliseconds after `base`, what happened, where, and the rest of it. */
export function entryLine({ revision, time, event }: Entry, base: string): string {
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

/** The value in a line without its line break; undefined when the check sum does not fit. */
export function valueOf(bytes: Buffer): unknown {
  const json = bytes.subarray(9);
  if (bytes[8] !== 0x20 || bytes.toString('latin1', 0, 8) !== sumOf(json)) return undefined;
  return JSON.parse(json.toString('utf8')) as unknown;
}

/** An event of an older schema version as one of ours; one that only changes what was there cannot be carried over. */
function inOurShape(event: Json & { readonly type: string }, schemaVersion: number): Json | null {
  if (schemaVersion === SCHEMA_VERSION) return event;
  return event.type === 'undo' || event.type === 'redo' ? null : migrateEvent(event, schemaVersion);
}

/** The entry that was packed into a line's value; null when it is none. */
export function entryOf(value: unknown, { openedAt: base, schemaVersion }: Header): Entry | null {
  if (!isPacked(value)) return null;
  const [revision, after, type, where, rest] = value;
  const [item = '', step = ''] = where.split('/');
  const event = inOurShape({ type, ...(where === '' ? {} : { at: { item, step } }), ...rest }, schemaVersion);
  if (!event) return null;
  return {
    revision,
    time: new Date(Date.parse(base) + after).toISOString(),
    event: event as unknown as Entry['event'],
  };
}
