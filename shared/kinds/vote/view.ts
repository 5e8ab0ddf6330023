import type { SeatTurn } from '../../base/people';
import { naturalGap } from '../../engines/voting/gap';
import { isRevealed, latestResult, voteOutcome } from '../../engines/voting/outcome';
import { isSecret, mostOnOne, suggestBudget, uncountedIn } from '../../engines/voting/rules';
import type { Vote, VoteForm, VoteSettings } from '../../engines/voting/schema';
import { seatTurns } from '../../words/called';
import type { ViewContext } from '../given';
import { besideItems } from '../beside';
import { itemsOrTyped } from '../items';
import { voteByGroup } from './compare';
import { resultOf, resultsOf, type VoteResult } from './results';
import type { VoteDefinition, VoteWork } from './schema';
import { entryOf } from '../../base/entry-of';

type Context = ViewContext<VoteDefinition, VoteWork>;

/** Who has had their turn in an open vote; null where nobody can know. */
function turnsIn(vote: Vote, { sealed }: Context): readonly string[] | null {
  if (vote.form === 'walk-up') return entryOf(sealed.votes, vote.id)?.cast ?? [];
  if (vote.form !== 'open') return null;
  return vote.entries
    .flatMap((entry) => (entry.type === 'ballot' && entry.participant ? [entry.participant] : []))
    .toSorted();
}

/** Who is present in an open vote and whether they have had their turn; null where nobody can know. */
function seatsIn(vote: Vote, context: Context): SeatTurn[] | null {
  const turns = turnsIn(vote, context);
  return turns && seatTurns(context.strings, context.people, turns).filter(({ id }) => vote.present.includes(id));
}

/** How far an open vote is, without a single total. */
function progress(vote: Vote, context: Context) {
  const turns = turnsIn(vote, context);
  const present = vote.present.length;
  const papers = vote.form === 'paper' ? (entryOf(context.sealed.votes, vote.id)?.papers ?? 0) : null;
  const voted = turns?.length ?? papers;
  return {
    present,
    voted,
    /** People present who have not had their turn; null where nobody can know (hands). */
    missing: voted === null ? null : present - voted,
    /** Hand count: the options whose hands have been counted, not what they came to. */
    counted: vote.entries.flatMap((entry) => (entry.type === 'count' ? [entry.option] : [])).toSorted(),
    /** Hand count: how many options have no number yet. */
    uncounted: uncountedIn(vote).length,
  };
}

const openOne = (work: VoteWork): Vote | undefined => work.votes.find(({ status }) => status === 'open');

/** The vote that is closed and whose totals nobody has seen yet; at most the last one. */
const unrevealed = ({ votes }: VoteWork): Vote | undefined =>
  votes.findLast(({ status, revealedAt }) => status === 'closed' && revealedAt === null);

/** How many took part in a closed vote, before anybody sees a total; null where nobody knows. */
const turnoutOf = (vote: Vote) => ({
  replaced: vote.replaced ?? 0,
  form: vote.form,
  present: vote.present.length,
  /** Options whose hands nobody counted. */
  uncounted: vote.uncounted?.length ?? 0,
  options: vote.options.length,
  voted: vote.form === 'paper' ? vote.entries.length : (vote.tookPart?.length ?? null),
});

/** How the next vote of a step is held, unless the facilitator changes it. Voting again is done as the last time: a secret vote does not become a public one unnoticed. */
function suggestionFor(definition: VoteDefinition, work: VoteWork, options: number): VoteSettings {
  const last = work.votes.findLast(({ runOffOf }) => runOffOf === null);
  if (last) {
    const { form, budget, stacking, cap, winners } = last;
    return { form, budget, stacking, cap, winners };
  }
  const { form, stacking, winners } = definition;
  const budget = definition.budget ?? suggestBudget(options);
  return { form, budget, stacking, cap: Math.min(definition.cap, budget), winners };
}

/** What flows in now is not what was voted on last. */
const isOutdated = (vote: Vote, now: readonly { readonly id: string; readonly text: string }[]): boolean =>
  now.length > 0 && JSON.stringify(vote.options) !== JSON.stringify(now.map(({ id, text }) => ({ id, text })));

