import { outcomeOf } from '../engines/answers/outcome';
import { checkSheet, isSealedRound, type Asked } from '../engines/answers/rules';
import type { AnswerRound } from '../engines/answers/schema';
import { openRound } from '../engines/answers/events';
import { roundsOfSameStep } from '../engines/answers/view';
import type { Refusal } from '../base/refusals';
import type { Session } from './schema/session';
import type { CollectCommand, NewIdea } from '../kinds/collect/schema';
import { isMarked, marksMayStay } from '../kinds/collect/marks';
import { isSealed } from '../kinds/collect/reduce';
import { askedInJudge } from '../kinds/judge/reduce';
import type { JudgeCommand } from '../kinds/judge/schema';
import { askedInRate } from '../kinds/rate/scale';
import type { RateCommand } from '../kinds/rate/schema';
import { openVote } from '../kinds/vote/reduce';
import type { VoteCommand } from '../kinds/vote/schema';
import { checkBallot, inCanonicalOrder, isSecret } from '../engines/voting/rules';
import type { Vote } from '../engines/voting/schema';
import {
  answerBox,
  answerBoxKey,
  textBox,
  textBoxKey,
  voteBox,
  voteBoxKey,
  type Box,
  type BoxEntry,
} from './sealed-box';
import type { Command, SessionEvent } from './commands';
import { followUpEvent } from './follow-up';
import { stepsInOrder } from './step-of';
import { stepOfKind } from './work-of';

/** What chance decides, decided by the host. */
export interface Chance {
  shuffled: <T>(items: readonly T[]) => T[];
  id: () => string;
}

/** What is to be done with a command: apply an event (and destroy a box entry when it is on disk), keep something sealed, or nothing. */
export type Decision =
  | { readonly refused: Refusal }
  | { readonly event: SessionEvent; readonly destroys: string | null }
  | { readonly seals: string; readonly entry: BoxEntry };

const refused = (refusal: Refusal): Decision => ({ refused: refusal });
const apply = (event: SessionEvent, destroys: string | null = null): Decision => ({ event, destroys });

function voteOf(session: Session, command: VoteCommand): Vote | Refusal {
  const step = stepOfKind(session, command.at, 'vote');
  return step ? openVote(step.work, command.voteId) : 'unknown-step';
}

function closeVote(vote: Vote, box: Box, command: Extract<VoteCommand, { type: 'vote/close' }>): Decision {
  const event = { type: 'vote/closed' as const, at: command.at, voteId: command.voteId };
  if (!isSecret(vote.form)) return apply({ ...event, sealed: null });
  const { seats, papers } = voteBox(box, vote.id);
  const ballots = vote.form === 'paper' ? papers : Object.values(seats);
  const entries = inCanonicalOrder(ballots).map((choices) => ({ type: 'ballot' as const, choices }));
  const tookPart = vote.form === 'paper' ? null : Object.keys(seats).toSorted();
  return apply({ ...event, sealed: { entries, tookPart } }, voteBoxKey(vote.id));
}

/** The commands whose outcome depends on ballots that may be sealed. */
type BallotCommand = Extract<
  VoteCommand,
  {
    type: `vote/${'settings' | 'cast' | 'count' | 'paper' | 'paper-undo' | 'close' | 'reset'}`;
  }
>;

function decideVote(session: Session, box: Box, command: BallotCommand): Decision {
  const vote = voteOf(session, command);
  if (typeof vote === 'string') return refused(vote);
  const entry = voteBox(box, vote.id);
  const seals = voteBoxKey(vote.id);
  switch (command.type) {
    case 'vote/close':
      return closeVote(vote, box, command);
    case 'vote/settings':
      return Object.keys(entry.seats).length + entry.papers.length > 0 ? refused('ballots-cast') : apply(command);
    case 'vote/reset':
      return apply(command, isSecret(vote.form) ? seals : null);
    case 'vote/cast': {
      if (vote.form !== 'walk-up') return apply(command);
      if (!vote.present.includes(command.participant)) return refused('not-present');
      const wrong = checkBallot(vote, command.choices);
      if (wrong) return refused(wrong);
      return { seals, entry: { ...entry, seats: { ...entry.seats, [command.participant]: command.choices } } };
    }
    case 'vote/paper': {
      if (vote.form !== 'paper') return refused('vote-of-another-form');
      if (entry.papers.length >= vote.present.length) return refused('paper-ballots-over-present');
      const wrong = checkBallot(vote, command.choices);
      return wrong ? refused(wrong) : { seals, entry: { ...entry, papers: [...entry.papers, command.choices] } };
    }
    case 'vote/paper-undo':
      if (vote.form !== 'paper') return refused('vote-of-another-form');
      if (entry.papers.length === 0) return refused('no-paper-ballot');
      return { seals, entry: { ...entry, papers: entry.papers.slice(0, -1) } };
    case 'vote/count':
      return apply(command);
  }
}

