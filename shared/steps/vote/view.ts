import { itemsFor, itemsOrTyped } from '../../session/items';
import { isSecret, suggestBudget } from '../../voting/rules';
import type { Vote, VoteForm, VoteSettings } from '../../voting/schema';
import { participation, tally, tiedAtTheLine } from '../../voting/tally';
import type { NextAction, ViewContext } from '../view-context';
import type { VoteDefinition, VoteWork } from './schema';

type Context = ViewContext<VoteDefinition, VoteWork>;

/** Who has had their turn in an open vote; null where nobody can know. */
function turnsIn(vote: Vote, { sealed }: Context): readonly string[] | null {
  if (vote.form === 'walk-up') return sealed.votes[vote.id]?.cast ?? [];
  if (vote.form !== 'open') return null;
  return vote.entries
    .flatMap((entry) => (entry.type === 'ballot' && entry.participant ? [entry.participant] : []))
    .toSorted();
}

/** How far an open vote is, without a single total. */
function progress(vote: Vote, context: Context) {
  const turns = turnsIn(vote, context);
  return {
    present: vote.present.length,
    voted: turns?.length ?? (vote.form === 'paper' ? (context.sealed.votes[vote.id]?.papers ?? 0) : null),
    /** Hand count: the options whose hands have been counted, not what they came to. */
    counted: vote.entries.flatMap((entry) => (entry.type === 'count' ? [entry.option] : [])).toSorted(),
  };
}

/** A closed vote's result, as every screen and the plan show it. */
export function resultOf(vote: Vote) {
  const rows = tally(vote);
  return {
    id: vote.id,
    form: vote.form,
    winners: vote.winners,
    budget: vote.budget,
    cap: vote.cap,
    closedAt: vote.closedAt,
    rows,
    participation: participation(vote),
    tiedAtTheLine: tiedAtTheLine(vote, rows),
  };
}
export type VoteResult = ReturnType<typeof resultOf>;

const openOne = (work: VoteWork): Vote | undefined => work.votes.find(({ status }) => status === 'open');
const closedOnes = (work: VoteWork): Vote[] => work.votes.filter(({ status }) => status === 'closed');

/** What the facilitator works with: the options, the open vote without a total, every closed one. */
export function voteFacilitatorView(context: Context) {
  const { session, at, definition, work } = context;
  const options = itemsOrTyped(session, at, definition.items, work.typed);
  const open = openOne(work);
  const results = closedOnes(work).map(resultOf).toReversed();
  const budget = definition.budget ?? suggestBudget(options.length);
  /* Voting again is done as the last time: a secret vote does not become a public one unnoticed. */
  const last = work.votes.at(-1);
  const suggested: VoteSettings = last
    ? { form: last.form, budget: last.budget, cap: last.cap, winners: last.winners }
    : {
        form: definition.form,
        budget,
        cap: Math.min(definition.cap, budget),
        winners: definition.winners,
      };
  return {
    kind: 'vote' as const,
    forms: definition.forms as readonly VoteForm[],
    suggested,
    options: options.map(({ id, text }) => ({ id, text })),
    /** Nothing flows in: items can be typed. */
    sourceIsEmpty: itemsFor(session, at, definition.items).length === 0,
    typed: work.typed,
    open: open
      ? {
          id: open.id,
          form: open.form,
          secret: isSecret(open.form),
          budget: open.budget,
          cap: open.cap,
          options: open.options,
          turns: turnsIn(open, context),
          ...progress(open, context),
        }
      : null,
    /** Newest first. */
    results,
    next: (open ? 'close-vote' : results.length === 0 && options.length > 1 ? 'open-vote' : 'next-step') as NextAction,
  };
}

/** What all may see: the open vote without a total, the latest result, or the options. */
export function voteRoomView(context: Context) {
  const open = openOne(context.work);
  const last = closedOnes(context.work).at(-1);
  if (open) {
    const turns = turnsIn(open, context);
    return {
      kind: 'vote-open' as const,
      form: open.form,
      budget: open.budget,
      cap: open.cap,
      options: open.options,
      ...progress(open, context),
      seats: turns
        ? context.session.participants
            .filter(({ id }) => open.present.includes(id))
            .map(({ id, seat, name }) => ({ id, seat, name, done: turns.includes(id) }))
        : null,
    };
  }
  if (last) return { kind: 'vote-result' as const, result: resultOf(last) };
  const options = itemsOrTyped(context.session, context.at, context.definition.items, context.work.typed);
  return { kind: 'options' as const, options: options.map(({ id, text }) => ({ id, text })) };
}

/** A turn at the open vote; null where nobody votes at a seat now. */
export function voteSeatView(context: Context) {
  const open = openOne(context.work);
  const turns = open ? turnsIn(open, context) : null;
  if (!open || !turns) return null;
  return {
    kind: 'ballot' as const,
    at: context.at,
    voteId: open.id,
    prompt: context.definition.room,
    secret: isSecret(open.form),
    budget: open.budget,
    cap: open.cap,
    options: open.options,
    seats: context.session.participants
      .filter(({ id }) => open.present.includes(id))
      .map(({ id, seat, name }) => ({ id, seat, name, done: turns.includes(id) })),
  };
}
