import type { JournalEntry, WithUndo } from '@shared/session/replay';
import type { Recovered } from './recover';

/** Accepted changes and what they lead to; without entries only what can be taken back has changed. */
export interface Accepted extends WithUndo {
  readonly entries: readonly JournalEntry[];
}

/** Where a session service keeps its session. */
export interface SessionStorage {
  /** The session as it was last kept. */
  read(): Promise<Recovered>;
  /** Resolves when the changes would survive a power cut; on an error none of them counts, and the same ones come again. */
  write(accepted: Accepted): Promise<void>;
}

/** Keeps a session in memory only: the twin of `SessionFiles` for what needs no disk. */
export class MemoryStorage implements SessionStorage {
  #held: WithUndo;

  constructor(held: WithUndo) {
    this.#held = held;
  }

  async read(): Promise<Recovered> {
    return { ...this.#held, applied: 0, unread: 0 };
  }

  async write({ session, undo }: Accepted): Promise<void> {
    this.#held = { session, undo };
  }
}
