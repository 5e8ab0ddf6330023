import { madeNamed, madeWhole } from '../../engines/merging/made';
import { stageOf, isAnyOpen } from '../stage';
import type { Kind } from '../contract';
import { rankCases, rankFound } from './found';
import { estimates, onPaper, SECONDS, sheetsInTurn } from '../estimate';
import { answerersOf } from '../figures';
import { itemSources, refreshItems, takeTyped, wholeYield } from '../items';
import { roomsInBrief } from '../rooms';
import { rankDoubts } from './doubts';
import { checkRank, rankEditor } from './editor';
import { rankExample } from './example';
import { mergeRank } from './merge';
import { rankPlan } from './plan';
import { reduceRank, type RankEvent } from './reduce';
import { rehearseRank } from './rehearse';
import { latestRanking, rankedItems } from './result';
import { RankCommand, RankDefinition, RankWork } from './schema';
import { rankSealing } from './sealing';
import { rankFacilitatorView, rankRoomView, rankSeatView } from './view';

/** Everybody puts a few items in order; points say what comes first, and how far the room agrees. */
export const rank = {
  schemas: { definition: RankDefinition, work: RankWork, command: RankCommand },
  seatCommands: ['rank/cast'],
  start: () => ({ kind: 'rank', rankings: [], order: [], typed: [] }),
  stage: ({ rankings, order, typed }) =>
    isAnyOpen(rankings) ? 'begun' : stageOf(rankings.length + order.length > 0, typed.length > 0),
  reduce: reduceRank,
  sealing: rankSealing,
  barrier(_work, event) {
    if (event.type === 'rank/closed') return event.sealed ? 'barrier-answers-closed' : null;
    return event.type === 'rank/cast' ? 'barrier-ballots-cast' : null;
  },
  rounds: {
    of: ({ rankings }) => rankings,
    whileOpen: 'rating-is-open',
    freezes: false,
    isUnseen: () => false,
    answered: ({ rankings }) => rankings.filter(({ status }) => status === 'closed'),
    countAsVotes: false,
  },
  doubts: rankDoubts,
  onRecord: ({ rankings }) => rankings.flatMap(({ present }) => present),
  deeds: ({ rankings }) =>
    rankings.map((one) => ({
      says: JSON.stringify(one),
      doers: [...(one.tookPart ?? []), ...(one.sheets ?? []).map(({ participant }) => participant)],
    })),
  sources: itemSources<RankDefinition>(),
  yields: { ranked: wholeYield('ranked', rankedItems) },
  groups: null,
  gathers: null,
  standing: null,
  bins: null,
  binsOffered: null,
  round: null,
  actions: null,
  looseEnds: null,
  settles: null,
  takeTyped: (work, typed, columns) => takeTyped(work, typed, columns),
  refresh: (context, work) => refreshItems(context, context.definition.items, work, work.order),
  losesIdeas: () => false,
  forget: null,
  views: {
    facilitator: rankFacilitatorView,
    room: rankRoomView,
    seat: rankSeatView,
    saysFinding: (room: ReturnType<typeof rankRoomView>) =>
      room.kind === 'ranking-result' && room.result.withheld === null,
    fromRooms: (room: ReturnType<typeof rankRoomView>, rooms, strings) =>
      room.kind === 'ranking-result' ? roomsInBrief(strings, rooms, room.result) : null,
  },
  plan: rankPlan,
  finding: { cases: rankCases, found: rankFound },
  markInPlan: () => null,
  amount: () => null,
  figures({ at, people, definition, work, strings }) {
    const words = strings.across;
    const result = latestRanking(work);
    const ranking = work.rankings.find(({ id }) => id === result?.id);
    if (!result || !ranking) return [];
    return [
      {
        key: at.step,
        caption: words.places(definition.room),
        unit: 'places',
        scale: '',
        answerers: answerersOf(people, ranking),
        rows: result.rows.map(({ id, text, rank: place, tied }) => ({
          id,
          text,
          said: words.place(place, tied, place === 1),
          value: -place,
          answers: result.orders,
        })),
      },
    ];
  },
  comesUpAgain: null,
  merging: {
    merge: mergeRank,
    made: (key, { typed, rankings }) => [...madeNamed(`typed ${key}`, typed), ...madeWhole('round', rankings)],
    roundsApart: null,
    testing: null,
  },
  forms: (definition) => definition,
  isSecret: ({ secret }) => secret,
  estimate: ({ forms }, people, items) =>
    estimates(forms, (form) => {
      if (form === 'together') return items * SECONDS.together;
      return form === 'paper' ? onPaper(people, 2) : sheetsInTurn(people, items);
    }),
  check: checkRank,
  editor: rankEditor,
  example: rankExample,
  rehearse: rehearseRank,
} as const satisfies Kind<RankDefinition, RankWork, RankCommand, RankEvent>;
