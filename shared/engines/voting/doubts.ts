import { asDoubt, doubtIf, doubtIfTwice, doubtIfUnknown, inPart, type Doubt } from '../../base/doubts';
import { checkBallot, checkCount, checkSettings, isSecret } from './rules';
import type { LedgerEntry, Vote } from './schema';

type Counts = Extract<LedgerEntry, { type: 'count' }>[];

/** What all entries of a vote are held against, found out once: there may be ten thousand of them. */
interface Whole {
  readonly known: ReadonlySet<string>;
  /** Dots of all counts together. */
  readonly hands: number;
}

/** What stands in a ballot or a count that the rules of the vote would not have let in. */
function inEntry(vote: Vote, entry: LedgerEntry, at: string, { known, hands }: Whole): Doubt[] {
  const knownOf = (ids: readonly string[]) => ids.filter((id) => known.has(id)).map((id) => ({ id, text: '' }));
  if ((entry.type === 'count') !== (vote.form === 'hand-count')) return doubtIf(true, at, 'vote-of-another-form');
  if (entry.type === 'count') {
    const { option, dots } = entry;
    const others: LedgerEntry = { type: 'count', option: '', dots: hands - dots };
    return asDoubt(at, checkCount({ ...vote, options: knownOf([option]), entries: [others] }, option, dots));
  }
  const { participant } = entry;
  const seat = isSecret(vote.form)
    ? doubtIf(participant !== undefined, at, 'seat-in-secret-ballot')
    : doubtIf(participant === undefined || !vote.present.includes(participant), at, 'not-present');
  return [
    ...seat,
    ...asDoubt(at, checkBallot({ ...vote, options: knownOf(Object.keys(entry.choices)) }, entry.choices)),
  ];
}

/** Who took part was there, and as many as there are ballots; of several rooms together somebody may have been in two. */
function inTurnout({ tookPart, present, entries, rooms, status }: Vote): Doubt[] {
  if (tookPart === null) return [];
  const there = new Set(present);
  return [
    ...doubtIfTwice('tookPart', tookPart),
    ...doubtIfUnknown('tookPart', tookPart, there, 'not-present'),
    ...doubtIf(
      rooms === undefined && status === 'closed' && entries.length > tookPart.length,
      'entries',
      'more-took-part-than-present',
    ),
  ];
}

/** Only of hands can something be left uncounted, only when they are through, and then it has no number. */
function inUncounted({ uncounted = [], form, status }: Vote, counts: Counts, { known }: Whole): Doubt[] {
  const numbered = new Set(counts.map(({ option }) => option));
  return [
    ...doubtIf(uncounted.length > 0 && form !== 'hand-count', 'uncounted', 'vote-of-another-form'),
    ...doubtIf(uncounted.length > 0 && status !== 'closed', 'uncounted', 'vote-not-closed'),
    ...doubtIfTwice('uncounted', uncounted),
    ...doubtIfUnknown('uncounted', uncounted, known, 'unknown-option'),
    ...doubtIf(
      uncounted.some((id) => numbered.has(id)),
      'uncounted',
      'option-not-counted',
    ),
  ];
}

function inEntries(vote: Vote): Doubt[] {
  const { entries, present, status, form } = vote;
  const ballots = entries.filter(({ type }) => type === 'ballot');
  const counts = entries.filter(({ type }) => type === 'count') as Counts;
  const seats = entries.flatMap((entry) => (entry.type === 'ballot' && entry.participant ? [entry.participant] : []));
  const whole: Whole = {
    known: new Set(vote.options.map(({ id }) => id)),
    hands: counts.reduce((sum, { dots }) => sum + dots, 0),
  };
  const early = status === 'reset' || (status === 'open' && isSecret(form));
  return [
    ...doubtIf(early && entries.length > 0, 'entries', 'ballots-not-sealed'),
    ...doubtIf(ballots.length > present.length, 'entries', 'paper-ballots-over-present'),
    ...doubtIfTwice('entries', seats),
    ...doubtIfTwice(
      'entries',
      counts.map(({ option }) => option),
    ),
    ...entries.flatMap((entry, index) => inEntry(vote, entry, `entries.${index}`, whole)),
    ...inUncounted(vote, counts, whole),
  ];
}

/**
 * What in a vote cannot have come about by its rules: more dots than people have, somebody who was not there, a seat on a
 * secret ballot. `people`: everybody in the session; `rooms`: its breakout rooms. What was made of the result is not looked at.
 */
export function doubtsInVote(vote: Vote, people: ReadonlySet<string>, rooms: ReadonlySet<string>): Doubt[] {
  const { options, present, status, closedAt, revealedAt } = vote;
  return [
    ...asDoubt('cap', checkSettings(vote)),
    ...doubtIf(options.length < 2, 'options', 'too-few-options'),
    ...doubtIfTwice(
      'options',
      options.map(({ id }) => id),
    ),
    ...doubtIfTwice('present', present),
    ...doubtIf(present.length === 0, 'present', 'nobody-present'),
    ...doubtIfUnknown('present', present, people, 'unknown-participant'),
    ...doubtIf((status === 'open') !== (closedAt === null), 'closedAt', 'vote-not-closed'),
    ...doubtIf(status !== 'closed' && revealedAt !== null, 'revealedAt', 'vote-not-closed'),
    ...doubtIfUnknown('room', vote.room === undefined ? [] : [vote.room], rooms, 'unknown-room'),
    ...doubtIfUnknown('rooms', vote.rooms ?? [], rooms, 'unknown-room'),
    ...inEntries(vote),
    ...inTurnout(vote),
  ];
}

/** What in the votes of one step cannot be: two of one id, two that are open, a run-off of a later one or of itself. */
export function doubtsInVotes(
  votes: readonly Vote[],
  people: ReadonlySet<string>,
  rooms: ReadonlySet<string>,
): Doubt[] {
  const open = votes.flatMap(({ status }, index) => (status === 'open' ? [index] : []));
  const before = new Map(votes.map(({ id }, index) => [id, index]));
  return [
    ...doubtIfTwice(
      'votes',
      votes.map(({ id }) => id),
    ),
    ...doubtIf(open.length > 1 || (open.length === 1 && open[0] !== votes.length - 1), 'votes', 'vote-is-open'),
    ...votes.flatMap((vote, index) => {
      const of = vote.runOffOf === null ? -1 : before.get(vote.runOffOf);
      return inPart(`votes.${index}`, [
        ...doubtIf(of === undefined, 'runOffOf', 'unknown-vote'),
        ...doubtIf(of !== undefined && of >= index, 'runOffOf', 'goes-in-a-circle'),
        ...doubtsInVote(vote, people, rooms),
      ]);
    }),
  ];
}
