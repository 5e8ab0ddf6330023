import { randomInt, randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { Low, type Adapter } from 'lowdb';
import type { Answer } from '@shared/host/contract';
import type { Refusal } from '@shared/host/refusals';
import type { Session } from '@shared/schema/session';
import { sumUp, type Box, type Sealed } from '@shared/session/box';
import type { Command } from '@shared/session/commands';
import { decide, leftOver, type Chance } from '@shared/session/decide';
import { reduce } from '@shared/session/reduce';
import { stepsInOrder } from '@shared/session/step-of';
import { barrierOfSealing, emptyUndo, record, redo, undo, withBarrier, type UndoStack } from '@shared/session/undo';
import type { Saving } from '@shared/session/views';
import { Once } from './once';
import type { SealedBoxStore } from './sealed-box-store';

/** Chance from the system's secure source: nothing that is shuffled can be put back in order. */
export const systemChance: Chance = {
  id: randomUUID,
  shuffled(items) {
    const mixed = [...items];
    for (let last = mixed.length - 1; last > 0; last -= 1) {
      const other = randomInt(last + 1);
      [mixed[last], mixed[other]] = [mixed[other] as (typeof mixed)[number], mixed[last] as (typeof mixed)[number]];
    }
    return mixed;
  },
};

const RETRY_MS = 1_000;
const REMEMBERED_COMMANDS = 2_000;

function reasonOf(error: unknown): Extract<Saving, { state: 'retrying' }>['reason'] {
  switch ((error as NodeJS.ErrnoException).code) {
    case 'ENOSPC':
    case 'EDQUOT':
      return 'no-space';
    case 'ENOENT':
      return 'folder-gone';
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return 'not-allowed';
    default:
      return 'other';
  }
}

interface ServiceParts {
  readonly session: Session;
  readonly storage: Adapter<Session>;
  readonly boxes: SealedBoxStore;
  readonly now: () => string;
  readonly chance: Chance;
  /** Called whenever a view may have changed: after a change is on disk, and when saving fails or works again. */
  readonly onChange: () => void;
}

/**
 * Holds the open session and is the only one that writes it. One command at a time; an accepted one is on disk before
 * its promise resolves, and what is in memory is what is on disk. A write that fails is tried again until it works.
 */
export class SessionService {
  readonly #db: Low<Session>;
  readonly #parts: ServiceParts;
  readonly #commands = new Once<Answer<{ revision: number }>>(REMEMBERED_COMMANDS);
  readonly #steps = new Once<Answer<{ what: string }>>(REMEMBERED_COMMANDS);
  /** Sealed votes or texts that were there and could not be read. */
  readonly damaged: number;
  /** What is on disk, and so what views are made from; `#db.data` runs ahead of it while it is being written. */
  #session: Session;
  #box: Box;
  #undo: UndoStack = emptyUndo;
  #saving: Saving = { state: 'saved' };
  #queue: Promise<unknown> = Promise.resolve();

  private constructor(parts: ServiceParts, box: Box, damaged: number) {
    this.#parts = parts;
    this.damaged = damaged;
    this.#session = parts.session;
    this.#box = box;
    this.#db = new Low<Session>(parts.storage, parts.session);
  }

  /** Takes up a session with its sealed box; box entries whose outcome is in the session already are destroyed first. */
  static async open(parts: ServiceParts): Promise<SessionService> {
    const { box, damaged } = await parts.boxes.load();
    const stale = new Set(leftOver(parts.session, [...Object.keys(box), ...damaged]));
    for (const key of stale) await parts.boxes.destroy(key);
    const needed = Object.fromEntries(Object.entries(box).filter(([key]) => !stale.has(key)));
    return new SessionService(parts, needed, damaged.filter((key) => !stale.has(key)).length);
  }

  /** The session as it is on disk. */
  get session(): Session {
    return this.#session;
  }

  /** What may be known of the sealed box. */
  get sealed(): Sealed {
    return sumUp(this.#box, stepsInOrder(this.session));
  }

  /** What can be taken back and done again. */
  get undoStack(): UndoStack {
    return this.#undo;
  }

  /** Whether saving works, and why not. */
  get saving(): Saving {
    return this.#saving;
  }

  /** Carries out a command once: the same command id again gives the first answer. */
  dispatch(commandId: string, command: Command): Promise<Answer<{ revision: number }>> {
    return this.#commands.do(commandId, () => this.#inTurn(() => this.#carryOut(command)));
  }

  /** Takes back what the facilitator did last, or says why not; once for a command id, as `dispatch`. */
  undo(commandId: string): Promise<Answer<{ what: string }>> {
    return this.#steps.do(commandId, () => this.#inTurn(() => this.#step(undo)));
  }

  /** Does again what was undone last, or says why not; once for a command id, as `dispatch`. */
  redo(commandId: string): Promise<Answer<{ what: string }>> {
    return this.#steps.do(commandId, () => this.#inTurn(() => this.#step(redo)));
  }

  /** Resolves when everything accepted so far is on disk. */
  async settled(): Promise<void> {
    await this.#queue;
  }

  #inTurn<T>(work: () => Promise<T>): Promise<T> {
    const result = this.#queue.then(work);
    this.#queue = result.catch(() => undefined);
    return result;
  }

  async #carryOut(command: Command): Promise<Answer<{ revision: number }>> {
    const before = this.session;
    const decision = decide(before, this.#box, command, this.#parts.chance);
    if ('refused' in decision) return refuse(decision.refused);
    if ('seals' in decision) {
      await this.#untilKept(() => this.#parts.boxes.keep(decision.seals, decision.entry));
      this.#box = { ...this.#box, [decision.seals]: decision.entry };
      this.#undo = withBarrier(barrierOfSealing(decision.entry));
    } else {
      const reduced = reduce(before, decision.event, this.#parts.now());
      if ('refused' in reduced) return refuse(reduced.refused);
      await this.#save(reduced.session);
      this.#undo = record(this.#undo, before, reduced.session, decision.event);
      const destroyed = decision.destroys;
      if (destroyed !== null) {
        this.#box = Object.fromEntries(Object.entries(this.#box).filter(([key]) => key !== destroyed));
        await this.#untilKept(() => this.#parts.boxes.destroy(destroyed));
      }
    }
    this.#parts.onChange();
    return { ok: true, revision: this.session.revision };
  }

  async #step(direction: typeof undo): Promise<Answer<{ what: string }>> {
    const stepped = direction(this.#undo, this.session, this.#parts.now());
    if ('refused' in stepped) return refuse(stepped.refused);
    await this.#save(stepped.session);
    this.#undo = stepped.stack;
    this.#parts.onChange();
    return { ok: true, what: stepped.type };
  }

  async #save(session: Session): Promise<void> {
    this.#db.data = session;
    await this.#untilKept(() => this.#db.write());
    this.#session = session;
  }

  async #untilKept(write: () => Promise<void>): Promise<void> {
    for (;;) {
      try {
        await write();
        if (this.#saving.state !== 'saved') {
          this.#saving = { state: 'saved' };
          this.#parts.onChange();
        }
        return;
      } catch (error) {
        this.#saving = { state: 'retrying', reason: reasonOf(error) };
        this.#parts.onChange();
        await pause(RETRY_MS);
      }
    }
  }
}

const refuse = (refused: Refusal): { ok: false; refused: Refusal } => ({ ok: false, refused });
