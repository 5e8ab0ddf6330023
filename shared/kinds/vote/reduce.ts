import type { Refusal } from '../../base/refusals';
import { checkBallot, checkCount, checkSettings, isSecret } from '../../engines/voting/rules';
import type { Vote } from '../../engines/voting/schema';
import type { ReduceContext } from '../given';
import { itemsOrTyped } from '../items';
import { optionsOfRunOff, reduceResult, type ResultCommand } from './result';
import type { VoteClosed, VoteCommand, VoteDefinition, VoteWork } from './schema';

export type VoteEvent = Exclude<VoteCommand, { type: 'vote/close' | 'vote/paper' | 'vote/paper-undo' }> | VoteClosed;
type Opening = Extract<VoteCommand, { type: 'vote/open' }>;

/** The vote a command names, when it is open; else the reason why nothing can be cast. */
export function openVote(work: VoteWork, voteId: string): Vote | Refusal {
  const vote = work.votes.find(({ id }) => id === voteId);
  if (!vote) return 'unknown-vote';
  return vote.status === 'open' ? vote : 'vote-not-open';
}

/** What is voted on: the step's items, or the tied options of the vote that is run off. */
function optionsFor(
  context: ReduceContext<VoteDefinition>,
  work: VoteWork,
  { runOffOf }: Opening,
): { readonly options: readonly { id: string; text: string }[]; readonly places: number | null } | Refusal {
  if (runOffOf !== null) return optionsOfRunOff(work, runOffOf);
  return { options: itemsOrTyped(context, context.definition.items, work.typed), places: null };
}

function open(context: ReduceContext<VoteDefinition>, work: VoteWork, event: Opening): Refusal | null {
  const { people, definition, time } = context;
  if (work.votes.some(({ status }) => status === 'open')) return 'vote-is-open';
  if (work.votes.some(({ id }) => id === event.voteId)) return 'id-in-use';
  /* Nobody votes again before the room has seen what the last vote came to: no result is buried. */
  if (work.votes.some(({ status, revealedAt }) => status === 'closed' && revealedAt === null))
    return 'vote-not-revealed';
  if (!definition.forms.includes(event.form)) return 'form-not-offered';
  const unsound = checkSettings(event);
  if (unsound) return unsound;
  const found = optionsFor(context, work, event);
  if (typeof found === 'string') return found;
  if (found.options.length < 2) return 'too-few-options';
  if (event.present.length === 0) return 'nobody-present';
  const known = new Set(people.map(({ id }) => id));
  if (event.present.some((id) => !known.has(id))) return 'unknown-participant';
  work.votes.push({
    id: event.voteId,
    form: event.form,
    budget: event.budget,
    stacking: event.stacking,
    cap: event.cap,
    winners: found.places ?? event.winners,
    options: found.options.map(({ id, text }) => ({ id, text })),
    present: [...new Set(event.present)].toSorted(),
    status: 'open',
    openedAt: time,
    closedAt: null,
    revealedAt: null,
    entries: [],
    tookPart: null,
    runOffOf: event.runOffOf,
    amendments: [],
    cut: null,
    decision: null,
  });
  return null;
}

function close(vote: Vote, event: VoteClosed, time: string): Refusal | null {
  const secret = isSecret(vote.form);
  if (secret !== (event.sealed !== null)) return 'vote-of-another-form';
  if (event.sealed) {
    if (event.sealed.entries.length > vote.present.length) return 'paper-ballots-over-present';
    for (const { choices } of event.sealed.entries) {
      const refused = checkBallot(vote, choices);
      if (refused) return refused;
    }
    vote.entries = event.sealed.entries;
    vote.tookPart = event.sealed.tookPart;
    if (event.sealed.replaced !== undefined) vote.replaced = event.sealed.replaced;
  } else if (vote.form === 'open') {
    vote.tookPart = vote.entries
      .flatMap((entry) => (entry.type === 'ballot' && entry.participant ? [entry.participant] : []))
      .toSorted();
  }
  if (event.uncounted !== undefined) vote.uncounted = event.uncounted;
  vote.status = 'closed';
  vote.closedAt = time;
  return null;
}

