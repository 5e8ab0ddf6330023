import { dotsOn, inCanonicalOrder, isSecret, mostOnOne } from '../../engines/voting/rules';
import { isRevealed } from '../../engines/voting/outcome';
import type { Ballot, LedgerEntry, Vote } from '../../engines/voting/schema';
import { isSame } from '../../base/change';
import type { ConflictKind } from '../../engines/merging/conflicts';
import {
  areSame,
  heldIn,
  latest,
  replacedIn,
  together,
  uncountedInAny,
  type RoundsApart,
} from '../../engines/merging/held';
import type { RoomWork, StepMerge } from '../../engines/merging/step-merge';
import { union } from '../../engines/merging/union';
import type { VoteWork } from './schema';

const rulesOf = ({ form, budget, stacking, cap, winners }: Vote) => ({ form, budget, stacking, cap, winners });

const optionsNow = (votes: readonly Vote[]) => votes.map(({ options }) => options);

/** True while nobody can have given more than the rules let all of them give. */
function fits({ entries, present, budget, ...rules }: Vote): boolean {
  const ballots = entries.filter((entry) => entry.type === 'ballot').length;
  const counts = entries.flatMap((entry) => (entry.type === 'count' ? [entry.dots] : []));
  const most = present.length * mostOnOne(rules);
  return (
    ballots <= present.length &&
    counts.every((dots) => dots <= most) &&
    counts.reduce((sum, dots) => sum + dots, 0) <= present.length * budget
  );
}

/** All entries in an order that says nothing of the room a ballot comes from; hands counted per option are added up. */
function entriesOf(votes: readonly Vote[], first: Vote): LedgerEntry[] {
  const all = votes.flatMap(({ entries }) => entries);
  const ballots = all.flatMap((entry): Ballot[] => (entry.type === 'ballot' ? [entry] : []));
  const dots = new Map<string, number>();
  for (const entry of all)
    if (entry.type === 'count') dots.set(entry.option, (dots.get(entry.option) ?? 0) + entry.dots);
  const uncounted = new Set(uncountedInAny(votes, first.options));
  const counts = first.options.flatMap(({ id }): LedgerEntry[] => {
    const given = dots.get(id);
    return given === undefined || uncounted.has(id) ? [] : [{ type: 'count', option: id, dots: given }];
  });
  if (isSecret(first.form))
    return [
      ...inCanonicalOrder(ballots.map(({ choices }) => choices)).map((choices) => ({
        type: 'ballot' as const,
        choices,
      })),
      ...counts,
    ];
  const byPerson = ballots.toSorted((a, b) => ((a.participant ?? '') < (b.participant ?? '') ? -1 : 1));
  return [...byPerson, ...counts];
}

/** The votes of several rooms as one, or why they cannot be added up. */
function sumOf(
  votes: readonly { readonly room: string; readonly vote: Vote }[],
  split: ReadonlySet<string>,
): Vote | ConflictKind {
  const all = votes.map(({ vote }) => vote);
  const first = all[0];
  if (!first) return 'options';
  if (all.some(({ id }) => split.has(id))) return 'same-round';
  if (all.some((vote) => !isSame(rulesOf(first), rulesOf(vote)))) return 'rules';
  if (!areSame(optionsNow(all))) return 'options';
  if (all.some(({ amendments }) => !isSame(first.amendments, amendments))) return 'amended';
  const opened = all.map(({ openedAt }) => openedAt).toSorted()[0] ?? first.openedAt;
  const { replaced: _own, uncounted: _first, ...rest } = first;
  const uncounted = uncountedInAny(all, first.options);
  const vote: Vote = {
    ...rest,
    id: `sum-${first.id}`.slice(0, 64),
    present: together(all.map(({ present }) => present)),
    openedAt: opened,
    closedAt: latest(all.map(({ closedAt }) => closedAt)),
    revealedAt: latest(all.map(({ revealedAt }) => revealedAt)),
    entries: entriesOf(all, first),
    tookPart: all.some(({ tookPart }) => tookPart === null)
      ? null
      : together(all.map(({ tookPart }) => tookPart ?? [])),
    ...replacedIn(all),
    ...(uncounted.length > 0 ? { uncounted } : {}),
    cut: all.every(({ cut }) => isSame(first.cut, cut)) ? first.cut : null,
    decision: null,
    rooms: votes.map(({ room }) => room),
  };
  delete vote.room;
  return fits(vote) ? vote : 'too-many';
}

const given = ({ entries }: Vote): boolean =>
  entries.some((entry) => (entry.type === 'ballot' ? dotsOn(entry.choices) > 0 : entry.dots > 0));

/**
 * Every vote on record, each with its room, and behind them the sum of the rooms' latest results where they were taken by
 * the same rules over the same options. `split`: ids of votes that went on in several rooms. `why`: what stood against a sum.
 */
function mergedVotes(
  { before, own }: RoundsApart<Vote>,
  split: ReadonlySet<string>,
): { readonly votes: Vote[]; readonly why: ConflictKind | null } {
  const votes = [...before, ...own.flatMap(({ room, rounds }) => rounds.map((vote): Vote => ({ ...vote, room })))];
  const results = own.flatMap(({ room, rounds }) => {
    const vote = rounds.findLast((one) => one.runOffOf === null && isRevealed(one) && given(one));
    return vote ? [{ room, vote }] : [];
  });
  if (results.length < 2) return { votes, why: null };
  const sum = sumOf(results, split);
  return typeof sum === 'string' ? { votes, why: sum } : { votes: [...votes, sum], why: null };
}

/** Every vote of every room, with their sum. */
export function mergeVote(
  rooms: readonly RoomWork<VoteWork>[],
  { at, conflicts, split }: StepMerge<unknown>,
): VoteWork {
  const { votes, why } = mergedVotes(heldIn(rooms.map(({ room, work }) => ({ room, list: work.votes }))), split);
  if (why) conflicts.tell(why, at, '');
  return { kind: 'vote', votes, typed: union(rooms.map(({ work }) => work.typed)) };
}