function decideCollect(session: Session, box: Box, command: CollectCommand, chance: Chance): Decision {
  const step = stepOfKind(session, command.at, 'collect');
  if (!step) return refused('unknown-step');
  const { definition, work } = step;
  const entry = textBox(box, command.at);
  const seals = textBoxKey(command.at);
  const known = new Set(session.participants.map(({ id }) => id));
  if (command.type === 'collect/reveal') {
    if (!definition.anonymous) return refused('not-anonymous');
    if (work.revealed) return refused('already-revealed');
    if (entry.ideas.length === 0) return refused('no-items');
    const marked = marksMayStay(entry, definition, session.participants);
    const ideas = chance.shuffled(entry.ideas).map(({ text, fields, heading, group }) => ({
      id: chance.id(),
      text: text.trim(),
      fields,
      ...(heading === undefined ? {} : { heading }),
      ...(marked && group !== undefined ? { group } : {}),
      merged: [],
    }));
    const turns = entry.turns.filter((id) => known.has(id)).toSorted();
    return apply({ type: 'collect/revealed', at: command.at, ideas, tookPart: turns.length > 0 ? turns : null }, seals);
  }
  if (!isSealed(definition, work)) return apply(command);
  const marked = isMarked(definition, session.participants);
  const from = (ideas: readonly NewIdea[], group: string | undefined) =>
    marked && group !== undefined ? ideas.map((idea) => ({ ...idea, group: group.trim() })) : ideas;
  if (command.type === 'collect/add')
    return { seals, entry: { ...entry, ideas: [...entry.ideas, ...from(command.ideas, command.group)] } };
  if (command.type !== 'collect/turn') return apply(command);
  const writer = session.participants.find(({ id }) => id === command.participant);
  if (!writer) return refused('unknown-participant');
  if (entry.turns.includes(command.participant)) return refused('turn-already-taken');
  if (command.ideas.length > definition.limit) return refused('turn-limit-reached');
  return {
    seals,
    entry: {
      ...entry,
      ideas: chance.shuffled([...entry.ideas, ...from(command.ideas, writer.group)]),
      turns: [...entry.turns, command.participant].toSorted(),
    },
  };
}

type AnswerCommand = Extract<
  RateCommand | JudgeCommand,
  { type: `${'rate' | 'judge'}/${'cast' | 'paper' | 'paper-undo' | 'close'}` }
>;

/** The open round that a command is for, with what is asked in it. */
function roundFor(session: Session, command: AnswerCommand): { round: AnswerRound; asked: Asked } | Refusal {
  if ('ratingId' in command) {
    const step = stepOfKind(session, command.at, 'rate');
    const round = step ? openRound(step.work.ratings, command.ratingId) : 'unknown-step';
    return typeof round === 'string' || !step ? (round as Refusal) : { round, asked: askedInRate(step.definition) };
  }
  const step = stepOfKind(session, command.at, 'judge');
  const round = step ? openRound(step.work.judgings, command.judgingId) : 'unknown-step';
  return typeof round === 'string' || !step ? (round as Refusal) : { round, asked: askedInJudge(step.definition) };
}

