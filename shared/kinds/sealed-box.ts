import { z } from 'zod';
import { Count, Id, listOf, recordOf } from '../base/primitives';
import { AnswerSheet } from '../engines/answers/schema';
import { SealedIdea } from './idea';
import { stepKey, type StepAddress } from '../base/steps';
import { Choices } from '../engines/voting/schema';

/** Open ballots of one secret vote: the latest of each seat, or the paper ballots entered so far. */
const VoteBox = z.object({
  type: z.literal('vote'),
  voteId: Id,
  seats: recordOf(Id, Choices),
  papers: listOf(Choices),
  /** How often a seat put another ballot in the place of its own; whose is not kept. */
  replaced: Count.default(0),
});

/** Unrevealed anonymous texts of one step, and who has had a turn; the two are not linked. */
const TextBox = z.object({ type: z.literal('texts'), ideas: listOf(SealedIdea), turns: listOf(Id) });

/** Open sheets of one round of a rating or judging: the latest of each seat, or the paper sheets entered so far. */
const AnswerBox = z.object({
  type: z.literal('answers'),
  roundId: Id,
  seats: recordOf(Id, AnswerSheet),
  papers: listOf(AnswerSheet),
  /** As of ballots. */
  replaced: Count.default(0),
});

export const SealedEntry = z.discriminatedUnion('type', [VoteBox, TextBox, AnswerBox]);
export type SealedEntry = z.infer<typeof SealedEntry>;

/**
 * The sealed box of a session: what nobody may see yet, by key. It never enters the session, a view or a log; each
 * entry is a file of its own in the app's data folder and is destroyed when its vote or round closes or its texts are
 * revealed.
 */
export type SealedBox = Readonly<Record<string, SealedEntry>>;

const TEXTS = 'texts-';

/** Where the ballots of a vote are kept. */
export const voteBoxKey = (voteId: string): string => `vote-${voteId}`;

/** Where the sheets of a round are kept. */
export const answerBoxKey = (roundId: string): string => `answers-${roundId}`;

/** Where the texts of a step are kept. */
export const textBoxKey = (at: StepAddress): string => `${TEXTS}${at.item}-${at.step}`;

/** True for an entry under its own key: its vote's or round's, or that of some step's texts. */
export function isKeyOf(key: string, entry: SealedEntry): boolean {
  switch (entry.type) {
    case 'vote':
      return key === voteBoxKey(entry.voteId);
    case 'answers':
      return key === answerBoxKey(entry.roundId);
    case 'texts':
      return key.startsWith(TEXTS);
  }
}

/** What is in the box of an open vote; empty before the first ballot. */
export const voteBox = (box: SealedBox, voteId: string): z.infer<typeof VoteBox> => {
  const entry = box[voteBoxKey(voteId)];
  return entry?.type === 'vote' ? entry : { type: 'vote', voteId, seats: {}, papers: [], replaced: 0 };
};

/** What is in the box of an open round; empty before the first sheet. */
export const answerBox = (box: SealedBox, roundId: string): z.infer<typeof AnswerBox> => {
  const entry = box[answerBoxKey(roundId)];
  return entry?.type === 'answers' ? entry : { type: 'answers', roundId, seats: {}, papers: [], replaced: 0 };
};

/** What is in the box of an anonymous step; empty before the first text. */
export const textBox = (box: SealedBox, at: StepAddress): z.infer<typeof TextBox> => {
  const entry = box[textBoxKey(at)];
  return entry?.type === 'texts' ? entry : { type: 'texts', ideas: [], turns: [] };
};

/** Who has had their turn, and how many papers were entered. */
type Cast = Readonly<Record<string, { readonly cast: readonly string[]; readonly papers: number }>>;

/** All that anyone may know of the box: how much is in it and who has had their turn. Views are made from this alone. */
export interface Sealed {
  readonly votes: Cast;
  readonly answers: Cast;
  readonly texts: Readonly<Record<string, { readonly count: number; readonly turns: readonly string[] }>>;
}

/** Sums up a box by vote id, round id and step key. `steps` are the addresses that may have sealed texts. */
export function sumUp(box: SealedBox, steps: readonly StepAddress[]): Sealed {
  const votes = Object.values(box).flatMap((entry) =>
    entry.type === 'vote'
      ? [[entry.voteId, { cast: Object.keys(entry.seats).toSorted(), papers: entry.papers.length }] as const]
      : [],
  );
  const answers = Object.values(box).flatMap((entry) =>
    entry.type === 'answers'
      ? [[entry.roundId, { cast: Object.keys(entry.seats).toSorted(), papers: entry.papers.length }] as const]
      : [],
  );
  const texts = steps.map((at) => {
    const { ideas, turns } = textBox(box, at);
    return [stepKey(at), { count: ideas.length, turns: [...turns].toSorted() }] as const;
  });
  return { votes: Object.fromEntries(votes), answers: Object.fromEntries(answers), texts: Object.fromEntries(texts) };
}
