import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { Id } from '@shared/base/primitives';
import { KeptCode } from '../secret-code';
import { deleteDurably } from './durable-file';
import { JsonFile } from './json-file';

/** By participant. */
export type Cards = ReadonlyMap<string, KeptCode>;

const File = z.object({ cards: z.array(z.object({ participant: Id, ...KeptCode.shape })).max(1_000) });

/** Keeps what the codes of seat cards come to, in the app's own data folder: never in a session's file. */
export interface SeatCardStore {
  /** Those of a session; empty where it has none, or they cannot be read: then no code is asked for. */
  load(sessionId: string): Promise<Cards>;
  keep(sessionId: string, cards: Cards): Promise<void>;
  destroy(sessionId: string): Promise<void>;
}

/** Seat cards as a file a session in `folder`. Session ids are checked by the schema: letters, digits, dashes. */
export function seatCardFiles(folder: string): SeatCardStore {
  const pathOf = (sessionId: string) => join(folder, `${sessionId}.json`);
  return {
    async load(sessionId) {
      const read = await new JsonFile<unknown>(pathOf(sessionId)).read().catch(() => null);
      const parsed = File.safeParse(read);
      return new Map(parsed.success ? parsed.data.cards.map(({ participant, ...code }) => [participant, code]) : []);
    },
    async keep(sessionId, cards) {
      await mkdir(folder, { recursive: true, mode: 0o700 });
      const listed = [...cards].map(([participant, code]) => ({ participant, ...code }));
      await new JsonFile(pathOf(sessionId)).write({ cards: listed });
    },
    destroy: (sessionId) => deleteDurably(pathOf(sessionId)),
  };
}