/** Sheets of a sealed round go into the box; closing it brings out a histogram per item and nothing else. */
function decideAnswers(session: Session, box: Box, command: AnswerCommand): Decision {
  const found = roundFor(session, command);
  if (typeof found === 'string') return refused(found);
  const { round, asked } = found;
  const entry = answerBox(box, round.id);
  const seals = answerBoxKey(round.id);
  switch (command.type) {
    case 'rate/cast':
    case 'judge/cast': {
      if (!isSealedRound(round)) return apply(command);
      if (round.form !== 'walk-up') return refused('answers-of-another-form');
      if (!round.present.includes(command.participant)) return refused('not-present');
      const wrong = checkSheet(round, command.sheet, asked);
      if (wrong) return refused(wrong);
      return { seals, entry: { ...entry, seats: { ...entry.seats, [command.participant]: command.sheet } } };
    }
    case 'rate/paper':
    case 'judge/paper': {
      if (round.form !== 'paper') return refused('answers-of-another-form');
      if (entry.papers.length >= round.present.length) return refused('paper-ballots-over-present');
      const wrong = checkSheet(round, command.sheet, asked);
      return wrong ? refused(wrong) : { seals, entry: { ...entry, papers: [...entry.papers, command.sheet] } };
    }
    case 'rate/paper-undo':
    case 'judge/paper-undo':
      if (round.form !== 'paper') return refused('answers-of-another-form');
      if (entry.papers.length === 0) return refused('no-paper-ballot');
      return { seals, entry: { ...entry, papers: entry.papers.slice(0, -1) } };
    case 'rate/close':
    case 'judge/close': {
      const sealed = isSealedRound(round)
        ? outcomeOf(round, entry, session.participants, roundsOfSameStep(session, command.at), asked)
        : null;
      const destroys = sealed ? seals : null;
      return 'ratingId' in command
        ? apply({ type: 'rate/closed', at: command.at, ratingId: command.ratingId, sealed }, destroys)
        : apply({ type: 'judge/closed', at: command.at, judgingId: command.judgingId, sealed }, destroys);
    }
  }
}

const tookSealedTurn = (box: Box, participantId: string): boolean =>
  Object.values(box).some((entry) => entry.type === 'texts' && entry.turns.includes(participantId));

/** True while texts of a block are sealed: they are on no record in the session yet. */
const isSealedIn = (box: Box, session: Session, itemId: string): boolean =>
  stepsInOrder(session).some((at) => at.item === itemId && Object.hasOwn(box, textBoxKey(at)));

/**
 * Turns a command into what is to be done, looking into the sealed box where it must. Pure: chance is the host's.
 * Everything that is not about a secret vote or an anonymous text goes on to the reducer as it is.
 */
export function decide(session: Session, box: Box, command: Command, chance: Chance): Decision {
  switch (command.type) {
    case 'vote/settings':
    case 'vote/cast':
    case 'vote/count':
    case 'vote/paper':
    case 'vote/paper-undo':
    case 'vote/close':
    case 'vote/reset':
      return decideVote(session, box, command);
    case 'collect/form':
    case 'collect/add':
    case 'collect/turn':
    case 'collect/edit':
    case 'collect/delete':
    case 'collect/merge':
    case 'collect/reveal':
    case 'collect/round':
      return decideCollect(session, box, command, chance);
    case 'rate/cast':
    case 'rate/paper':
    case 'rate/paper-undo':
    case 'rate/close':
    case 'judge/cast':
    case 'judge/paper':
    case 'judge/paper-undo':
    case 'judge/close':
      return decideAnswers(session, box, command);
    case 'agenda/remove':
      return isSealedIn(box, session, command.itemId) ? refused('block-in-use') : apply(command);
    case 'participant/remove':
      return tookSealedTurn(box, command.participantId) ? refused('participant-took-part') : apply(command);
    case 'follow-up/open':
      return apply(followUpEvent(session, command.date));
    default:
      return apply(command);
  }
}

/** Keys under which the sealed box once had something whose outcome is in the session now: votes and rounds that ended, texts that were revealed. */
function settledKeys(session: Session): Set<string> {
  const votes = Object.values(session.work).flatMap((work) =>
    work.kind === 'vote' ? work.votes.filter(({ status }) => status !== 'open').map(({ id }) => voteBoxKey(id)) : [],
  );
  const rounds = Object.values(session.work).flatMap((work): AnswerRound[] =>
    work.kind === 'rate' ? work.ratings : work.kind === 'judge' ? work.judgings : [],
  );
  const answers = rounds.filter(({ status }) => status === 'closed').map(({ id }) => answerBoxKey(id));
  const texts = stepsInOrder(session).filter((at) => {
    const collect = stepOfKind(session, at, 'collect');
    return collect !== null && !isSealed(collect.definition, collect.work);
  });
  return new Set([...votes, ...answers, ...texts.map(textBoxKey)]);
}

/**
 * Of the keys of a box, those whose outcome is in the session: their destruction is to be repeated. A vote that the
 * session does not know is left alone: this may be an older copy of it, and the newer one still needs its ballots.
 */
export function leftOver(session: Session, keys: readonly string[]): string[] {
  const settled = settledKeys(session);
  return keys.filter((key) => settled.has(key));
}