/** Other rules, as long as nobody has voted under the present ones. Sealed ballots are looked for in `decide`. */
function changeSettings(
  { definition }: ReduceContext<VoteDefinition>,
  vote: Vote,
  { form, budget, stacking, cap, winners }: Extract<VoteCommand, { type: 'vote/settings' }>,
): Refusal | null {
  if (vote.entries.length > 0) return 'ballots-cast';
  if (!definition.forms.includes(form)) return 'form-not-offered';
  const settings = { form, budget, stacking, cap, winners: vote.runOffOf === null ? winners : vote.winners };
  const unsound = checkSettings(settings);
  if (unsound) return unsound;
  Object.assign(vote, settings);
  return null;
}

/** In public; ballots that are sealed are looked for in `decide`. */
const hasVoted = ({ entries }: Vote, participant: string): boolean =>
  entries.some((entry) => entry.type === 'ballot' && entry.participant === participant);

/** Somebody has left before their turn, and is not counted among those present any more. */
function leave(vote: Vote, participant: string): Refusal | null {
  if (vote.form !== 'walk-up' && vote.form !== 'open') return 'vote-of-another-form';
  const rest = vote.present.filter((id) => id !== participant);
  if (rest.length === vote.present.length) return 'not-present';
  if (hasVoted(vote, participant)) return 'turn-already-taken';
  if (rest.length === 0) return 'nobody-present';
  vote.present = rest;
  return null;
}

const isAboutResult = (event: VoteEvent): event is ResultCommand =>
  ['vote/reveal', 'vote/cut', 'vote/amend', 'vote/decide'].includes(event.type);

/** Changes `work` in place (an immer draft), or says why not. Ballots of secret votes come only with the closing. */
export function reduceVote(context: ReduceContext<VoteDefinition>, work: VoteWork, event: VoteEvent): Refusal | null {
  if (event.type === 'vote/open') return open(context, work, event);
  if (isAboutResult(event)) return reduceResult(work, event, context.time);
  const vote = openVote(work, event.voteId);
  if (typeof vote === 'string') return vote;
  switch (event.type) {
    case 'vote/settings':
      return changeSettings(context, vote, event);
    case 'vote/join':
      if (!context.people.some(({ id }) => id === event.participant)) return 'unknown-participant';
      if (vote.present.includes(event.participant)) return 'nothing-changes';
      vote.present = [...vote.present, event.participant].toSorted();
      return null;
    case 'vote/leave':
      return leave(vote, event.participant);
    case 'vote/cast': {
      if (vote.form !== 'open') return 'vote-of-another-form';
      if (!vote.present.includes(event.participant)) return 'not-present';
      const refused = checkBallot(vote, event.choices);
      if (refused) return refused;
      if (hasVoted(vote, event.participant)) vote.replaced = (vote.replaced ?? 0) + 1;
      vote.entries = vote.entries.filter((entry) => entry.type !== 'ballot' || entry.participant !== event.participant);
      vote.entries.push({ type: 'ballot', participant: event.participant, choices: event.choices });
      return null;
    }
    case 'vote/count': {
      if (vote.form !== 'hand-count') return 'vote-of-another-form';
      const refused = checkCount(vote, event.option, event.dots);
      if (refused) return refused;
      vote.entries = vote.entries.filter((entry) => entry.type !== 'count' || entry.option !== event.option);
      vote.entries.push({ type: 'count', option: event.option, dots: event.dots });
      return null;
    }
    case 'vote/reset':
      vote.status = 'reset';
      vote.closedAt = context.time;
      vote.entries = [];
      return null;
    case 'vote/closed':
      return close(vote, event, context.time);
  }
}
