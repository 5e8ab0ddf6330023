import type { StepAddress } from '../../base/steps';

/** What the rooms do not agree on. Of the first kinds the facilitator can choose; the others are told. */
export type ConflictKind =
  | 'sentence'
  | 'cell'
  | 'sorted'
  | 'placed'
  | 'verdict'
  | 'note'
  | 'definition'
  | 'details'
  | 'logo'
  | 'rules'
  | 'options'
  | 'amended'
  | 'same-round'
  | 'too-many'
  | 'too-close'
  | 'grouped'
  | 'person'
  | 'unrevealed';

/** What one room says about it. */
export interface Said {
  /** The room's id. */
  readonly room: string;
  readonly text: string;
}

/** One thing on which rooms differ, with what each says, and what can be chosen: a room's id, or `both`. */
export interface Conflict {
  readonly key: string;
  readonly kind: ConflictKind;
  /** The step; null for the session as a whole. */
  readonly at: StepAddress | null;
  /** The item it is about; empty where it is about the step. */
  readonly about: string;
  readonly says: readonly Said[];
  readonly choices: readonly string[];
  /** Null where there is nothing to choose. */
  readonly chosen: string | null;
}

export const BOTH = 'both';

/** What was chosen, by a conflict's key. */
export type ConflictChoices = Readonly<Record<string, string>>;

/** Gathers conflicts and answers each with what was chosen. */
export class Conflicts {
  readonly found: Conflict[] = [];
  readonly #choices: ConflictChoices;

  constructor(choices: ConflictChoices) {
    this.#choices = choices;
  }

  /** Something that is told and settled without a choice. */
  tell(kind: ConflictKind, at: StepAddress | null, about: string, says: readonly Said[] = []): void {
    this.#add(kind, at, about, says, [], null);
  }

  /** Asks whose stands; the first room's unless chosen otherwise, or both where that can be. */
  choose(kind: ConflictKind, at: StepAddress | null, about: string, says: readonly Said[], both = false): string {
    const choices = [...(both ? [BOTH] : []), ...says.map(({ room }) => room)];
    const wanted = this.#choices[keyOf(kind, at, about)];
    const chosen = wanted !== undefined && choices.includes(wanted) ? wanted : (choices[0] ?? BOTH);
    this.#add(kind, at, about, says, choices, chosen);
    return chosen;
  }

  #add(
    kind: ConflictKind,
    at: StepAddress | null,
    about: string,
    says: readonly Said[],
    choices: readonly string[],
    chosen: string | null,
  ): void {
    this.found.push({ key: keyOf(kind, at, about), kind, at, about, says, choices, chosen });
  }
}

const keyOf = (kind: ConflictKind, at: StepAddress | null, about: string): string =>
  `${kind} ${at ? `${at.item}/${at.step}` : ''} ${about}`.slice(0, 300);
