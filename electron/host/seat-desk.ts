import { randomInt, randomUUID } from 'node:crypto';
import type { Answer } from '@shared/host/contract';
import type { LateArrival, SeatDeskView } from '@shared/host/views';
import type { SeatTask } from '@shared/kinds/registry';
import type { Command } from '@shared/session/commands';
import { seatView } from '@shared/views/views';
import { sameStep } from '@shared/session/step-of';
import { isKept, keepCode, Tries, type KeptCode } from './secret-code';
import type { SessionService } from './session-service';
import type { Cards, SeatCardStore } from './storage/seat-cards';
import { unlessItFails, type Failed } from './unless-it-fails';

/** Late arrivals that can wait for the facilitator at once: more are nobody's. */
const MOST_WAITING = 12;

interface Parts {
  readonly service: () => SessionService | null;
  readonly cards: SeatCardStore;
  /** Told when something in here throws. */
  readonly failed: Failed;
  /** Milliseconds that only go forward. */
  readonly now: () => number;
  /** Who waits, or who may come in, has changed. */
  readonly changed: () => void;
}

const refuse = (refused: Extract<Answer, { ok: false }>['refused']): { ok: false; refused: typeof refused } => ({
  ok: false,
  refused,
});

/** Four digits, each number given once. */
function newCodes(people: readonly { readonly id: string }[], taken: ReadonlySet<string>): Map<string, string> {
  const used = new Set(taken);
  return new Map(
    people.map(({ id }) => {
      let code: string;
      do code = String(randomInt(10_000)).padStart(4, '0');
      while (used.has(code));
      used.add(code);
      return [id, code];
    }),
  );
}

/**
 * Who may do what at the seat, beside what the session's rules say: a turn is taken by whoever sat down, with the code of
 * their seat card where there are cards; who comes late waits for the facilitator, or is one of as many as they let in
 * beforehand. All of it but the cards is forgotten with the vote or step it is for, and with the app.
 */
export class SeatDesk {
  readonly #parts: Parts;
  readonly #tries: Map<string, Tries> = new Map();
  #cards: { readonly sessionId: string; kept: Cards } | null = null;
  #loaded: Promise<void> = Promise.resolve();
  #turn = '';
  #mayCome = 0;
  #waiting: readonly LateArrival[] = [];
  #seated: string | null = null;

  constructor(parts: Parts) {
    this.#parts = parts;
  }

  /** Takes up the cards of the session that is open now; lets go of those of another. */
  follow(sessionId: string | null): void {
    if ((this.#cards?.sessionId ?? null) === sessionId) return;
    this.#tries.clear();
    const cards = sessionId === null ? null : { sessionId, kept: new Map<string, KeptCode>() as Cards };
    this.#cards = cards;
    if (!cards) return;
    this.#loaded = this.#parts.cards.load(cards.sessionId).then((kept) => {
      cards.kept = kept;
      if (kept.size > 0) this.#parts.changed();
    });
  }

