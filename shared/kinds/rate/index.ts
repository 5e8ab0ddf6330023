import { standingResults } from '../../engines/voting/outcome';
import { stageOf, isAnyOpen } from '../stage';
import type { Item } from '../../base/steps';
import type { Kind } from '../contract';
import { rateCases, rateFound } from './found';
import { estimates, onPaper, SECONDS, sheetsInTurn } from '../estimate';
import type { StepContext } from '../given';
import { itemSources, takeTyped } from '../items';
import { madeNamed, madeWhole } from '../../engines/merging/made';
import { roundsOf } from '../../engines/merging/step-merge';
import { union } from '../../engines/merging/union';
import { roomsInBrief } from '../rooms';
import { rateDoubts } from './doubts';
import { checkRate, rateEditor } from './editor';
import { rateExample } from './example';
import { rateFigures } from './figures';
import { ratePlan } from './plan';
import { rateForms, reduceRate, type RateEvent } from './reduce';
import { rehearseRate } from './rehearse';
import { ratingResult } from './result';
import { RateCommand, RateDefinition, RateWork } from './schema';
import { rateSealing } from './sealing';
import { rateFacilitatorView, rateRoomView, rateSeatView } from './view';

type Context = StepContext<RateDefinition, RateWork>;

/** How many a new source of what was rated lowest takes. */
const LOWEST = 3;

/** What the latest closed round rated, lowest first; what nobody answered is left out. */
function ratedIn(context: Context): (Item & { readonly level: number; readonly fails: boolean })[] {
  const { definition, work, itemsFrom } = context;
  const closed = work.ratings.filter(({ status, withheld }) => status === 'closed' && !withheld);
  const rows = standingResults(closed).flatMap((rating) => ratingResult(rating, context).rows);
  const behind = new Map(itemsFrom(definition.items).map((item) => [item.id, item.ideaIds]));
  return [...new Map(rows.map((row) => [row.id, row])).values()]
    .flatMap(({ id, text, level, fails }) =>
      level === null ? [] : [{ id, text, level, fails, ideaIds: behind.get(id) ?? [] }],
    )
    .toSorted((a, b) => a.level - b.level);
}

/** So many of the lowest, and all that read the same as the last of them: what is level is not chosen from in silence. */
function lowestOf<T extends { readonly level: number }>(rated: readonly T[], count: number): T[] {
  const last = rated[count - 1];
  return last === undefined ? [...rated] : rated.filter(({ level }) => level <= last.level);
}

/** One or two questions about each item, on a scale. */
export const rate = {
  schemas: { definition: RateDefinition, work: RateWork, command: RateCommand },
  seatCommands: ['rate/cast'],
  start: () => ({ kind: 'rate', ratings: [], typed: [] }),
  stage: ({ ratings, typed }) => (isAnyOpen(ratings) ? 'begun' : stageOf(ratings.length > 0, typed.length > 0)),
  reduce: reduceRate,
  sealing: rateSealing,
  barrier(_work, event) {
    if (event.type === 'rate/closed') return event.sealed ? 'barrier-answers-closed' : null;
    return event.type === 'rate/cast' ? 'barrier-ballots-cast' : null;
  },
  rounds: {
    of: ({ ratings }) => ratings,
    whileOpen: 'rating-is-open',
    freezes: false,
    isUnseen: () => false,
    answered: ({ ratings }) => ratings.filter(({ status }) => status === 'closed'),
    countAsVotes: false,
  },
  doubts: rateDoubts,
  onRecord: ({ ratings }) => ratings.flatMap(({ present }) => present),
  deeds: ({ ratings }) =>
    ratings.map((one) => ({
      says: JSON.stringify(one),
      doers: [...(one.tookPart ?? []), ...(one.sheets ?? []).map(({ participant }) => participant)],
    })),
  sources: itemSources<RateDefinition>(),
  yields: {
    lowest: {
      items: (context, source) => (source.take === 'lowest' ? lowestOf(ratedIn(context), source.count) : []),
      offers: (_definition, from) => [{ take: 'lowest', ...from, count: LOWEST }],
      wrong: () => null,
      partOf: () => '',
    },
    failing: {
      items: (context) => ratedIn(context).filter(({ fails }) => fails),
      offers: ({ passMark }, from) => (passMark === null ? [] : [{ take: 'failing', ...from }]),
      wrong: ({ passMark }) => (passMark === null ? { why: 'source-never-fails', name: null } : null),
      partOf: () => '',
    },
  },
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
  refresh: null,
  losesIdeas: () => false,
  forget: null,
  views: {
    facilitator: rateFacilitatorView,
    room: rateRoomView,
    seat: rateSeatView,
    saysFinding: ({ kind }) => kind === 'rating-result',
    fromRooms: (room: ReturnType<typeof rateRoomView>, rooms, strings) =>
      room.kind === 'rating-result' ? roomsInBrief(strings, rooms, room.result) : null,
  },
  plan: ratePlan,
  finding: { cases: rateCases, found: rateFound },
  markInPlan: () => null,
  amount: () => null,
  figures: rateFigures,
  comesUpAgain: null,
  merging: {
    merge: (rooms, merge) => ({
      kind: 'rate',
      /* A rating tests one sentence, on one scale. */
      ratings: roundsOf(
        rooms.map(({ room, work }) => ({ room, list: work.ratings })),
        merge,
        ({ ladderRound, scale }) => ({ ladderRound, scale }),
        null,
      ),
      typed: union(rooms.map(({ work }) => work.typed)),
    }),
    made: (key, { typed, ratings }) => [...madeNamed(`typed ${key}`, typed), ...madeWhole('round', ratings)],
    roundsApart: null,
    testing: (work, rename) => ({
      ...work,
      ratings: work.ratings.map((one) => ({
        ...one,
        ladderRound: one.ladderRound === null ? null : rename(one.ladderRound),
      })),
    }),
  },
  /* Of one that was written before there were forms, nothing can be chosen. */
  forms: ({ form = 'fingers', forms }) => (forms ? { form, forms } : null),
  isSecret: ({ secret = false }) => secret,
  estimate(definition, people, items) {
    const answers = items * (definition.second ? 2 : 1);
    return estimates(rateForms(definition), (form) => {
      if (form === 'fingers') return answers * SECONDS.fingers;
      return form === 'paper' ? onPaper(people, 2) : sheetsInTurn(people, answers);
    });
  },
  check: checkRate,
  editor: rateEditor,
  example: rateExample,
  rehearse: rehearseRate,
} as const satisfies Kind<RateDefinition, RateWork, RateCommand, RateEvent>;
