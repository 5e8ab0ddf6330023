import { latestResult, isRevealed, voteOutcome, standingResults } from '../../engines/voting/outcome';
import { participation } from '../../engines/voting/tally';
import { isSecret } from '../../engines/voting/rules';
import { stageOf } from '../stage';
import type { Vote } from '../../engines/voting/schema';
import type { Item } from '../../base/steps';
import type { Deed, Kind } from '../contract';
import { voteCases, voteFound } from './found';
import { ballotsInTurn, estimates, onPaper, SECONDS } from '../estimate';
import type { StepContext } from '../given';
import { itemSources, takeTyped, wholeYield } from '../items';
import { madeNamed, madeWhole } from '../../engines/merging/made';
import { roomsInBrief } from '../rooms';
import { voteDoubts } from './doubts';
import { checkVote, voteEditor } from './editor';
import { voteExample } from './example';
import { voteFigures } from './figures';
import { mergeVote } from './merge';
import { votePlan } from './plan';
import { reduceVote, type VoteEvent } from './reduce';
import { rehearseVote } from './rehearse';
import { VoteCommand, VoteDefinition, VoteWork } from './schema';
import { voteSealing } from './sealing';
import { voteFacilitatorView, voteRoomView, voteSeatView } from './view';

/** The winners of the result that stands; of breakout rooms that voted apart, those of each room. */
function winnersOf({ definition, work, itemsFrom }: StepContext<VoteDefinition, VoteWork>): Item[] {
  const { votes } = work;
  const results = standingResults(votes.filter((vote) => vote.runOffOf === null && isRevealed(vote)));
  const behind = new Map(itemsFrom(definition.items).map((item) => [item.id, item.ideaIds]));
  const winners = results
    .flatMap((vote) => voteOutcome(vote, votes).rows)
    .filter(({ winner }) => winner)
    .map(({ id, text, mergedIds }): [string, Item] => {
      const merged = mergedIds.flatMap((one) => [one, ...(behind.get(one) ?? [])]);
      return [id, { id, text, ideaIds: behind.get(id) ?? [], ...(merged.length > 0 ? { mergedIds: merged } : {}) }];
    });
  return [...new Map(winners).values()];
}

const doersOf = ({ tookPart, entries }: Vote): Deed['doers'] => [
  ...(tookPart ?? []),
  ...entries.map((entry) => (entry.type === 'ballot' ? entry.participant : null)),
];

/** Everybody has some dots; a few options win. */
export const vote = {
  schemas: { definition: VoteDefinition, work: VoteWork, command: VoteCommand },
  seatCommands: ['vote/cast'],
  start: () => ({ kind: 'vote', votes: [], typed: [] }),
  stage: ({ votes, typed }) =>
    stageOf(
      votes.length > 0 &&
        votes.every((one) => one.status === 'reset' || isRevealed(one)) &&
        latestResult(votes) !== null,
      votes.length + typed.length > 0,
    ),
  reduce: reduceVote,
  sealing: voteSealing,
  barrier({ votes }, event) {
    switch (event.type) {
      case 'vote/closed': {
        const closed = votes.find(({ id }) => id === event.voteId);
        return closed && isSecret(closed.form) ? 'barrier-secret-vote-closed' : null;
      }
      case 'vote/cast':
        return 'barrier-ballots-cast';
      case 'vote/reveal':
        return 'barrier-result-revealed';
      case 'vote/reset':
        return 'barrier-vote-reset';
      case 'vote/open':
      case 'vote/settings':
      case 'vote/join':
      case 'vote/leave':
      case 'vote/count':
      case 'vote/cut':
      case 'vote/amend':
      case 'vote/decide':
        return null;
    }
  },
  rounds: {
    of: ({ votes }) => votes,
    whileOpen: 'vote-is-open',
    freezes: true,
    isUnseen: ({ votes }) => votes.some(({ status, revealedAt }) => status === 'closed' && revealedAt === null),
    answered: () => [],
    countAsVotes: true,
  },
  doubts: voteDoubts,
  onRecord: ({ votes }) => votes.flatMap(({ present }) => present),
  deeds: ({ votes }) => votes.map((one) => ({ says: JSON.stringify(one), doers: doersOf(one) })),
  sources: itemSources<VoteDefinition>(),
  yields: { winners: wholeYield('winners', winnersOf) },
  groups: null,
  gathers: null,
  standing({ votes }) {
    const result = latestResult(votes);
    if (!result) return null;
    const { rows } = voteOutcome(result, votes);
    return { rows, uncounted: result.uncounted ?? [], given: participation(result).dots };
  },
  bins: null,
  binsOffered: null,
  round: null,
  actions: null,
  looseEnds: null,
  settles: null,
  takeTyped: (work, typed, columns) => takeTyped(work, typed, columns),
  refresh: null,
  losesIdeas: () => false,
  forget: null,
  views: {
    facilitator: voteFacilitatorView,
    room: voteRoomView,
    seat: voteSeatView,
    /* The bars of a vote, which come one by one, say so by themselves. */
    saysFinding: null,
    fromRooms: (room: ReturnType<typeof voteRoomView>, rooms, strings) =>
      room.kind === 'vote-result' ? roomsInBrief(strings, rooms, room.result) : null,
  },
  plan: votePlan,
  finding: { cases: () => voteCases, found: voteFound },
  markInPlan: () => 'vote',
  amount: () => null,
  figures: voteFigures,
  comesUpAgain: null,
  merging: {
    merge: mergeVote,
    made: (key, { typed, votes }) => [...madeNamed(`typed ${key}`, typed), ...madeWhole('vote', votes)],
    roundsApart: null,
    testing: null,
  },
  forms: (definition) => definition,
  isSecret: ({ form }) => isSecret(form),
  estimate: ({ forms }, people, items) =>
    estimates(forms, (form) => {
      if (form === 'hand-count') return items * SECONDS.hands;
      return form === 'paper' ? onPaper(people, 1) : ballotsInTurn(people);
    }),
  check: checkVote,
  editor: voteEditor,
  example: voteExample,
  rehearse: rehearseVote,
} as const satisfies Kind<VoteDefinition, VoteWork, VoteCommand, VoteEvent>;
