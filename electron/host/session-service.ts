import { setTimeout as pause } from 'node:timers/promises';
import type { Answer } from '@shared/host/contract';
import type { Barrier, Refusal } from '@shared/base/refusals';
import type { ToldDoubt } from '@shared/base/doubts';
import type { Session } from '@shared/session/schema/session';
import { sumUp, type Sealed } from '@shared/kinds/sealed-box';
import type { Command } from '@shared/session/commands';
import { leftOver } from '@shared/session/decide';
import type { Chance } from '@shared/kinds/decision';
import type { JournalEntry } from '@shared/session/replay';
import type { Pictures } from '@shared/session/schema/photograph';
import { stepsInOrder } from '@shared/session/step-of';
import { redo, undo, type UndoStack } from '@shared/session/undo';
import type { Saving } from '@shared/views/views';
import { AnsweredOnce } from './answered-once';
import { carryOut, stepped, type Given, type Outcome, type State } from './carry-out';
import type { SealedBoxStore } from './sealed-box-store';
import type { SessionStorage } from './storage/session-storage';
import { troubleOf } from './storage/write-trouble';
import { unlessItFails, type Failed } from './unless-it-fails';
import { entryOf } from '@shared/base/entry-of';

const RETRY_MS = 1_000;
const REMEMBERED_COMMANDS = 2_000;

interface ServiceParts {
  readonly storage: SessionStorage;
  readonly boxes: SealedBoxStore;
  readonly now: () => string;
  readonly chance: Chance;
  /** Called whenever a view may have changed: after a change is on disk, and when saving fails or works again. */
  readonly onChange: () => void;
  /** Told when something in here, or a listener, throws. It stops nothing. */
  readonly failed: Failed;
  /** It can be looked at, and nothing is written: another Candor has it open, or its file says what cannot be. */
  readonly readOnly?: { readonly doubts: readonly ToldDoubt[] };
}

/** Something that is asked of the session, and where its answer goes. */
interface Waiting {
  readonly carryOut: (state: State) => Outcome;
  readonly accept: (revision: number, what: string) => void;
  readonly refuse: (refused: Refusal) => void;
}

/** What is written in one go. */
interface Batch {
  state: State;
  readonly entries: JournalEntry[];
  readonly seals: Set<string>;
  readonly answers: (() => void)[];
}

/**
 * Holds the open session and is the only one that writes it. Commands are carried out in their order, those that came
 * together are written in one go, and each is on disk before its promise resolves. What is shown is what is on disk. A
 * write that fails is tried again until it works.
 */
export class SessionService {
  readonly #parts: ServiceParts;
  readonly #commands = new AnsweredOnce<Answer<{ revision: number }>>(REMEMBERED_COMMANDS);
  readonly #steps = new AnsweredOnce<Answer<{ what: string }>>(REMEMBERED_COMMANDS);
  /** Sealed votes or texts that were there and could not be read. */
  readonly damaged: number;
  /** What is on disk, and so what views are made from. */
  #state: State;
  #saving: Saving = { state: 'saved' };
  /** The barrier that is all there is to undo, here and on disk. */
  #barrierKept: Barrier | null = null;
  readonly #given: Given;
  #asked: Waiting[] = [];
  #working: Promise<void> | null = null;

  private constructor(parts: ServiceParts, state: State, damaged: number, known: Pictures = {}) {
    this.#parts = parts;
    this.damaged = damaged;
    this.#state = state;
    const { now, chance } = parts;
    this.#given = { now, chance, known: { ...state.session.pictures, ...known } };
    if (parts.readOnly) this.#saving = { state: 'read-only', doubts: parts.readOnly.doubts };
  }

  /** Takes up a session with its sealed box; box entries whose outcome is in the session already are destroyed first. */
  static async open(parts: ServiceParts): Promise<SessionService> {
    const { session, undo: stack, known } = await parts.storage.read();
    if (parts.readOnly) return new SessionService(parts, { session, undo: stack, box: {} }, 0);
    const { box, damaged } = await parts.boxes.load();
    const stale = new Set(leftOver(session, [...Object.keys(box), ...damaged]));
    for (const key of stale) await parts.boxes.destroy(key);
    const needed = Object.fromEntries(Object.entries(box).filter(([key]) => !stale.has(key)));
    const lost = damaged.filter((key) => !stale.has(key)).length;
    return new SessionService(parts, { session, undo: stack, box: needed }, lost, known);
  }

  /** The session as it is on disk. */
  get session(): Session {
    return this.#state.session;
  }

  /** What may be known of the sealed box. */
  get sealed(): Sealed {
    return sumUp(this.#state.box, stepsInOrder(this.session));
  }

  /** What can be taken back and done again. */
  get undoStack(): UndoStack {
    return this.#state.undo;
  }

  /** Whether saving works, and why not. */
  get saving(): Saving {
    return this.#saving;
  }

  /** Carries out a command once: the same command id again gives the first answer. */
  dispatch(commandId: string, command: Command): Promise<Answer<{ revision: number }>> {
    return this.#commands.do(commandId, () =>
      this.#ask(
        (state) => carryOut(state, command, this.#given),
        (revision) => ({ revision }),
      ),
    );
  }

