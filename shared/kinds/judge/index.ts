import { stageOf, isAnyOpen } from '../stage';
import type { Kind } from '../contract';
import { judgeLooseEnds } from './loose-ends';
import { judgeCases, judgeFound } from './found';
import { estimates, onPaper, SECONDS, sheetsInTurn } from '../estimate';
import { itemSources, refreshItems, takeTyped } from '../items';
import { madeNamed, madeWhole } from '../../engines/merging/made';
import { roomsInBrief } from '../rooms';
import { judgeDoubts } from './doubts';
import { checkJudge, judgeEditor } from './editor';
import { judgeExample } from './example';
import { judgeFigures } from './figures';
import { mergeJudge } from './merge';
import { judgePlan } from './plan';
import { reduceJudge, type JudgeEvent } from './reduce';
import { rehearseJudge } from './rehearse';
import { JudgeCommand, JudgeDefinition, JudgeWork } from './schema';
import { judgeSealing } from './sealing';
import { judgeSettles } from './settles';
import { judgeFacilitatorView, judgeRoomView, judgeSeatView } from './view';

/** Each item gets one of a few verdicts: agreed aloud, or everybody's counted. */
export const judge = {
  schemas: { definition: JudgeDefinition, work: JudgeWork, command: JudgeCommand },
  seatCommands: ['judge/cast'],
  start: () => ({ kind: 'judge', judgings: [], verdicts: [], notes: [], own: [], typed: [] }),
  stage: ({ judgings, verdicts, own, typed }) =>
    isAnyOpen(judgings) ? 'begun' : stageOf(judgings.length + verdicts.length > 0, own.length + typed.length > 0),
  reduce: reduceJudge,
  sealing: judgeSealing,
  barrier(_work, event) {
    if (event.type === 'judge/closed') return event.sealed ? 'barrier-answers-closed' : null;
    return event.type === 'judge/cast' ? 'barrier-ballots-cast' : null;
  },
  rounds: {
    of: ({ judgings }) => judgings,
    whileOpen: 'rating-is-open',
    freezes: false,
    isUnseen: () => false,
    answered: ({ judgings }) => judgings.filter(({ status }) => status === 'closed'),
    countAsVotes: false,
  },
  doubts: judgeDoubts,
  onRecord: ({ judgings }) => judgings.flatMap(({ present }) => present),
  deeds: ({ judgings }) =>
    judgings.map((one) => ({
      says: JSON.stringify(one),
      doers: [...(one.tookPart ?? []), ...(one.sheets ?? []).map(({ participant }) => participant)],
    })),
  sources: itemSources<JudgeDefinition>(),
  yields: {},
  groups: null,
  gathers: null,
  standing: null,
  bins: null,
  binsOffered: null,
  round: null,
  actions: {
    agreed: () => [],
    asked: ({ items, verdicts }, work) =>
      items.take !== 'open-actions'
        ? []
        : work.verdicts.flatMap(({ item, verdict, reason }) => {
            const given = verdicts.find(({ id }) => id === verdict);
            if (!given) return [];
            const closes = given.closes === true;
            return [{ action: item, verdict, label: given.label, reason: reason.text.trim(), closes }];
          }),
    measured: () => [],
    take: null,
    verdicts: ({ items, verdicts }) => (items.take === 'open-actions' ? verdicts : []),
  },
  looseEnds: judgeLooseEnds,
  settles: judgeSettles,
  takeTyped: (work, typed, columns) => takeTyped(work, typed, columns),
  refresh: (context, work) =>
    refreshItems(
      context,
      context.definition.items,
      work,
      [...work.verdicts, ...work.notes].map(({ item }) => item),
    ),
  losesIdeas: () => false,
  forget: null,
  views: {
    facilitator: judgeFacilitatorView,
    room: judgeRoomView,
    seat: judgeSeatView,
    saysFinding: (room: ReturnType<typeof judgeRoomView>) =>
      room.kind === 'judging-result' && room.result.toReveal.length === 0,
    fromRooms: (room: ReturnType<typeof judgeRoomView>, rooms, strings) =>
      room.kind === 'judging-result' ? roomsInBrief(strings, rooms, room.result) : null,
  },
  plan: judgePlan,
  finding: { cases: judgeCases, found: judgeFound },
  markInPlan: ({ forms }) => (forms.includes('together') ? 'what-becomes' : null),
  amount: () => null,
  figures: judgeFigures,
  comesUpAgain: null,
  merging: {
    merge: mergeJudge,
    made: (key, { typed, judgings, own }) => [
      ...madeNamed(`typed ${key}`, typed),
      ...madeWhole('round', judgings),
      ...madeWhole('own', own),
    ],
    roundsApart: null,
    testing: null,
  },
  forms: (definition) => definition,
  isSecret: ({ secret }) => secret,
  estimate: ({ forms }, people, items) =>
    estimates(forms, (form) => {
      if (form === 'together') return items * SECONDS.together;
      if (form === 'fingers') return items * SECONDS.fingers * 2;
      return form === 'paper' ? onPaper(people, 2) : sheetsInTurn(people, items);
    }),
  check: checkJudge,
  editor: judgeEditor,
  example: judgeExample,
  rehearse: rehearseJudge,
} as const satisfies Kind<JudgeDefinition, JudgeWork, JudgeCommand, JudgeEvent>;
