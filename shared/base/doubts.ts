import type { Refusal } from './refusals';

/** What only a file can say: no command that asks for it can be sent. */
type OnlyInFiles =
  | 'given-twice'
  | 'seat-in-secret-ballot'
  | 'ballots-not-sealed'
  | 'more-took-part-than-present'
  | 'kept-of-too-few'
  | 'idea-in-two-groups'
  | 'unknown-room'
  | 'scale-wrong'
  | 'minutes-wrong'
  | 'size-wrong'
  | 'exercise-wrong';

/** Why something in a file cannot have come about by the rules. */
export type DoubtReason = Refusal | OnlyInFiles;

/** Something a file says that cannot be so: where, as a way through the file (`work.item-2/vote.votes.0`), and why. */
export interface Doubt {
  readonly at: string;
  readonly why: DoubtReason;
}

/** A doubt with what the room calls the block and step it is about; empty for what is about no step. */
export interface ToldDoubt extends Doubt {
  readonly about: string;
}

/** Doubts as they travel with the name of a file: the first of them, and how many there are. */
export interface DoubtsInBrief {
  readonly all: number;
  readonly first: readonly ToldDoubt[];
}

/** So many are told; with a hundred more nobody is helped. */
const MOST_TOLD = 12;

/** Each reason once for each step, at the first of its places: two hundred ballots are wrong in one way. */
export function eachOnce(doubts: readonly ToldDoubt[]): ToldDoubt[] {
  const first = new Map<string, ToldDoubt>();
  for (const doubt of doubts) {
    const step = doubt.at.split('.').slice(0, 2).join('.');
    const key = `${doubt.why} ${doubt.about === '' ? '' : step}`;
    if (!first.has(key)) first.set(key, doubt);
  }
  return [...first.values()];
}

/** Doubts as they travel with the name of a file. */
export const inBrief = (doubts: readonly ToldDoubt[]): DoubtsInBrief => {
  const once = eachOnce(doubts);
  return { all: once.length, first: once.slice(0, MOST_TOLD) };
};

/** A doubt at a place where something is so, or nowhere. */
export const doubtIf = (is: boolean, at: string, why: DoubtReason): Doubt[] => (is ? [{ at, why }] : []);

/** What the rules refuse, as a doubt; nothing where they refuse nothing. */
export const asDoubt = (at: string, refused: Refusal | null): Doubt[] => (refused ? [{ at, why: refused }] : []);

/** Doubts about a part of something, with the way to the part. */
export const inPart = (part: string, doubts: readonly Doubt[]): Doubt[] =>
  doubts.map(({ at, why }) => ({ at: at === '' ? part : `${part}.${at}`, why }));

/** The first of some values that stands twice. */
export const doubtIfTwice = (at: string, values: readonly string[]): Doubt[] =>
  doubtIf(new Set(values).size < values.length, at, 'given-twice');

/** Somebody or something named that is not known. */
export const doubtIfUnknown = (
  at: string,
  named: readonly string[],
  known: ReadonlySet<string>,
  why: DoubtReason,
): Doubt[] =>
  doubtIf(
    named.some((id) => !known.has(id)),
    at,
    why,
  );