/** What the facilitator works with: the options, the open vote without a total, every revealed result. */
export function voteFacilitatorView(context: Context) {
  const { strings } = context;
  const { people, definition, work } = context;
  const options = itemsOrTyped(context, definition.items, work.typed);
  const open = openOne(work);
  const closed = unrevealed(work);
  const latest = latestResult(work.votes);
  const next: 'close-vote' | 'reveal-vote' | 'open-vote' | 'next-step' = open
    ? 'close-vote'
    : closed
      ? 'reveal-vote'
      : !latest && options.length > 1 && context.isAnybodyHere()
        ? 'open-vote'
        : 'next-step';
  return {
    kind: 'vote' as const,
    forms: definition.forms as readonly VoteForm[],
    suggested: suggestionFor(definition, work, options.length),
    options: options.map(({ id, text }) => ({ id, text })),
    /** Nothing flows in: items can be typed. */
    sourceIsEmpty: context.itemsFrom(definition.items).length === 0,
    typed: work.typed,
    outdated: latest !== null && isOutdated(latest, options),
    open: open
      ? {
          ...openView(open, context),
          untouched: isUntouched(open, context),
          /** Those who are, with who has had their turn; null where nobody can know. */
          seats: seatsIn(open, context),
          /** Participants who are not recorded as present in it. */
          absent: seatTurns(strings, people, []).filter(({ id }) => !open.present.includes(id)),
        }
      : null,
    /** A vote that is closed and not yet revealed: nobody sees its totals, the facilitator neither. */
    closed: closed ? { id: closed.id, runOff: closed.runOffOf !== null, ...turnoutOf(closed) } : null,
    latest: latest && resultOf(latest, work.votes),
    compare: voteByGroup(strings, context),
    /** Places at a natural gap of the latest result, where there is one in the exercise's range. */
    gap: latest && definition.range ? naturalGap(voteOutcome(latest, work.votes).rows, definition.range) : null,
    /** What came before or beside the latest result, newest first. */
    others: resultsOf(work)
      .filter(({ id }) => id !== latest?.id)
      .toReversed(),
    next,
  };
}

/** True while nobody has voted: the rules can still be changed. */
const isUntouched = (vote: Vote, { sealed }: Context): boolean => {
  const box = entryOf(sealed.votes, vote.id);
  return vote.entries.length === 0 && (box === undefined || box.cast.length + box.papers === 0);
};

function openView(open: Vote, context: Context) {
  const { id, form, budget, stacking, cap, winners, options } = open;
  return {
    id,
    settings: { form, budget, stacking, cap, winners },
    form,
    secret: isSecret(form),
    budget,
    most: mostOnOne(open),
    runOff: open.runOffOf === null ? null : { places: winners },
    options,
    turns: turnsIn(open, context),
    ...progress(open, context),
  };
}

/** What all may see: the open vote or a closed one without a total, the latest result, or the options. */
export function voteRoomView(context: Context) {
  const { work } = context;
  const open = openOne(work);
  if (open) {
    const { form, budget, most, options, runOff, present, voted, counted } = openView(open, context);
    return {
      kind: 'vote-open' as const,
      form,
      budget,
      most,
      options: withBeside(context, options),
      runOff,
      present,
      voted,
      counted,
      seats: seatsIn(open, context),
      /** The vote before this one was thrown away, and the room is told. */
      again: work.votes.at(-2)?.status === 'reset',
    };
  }
  const closed = unrevealed(work);
  if (closed) return { kind: 'vote-closed' as const, ...turnoutOf(closed) };
  if (work.votes.at(-1)?.status === 'reset') return { kind: 'vote-reset' as const };
  const last = work.votes.findLast(isRevealed);
  if (last) return { kind: 'vote-result' as const, result: resultToShow(last, work) };
  const options = itemsOrTyped(context, context.definition.items, work.typed);
  return { kind: 'options' as const, options: withBeside(context, options) };
}

/** Options with what was said beside the ideas that they come from. */
function withBeside(context: Context, options: readonly { readonly id: string; readonly text: string }[]) {
  const beside = besideItems(context, context.itemsFrom(context.definition.items));
  return options.map(({ id, text }) => ({ id, text, beside: beside.get(id) ?? [] }));
}

/** After a run-off that settled the tie the room sees the whole result again; before, the run-off itself. */
function resultToShow(last: Vote, { votes }: VoteWork): VoteResult {
  const whole = latestResult(votes);
  const settled = last.runOffOf !== null && whole !== null && voteOutcome(whole, votes).pending === null;
  return resultOf(settled ? whole : last, votes);
}

/** A turn at the open vote; null where nobody votes at a seat now. */
export function voteSeatView(context: Context) {
  const open = openOne(context.work);
  const turns = open ? turnsIn(open, context) : null;
  if (!open || !turns) return null;
  const all = seatTurns(context.strings, context.people, turns);
  return {
    kind: 'ballot' as const,
    of: 'vote' as const,
    at: context.at,
    voteId: open.id,
    turn: open.id,
    join: { type: 'vote/join' as const, at: context.at, voteId: open.id },
    prompt: context.definition.room,
    secret: isSecret(open.form),
    budget: open.budget,
    most: mostOnOne(open),
    options: open.options,
    seats: all.filter(({ id }) => open.present.includes(id)),
    /** Participants who were not there when the vote was opened, and can join it. */
    absent: all.filter(({ id }) => !open.present.includes(id)),
  };
}
