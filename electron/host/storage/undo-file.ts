import { mkdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import type { WithUndo } from '@shared/session/replay';
import { Moment } from '@shared/base/primitives';
import { migrateEvent, placesHold } from '@shared/session/schema/migrations';
import { SCHEMA_VERSION } from '@shared/session/schema/session';
import { UndoStack } from '@shared/session/undo';
import { deleteDurably, writeDurably } from './durable-file';
import { decodeStrictly } from './json-file';
import type { KeptUndo } from './recover';

const Kept = z.object({
  /* Of an older version, what can still be taken back in one of today. */
  schemaVersion: z
    .int()
    .max(SCHEMA_VERSION)
    .refine((version) => placesHold(version)),
  revision: z.int().min(0),
  changedAt: Moment,
  stack: UndoStack,
});

const Written = z.looseObject({ schemaVersion: z.int() });

/** What can be taken back in a session, in the app's own data folder: a session's file that goes to a client holds nothing that was deleted. */
export class UndoFile {
  readonly #path: string;

  constructor(folder: string, sessionId: string) {
    this.#path = join(folder, `${sessionId}.json`);
  }

  /** What was kept last. Null where there is nothing or it makes no sense: then nothing can be taken back, and nothing else is wrong. */
  async read(): Promise<KeptUndo | null> {
    try {
      const value = Written.parse(JSON.parse(decodeStrictly(await readFile(this.#path))));
      return Kept.parse(migrateEvent(value, value.schemaVersion));
    } catch {
      return null;
    }
  }

  /** Resolves when what can be taken back in this state of the session would survive a power cut. */
  async write({ session, undo }: WithUndo): Promise<void> {
    await mkdir(dirname(this.#path), { recursive: true, mode: 0o700 });
    const { schemaVersion, revision, changedAt } = session;
    const kept: z.infer<typeof Kept> = { schemaVersion, revision, changedAt, stack: undo };
    await writeDurably(this.#path, JSON.stringify(kept));
  }

  /** Forgets all of it. */
  async destroy(): Promise<void> {
    await deleteDurably(this.#path);
  }
}
