import type { Participant } from '../base/people';
import { sameWords } from '../base/same-words';
import type { AnswerRound } from '../engines/answers/schema';
import type { Strings } from '../words';

/** Who answered in a round: how many, and who they are where both sessions know; null where nobody knows. */
export interface Answerers {
  readonly secret: boolean;
  readonly count: number;
  /** Names as they are compared, of all who answered; null where some have none. */
  readonly names: readonly string[] | null;
}

/** What one session says of one item. */
export interface Figure {
  readonly id: string;
  readonly text: string;
  readonly said: string;
  /** What a difference is taken of; null where nothing was said. */
  readonly value: number | null;
  /** How far apart the answers are, in points, where that is the question. */
  readonly wide?: number;
  /** How many answered; null where it is not of single people's answers. */
  readonly answers: number | null;
}

/** What one session says in one step, in figures; two sessions' are matched by `key`. */
export interface Figures {
  readonly key: string;
  readonly caption: string;
  readonly unit: keyof Strings['across']['change'];
  /** Differs where figures cannot be compared. */
  readonly scale: string;
  /** Null where nobody's answers were counted. */
  readonly answerers: Answerers | null;
  readonly rows: readonly Figure[];
}

/** Who answered in a round of answers. */
export function answerersOf(people: readonly Participant[], round: AnswerRound): Answerers {
  const { present, tookPart, answered, withheld } = round;
  const takers = round.form === 'paper' ? null : (tookPart ?? present);
  const names = takers?.map((id) => sameWords(people.find((one) => one.id === id)?.name ?? '')) ?? null;
  return {
    secret: round.secret ?? false,
    count: withheld ? 0 : (answered ?? present.length),
    names: names?.every((name) => name !== '') ? names : null,
  };
}