  /** Takes back what the facilitator did last, or says why not; once for a command id, as `dispatch`. */
  undo(commandId: string): Promise<Answer<{ what: string }>> {
    return this.#steps.do(commandId, () => this.#travel(undo));
  }

  /** Does again what was undone last, or says why not; once for a command id, as `dispatch`. */
  redo(commandId: string): Promise<Answer<{ what: string }>> {
    return this.#steps.do(commandId, () => this.#travel(redo));
  }

  /** Resolves when everything accepted so far is on disk. */
  async settled(): Promise<void> {
    while (this.#working) await this.#working;
  }

  #travel(direction: typeof undo): Promise<Answer<{ what: string }>> {
    return this.#ask(
      (state) => stepped(state, direction, this.#given),
      (_revision, what) => ({ what }),
    );
  }

  #ask<T extends object>(does: Waiting['carryOut'], reply: (revision: number, what: string) => T): Promise<Answer<T>> {
    if (this.#parts.readOnly)
      return Promise.resolve(refuse(this.#parts.readOnly.doubts.length > 0 ? 'only-to-look-at' : 'open-elsewhere'));
    return new Promise((answer) => {
      this.#asked.push({
        carryOut: does,
        accept: (revision, what) => answer({ ok: true, ...reply(revision, what) }),
        refuse: (refused) => answer(refuse(refused)),
      });
      this.#working ??= this.#work();
    });
  }

  /** Carries out all that is asked, as long as anything is. */
  async #work(): Promise<void> {
    /* What is asked in the same breath is written in the same go. */
    await Promise.resolve();
    while (this.#asked.length > 0) await this.#carryOutAll(this.#asked.splice(0));
    this.#working = null;
  }

  async #carryOutAll(asked: readonly Waiting[]): Promise<void> {
    let batch = this.#newBatch();
    for (const one of asked) {
      const outcome = this.#tried(one, batch.state);
      if ('refused' in outcome) {
        batch.answers.push(() => one.refuse(outcome.refused));
        continue;
      }
      const { state, entry, seals, destroys, what } = outcome;
      batch.state = state;
      if (entry) batch.entries.push(entry);
      if (seals !== null) batch.seals.add(seals);
      batch.answers.push(() => one.accept(state.session.revision, what));
      if (destroys === null) continue;
      await this.#keep(batch, destroys);
      batch = this.#newBatch();
    }
    await this.#keep(batch, null);
  }

  /** What throws is refused, and nothing of it is done: whoever asked gets an answer, and so does everybody after them. */
  #tried(one: Waiting, state: State): Outcome {
    return unlessItFails(this.#parts.failed, 'command', () => one.carryOut(state), { refused: 'went-wrong' });
  }

  /** Tells that something may have changed; what comes of it elsewhere holds nothing up here. */
  #changed(): void {
    unlessItFails(this.#parts.failed, 'listener', this.#parts.onChange, undefined);
  }

  #newBatch(): Batch {
    return { state: this.#state, entries: [], seals: new Set(), answers: [] };
  }

  /** Brings a batch to disk, then shows it, then answers. */
  async #keep({ state, entries, seals, answers }: Batch, destroys: string | null): Promise<void> {
    const { storage, boxes } = this.#parts;
    if (entries.length > 0) await this.#untilKept(() => storage.write({ ...state, entries }));
    if (seals.size > 0) await this.#keepBarrier(state, entries.length > 0);
    for (const key of seals) {
      const entry = entryOf(state.box, key);
      if (entry) await this.#untilKept(() => boxes.keep(key, entry));
    }
    if (state.undo !== this.#state.undo && seals.size === 0) this.#barrierKept = null;
    this.#state = state;
    if (destroys !== null) await this.#untilKept(() => boxes.destroy(destroys));
    if (entries.length > 0 || seals.size > 0) this.#changed();
    for (const answer of answers) answer();
  }

  /** What was done before something was sealed must not come back with a restart; where nothing was, there is nothing to keep. */
  async #keepBarrier(state: State, changed: boolean): Promise<void> {
    const { past } = state.undo;
    const [only] = past;
    const barrier = past.length === 1 && only && 'barrier' in only ? only.barrier : null;
    if (!changed && barrier !== null && barrier === this.#barrierKept) return;
    await this.#untilKept(() => this.#parts.storage.write({ ...state, entries: [] }));
    this.#barrierKept = barrier;
  }

  async #untilKept(write: () => Promise<void>): Promise<void> {
    for (;;) {
      try {
        await write();
        if (this.#saving.state !== 'saved') {
          this.#saving = { state: 'saved' };
          this.#changed();
        }
        return;
      } catch (error) {
        this.#saving = { state: 'retrying', reason: troubleOf(error) };
        this.#changed();
        await pause(RETRY_MS);
      }
    }
  }
}

const refuse = (refused: Refusal): { ok: false; refused: Refusal } => ({ ok: false, refused });
