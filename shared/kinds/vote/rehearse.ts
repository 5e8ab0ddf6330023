import { entryOf } from '../../base/entry-of';
import type { Choices, Vote } from '../../engines/voting/schema';
import type { ViewContext } from '../given';
import { mixed, type Invented } from '../rehearsing';
import type { VoteCommand, VoteDefinition, VoteWork } from './schema';

/**
 * The dots of so many people, by option: each further down has fewer, and those on both sides of the line are level; where
 * a tie is run off they are not. Nobody needs two dots on one option.
 */
function dotsFor(
  { options, budget, winners, runOffOf }: Vote,
  people: number,
  random: () => number,
): [string, number][] {
  const order = mixed(options, random);
  const weights = order.map((_, place) => order.length - place);
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  const dots = weights.map((weight) => Math.min(people, Math.floor((people * budget * weight) / all)));
  const [last, first] = [dots[winners - 1], dots[winners]];
  if (runOffOf === null && last !== undefined && first !== undefined) {
    /* Never more dots than there were. */
    dots[winners - 1] = Math.floor((last + first) / 2);
    dots[winners] = Math.floor((last + first) / 2);
  }
  return order.map(({ id }, place) => [id, dots[place] ?? 0]);
}

/** The dots dealt out one after the other, so that nobody has two of the same option, and nobody more than they have. */
function ballots(dots: readonly [string, number][], people: number): Choices[] {
  const dealt = Array.from({ length: people }, (): Record<string, number> => ({}));
  let turn = 0;
  for (const [option, count] of dots) {
    for (let dot = 0; dot < count; dot += 1, turn += 1) {
      const choices = dealt[turn % people];
      if (choices) choices[option] = 1;
    }
  }
  return dealt;
}

/** The ballots of an open vote that are not cast yet, or the hands that nobody has counted. */
export function rehearseVote(
  { at, work, sealed }: ViewContext<VoteDefinition, VoteWork>,
  { random }: Invented,
): readonly VoteCommand[] {
  const vote = work.votes.find(({ status }) => status === 'open');
  if (!vote) return [];
  const voteId = vote.id;
  const box = entryOf(sealed.votes, voteId);
  switch (vote.form) {
    case 'hand-count': {
      if (vote.entries.length > 0) return [];
      const dots = new Map(dotsFor(vote, vote.present.length, random));
      return vote.options.map(({ id }) => ({ type: 'vote/count', at, voteId, option: id, dots: dots.get(id) ?? 0 }));
    }
    case 'paper': {
      const left = vote.present.length - (box?.papers ?? 0);
      const papers = ballots(dotsFor(vote, left, random), left);
      return papers.map((choices) => ({ type: 'vote/paper', at, voteId, choices }));
    }
    case 'walk-up':
    case 'open': {
      const cast = new Set([
        ...(box?.cast ?? []),
        ...vote.entries.flatMap((entry) => (entry.type === 'ballot' ? (entry.participant ?? []) : [])),
      ]);
      const left = vote.present.filter((id) => !cast.has(id));
      const all = ballots(dotsFor(vote, left.length, random), left.length);
      return left.map((participant, index) => ({
        type: 'vote/cast',
        at,
        voteId,
        participant,
        choices: all[index] ?? {},
      }));
    }
  }
}