  /** What facilitator and seat see of it. */
  view(): Omit<SeatDeskView, 'pin'> {
    this.#task();
    return { mayCome: this.#mayCome, waiting: this.#waiting, cards: [...(this.#cards?.kept.keys() ?? [])] };
  }

  /** Sits a participant down; `code`: of their card, null where none was asked for. */
  async sit(participant: string, code: string | null): Promise<Answer> {
    await this.#loaded;
    const task = this.#task();
    if (!task) return refuse('nobody-is-asked');
    if (!task.seats.some(({ id }) => id === participant)) return refuse('not-present');
    const kept = this.#cards?.kept.get(participant);
    if (kept) {
      if (code === null) return refuse('code-needed');
      const tries = this.#tries.get(participant) ?? new Tries(this.#parts.now);
      this.#tries.set(participant, tries);
      const tried = tries.try(() => isKept(code.trim(), kept));
      if (tried !== 'right') return refuse(tried === 'wrong' ? 'wrong-code' : 'too-many-tries');
    }
    this.#seated = participant;
    return { ok: true };
  }

  /** Whether the seat may send this: the turn of whoever sat down. */
  maySend(command: Command): boolean {
    const task = this.#task();
    if (!task || !('participant' in command) || !('at' in command)) return false;
    const isOfTask = sameStep(command.at, task.at) && command.type.startsWith(`${task.of}/`);
    /* In a vote or round, by its id; a step's texts belong to the step. */
    const isOfTurn = task.join === null || Object.values(command).includes(task.turn);
    return isOfTask && isOfTurn && command.participant === this.#seated;
  }

  /** Somebody has had their turn: nobody sits here until somebody sits down, unless another one has by now. */
  rise(command: Command): void {
    if ('participant' in command && command.participant === this.#seated) this.#seated = null;
  }

  /** Somebody has come late: who is on the list already, or somebody new by name. Gives their id where they are in, null where they wait. */
  async arrive(late: Pick<LateArrival, 'participant' | 'name'>): Promise<Answer<{ participant: string | null }>> {
    const task = this.#task();
    if (!task) return refuse('nobody-is-asked');
    const { participant } = late;
    if (participant !== null && task.seats.some(({ id }) => id === participant)) return { ok: true, participant };
    if (participant !== null && !task.absent.some(({ id }) => id === participant)) return refuse('unknown-participant');
    if (this.#mayCome > 0) {
      /* Before it is on disk: of two who come in one breath only one is let in by this. */
      this.#mayCome -= 1;
      const turn = this.#turn;
      const came = await this.#letIn(late);
      if (!came.ok && this.#turn === turn) this.#mayCome += 1;
      this.#parts.changed();
      return came;
    }
    const asked = participant !== null && this.#waiting.some((one) => one.participant === participant);
    if (!asked && this.#waiting.length >= MOST_WAITING) return refuse('too-many-wait');
    if (!asked) this.#waiting = [...this.#waiting, { id: randomUUID(), participant, name: late.name }];
    this.#parts.changed();
    return { ok: true, participant: null };
  }

  /** The facilitator lets somebody in who waits; gives their id. */
  async letIn(id: string): Promise<Answer<{ participant: string }>> {
    this.#task();
    const late = this.#waiting.find((one) => one.id === id);
    if (!late) return refuse('nobody-waits');
    const answer = await this.#letIn(late);
    if (answer.ok) this.#waiting = this.#waiting.filter((one) => one !== late);
    this.#parts.changed();
    return answer;
  }

  /** The facilitator does not: nobody waits there any more. */
  turnAway(id: string): void {
    this.#waiting = this.#waiting.filter((one) => one.id !== id);
    this.#parts.changed();
  }

  /** As many as this come in without asking, in what is open now. */
  allow(mayCome: number): void {
    this.#task();
    this.#mayCome = mayCome;
    this.#parts.changed();
  }

  /**
   * Makes cards: for all, so that older ones are worth nothing, or for those who have none. Gives the codes, which are kept
   * nowhere, to be printed.
   */
  async makeCards(who: 'all' | 'new'): Promise<Answer<{ codes: readonly { participant: string; code: string }[] }>> {
    await this.#loaded;
    const session = this.#parts.service()?.session;
    const cards = this.#cards;
    if (!session || cards?.sessionId !== session.id) return refuse('no-session-open');
    const before = who === 'all' ? new Map<string, KeptCode>() : cards.kept;
    const codes = newCodes(
      session.participants.filter(({ id }) => !before.has(id)),
      new Set(),
    );
    const fresh = await Promise.all([...codes].map(async ([id, code]) => [id, await keepCode(code)] as const));
    const kept = new Map([...before, ...fresh]);
    await this.#parts.cards.keep(session.id, kept);
    cards.kept = kept;
    this.#tries.clear();
    this.#parts.changed();
    return { ok: true, codes: [...codes].map(([participant, code]) => ({ participant, code })) };
  }

  /** No codes are asked for any more, of nobody or of one participant whose card is lost. */
  async dropCards(participant: string | null): Promise<void> {
    const cards = this.#cards;
    if (!cards) return;
    const kept = new Map([...cards.kept].filter(([id]) => participant !== null && id !== participant));
    if (kept.size === 0) await this.#parts.cards.destroy(cards.sessionId);
    else await this.#parts.cards.keep(cards.sessionId, kept);
    cards.kept = kept;
    this.#parts.changed();
  }

  async #letIn({ participant, name }: Pick<LateArrival, 'participant' | 'name'>) {
    const task = this.#task();
    const service = this.#parts.service();
    if (!task || !service) return refuse('nobody-is-asked');
    const id = participant ?? randomUUID();
    if (participant === null) {
      const added = await service.dispatch(randomUUID(), {
        type: 'participant/add',
        participant: { id, name, group: '' },
      });
      if (!added.ok) return added;
    }
    const joined = task.join && (await service.dispatch(randomUUID(), { ...task.join, participant: id }));
    if (joined && !joined.ok && joined.refused !== 'nothing-changes') {
      /* No stranger is left behind. */
      if (participant === null) await service.dispatch(randomUUID(), { type: 'participant/remove', participantId: id });
      return joined;
    }
    return { ok: true as const, participant: id };
  }

  /** What cannot be made of the session asks nothing of a seat, and costs nobody else their view. */
  #tried(task: () => SeatTask | null): SeatTask | null {
    return unlessItFails(this.#parts.failed, 'view for the seat', task, null);
  }

  /** What the seat is asked now; when that is another vote or step, whoever sat or waited does so no more. */
  #task(): SeatTask | null {
    const service = this.#parts.service();
    const task = service && this.#tried(() => seatView(service.session, service.sealed).task);
    const turn = service && task ? `${service.session.id} ${task.turn}` : '';
    if (turn !== this.#turn) {
      this.#turn = turn;
      this.#mayCome = 0;
      this.#waiting = [];
      this.#seated = null;
    }
    return task;
  }
}
