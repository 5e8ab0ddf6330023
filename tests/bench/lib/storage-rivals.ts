import { open } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { Low } from 'lowdb';
import { JSONFile } from 'lowdb/node';
import type { Session } from '@shared/session/schema/session';

/** A way to keep changes: gives how many milliseconds each took to be kept, from when all were handed over. */
export interface Keeper {
  /** One after the other. */
  readonly oneByOne: (changes: number) => Promise<number[]>;
  /** All at once. */
  readonly atOnce: (changes: number) => Promise<number[]>;
}

const timed = async (work: () => unknown): Promise<number> => {
  const begun = performance.now();
  await work();
  return performance.now() - begun;
};

const inTurn = async (times: number, work: (index: number) => unknown): Promise<number[]> => {
  const taken: number[] = [];
  for (let index = 0; index < times; index += 1) taken.push(await timed(() => work(index)));
  return taken;
};

const together = async (times: number, work: (index: number) => Promise<unknown>): Promise<number[]> => {
  const begun = performance.now();
  return Promise.all(
    Array.from({ length: times }, async (_, index) => {
      await work(index);
      return performance.now() - begun;
    }),
  );
};

/** The limit: the same bytes appended to a file and brought to disk, in one go where they come at once. */
export async function plainAppend(folder: string, line: Buffer): Promise<Keeper & { close: () => Promise<void> }> {
  const file = await open(join(folder, 'plain'), 'a');
  const append = async (bytes: Buffer) => {
    await file.write(bytes);
    await file.datasync();
  };
  return {
    oneByOne: (changes) => inTurn(changes, () => append(line)),
    atOnce: async (changes) => {
      const all = timed(() => append(Buffer.concat(Array.from({ length: changes }, () => line))));
      return Array.from<number>({ length: changes }).fill(await all);
    },
    close: () => file.close(),
  };
}

/** lowdb as it comes: the whole session for each change, and nothing brought to disk for certain. */
export function plainLowdb(folder: string, session: Session, next: (session: Session) => Session): Keeper {
  const db = new Low<Session>(new JSONFile(join(folder, 'lowdb.json')), session);
  const write = async () => {
    db.data = next(db.data);
    await db.write();
  };
  return { oneByOne: (changes) => inTurn(changes, write), atOnce: (changes) => together(changes, write) };
}

/** What of Node's own SQLite is used here. */
interface Sqlite {
  readonly DatabaseSync: new (path: string) => {
    exec(sql: string): void;
    prepare(sql: string): { run(value: string): unknown };
  };
}

/** SQLite with a write-ahead log, synchronous FULL, a transaction a change. Null where this Node has none. */
export function sqlite(folder: string, text: string): Keeper | null {
  let module: Sqlite;
  try {
    module = createRequire(import.meta.url)('node:sqlite') as Sqlite;
  } catch {
    return null;
  }
  const db = new module.DatabaseSync(join(folder, 'sqlite.db'));
  db.exec('PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; CREATE TABLE change (id INTEGER PRIMARY KEY, event TEXT)');
  const insert = db.prepare('INSERT INTO change (event) VALUES (?)');
  /* The database is held on to: with it the statement would go. */
  const keep = async () => [insert.run(text), db];
  return { oneByOne: (changes) => inTurn(changes, keep), atOnce: (changes) => together(changes, keep) };
}

/** Candor's own: a command for each change. */
export const commands = (dispatch: (index: number) => Promise<unknown>): Keeper => {
  let sent = 0;
  const send = () => dispatch((sent += 1));
  return { oneByOne: (changes) => inTurn(changes, send), atOnce: (changes) => together(changes, send) };
};
