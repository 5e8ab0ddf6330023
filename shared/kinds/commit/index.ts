import { FIST } from '../../engines/answers/spread';
import { isBlank } from '../../base/text';
import { stageOf } from '../stage';
import { MOST_IN_LIST } from '../../base/primitives';
import type { Kind } from '../contract';
import { wideText } from '../editor-fields';
import { wholeYield } from '../items';
import { madeWhole } from '../../engines/merging/made';
import { ofRooms } from '../../engines/merging/union';
import { commitDoubts } from './doubts';
import { commitExample } from './example';
import { commitPlan } from './plan';
import { reduceCommit } from './reduce';
import { rehearseCommit } from './rehearse';
import { CommitCommand, CommitDefinition, CommitWork } from './schema';
import { servedItems, servedSince } from './served';
import { commitFacilitatorView, commitRoomView } from './view';

/** Actions with an owner, dates, a measure, and hands. */
export const commit = {
  schemas: { definition: CommitDefinition, work: CommitWork, command: CommitCommand },
  seatCommands: [],
  start: () => ({ kind: 'commit', actions: [] }),
  stage: ({ actions }) => stageOf(actions.length > 0, false),
  reduce: reduceCommit,
  sealing: null,
  barrier: () => null,
  rounds: null,
  doubts: commitDoubts,
  onRecord: ({ actions }) => actions.flatMap(({ owner }) => owner.participant ?? []),
  deeds: ({ actions }) => actions.map((one) => ({ says: JSON.stringify(one), doers: [one.owner.participant] })),
  sources: {
    items: () => null,
    all: ({ servedBy }) => servedBy.map((source) => ({ field: 'servedBy', source })),
    with: (definition, change) => ({ ...definition, servedBy: definition.servedBy.map((source) => change(source)) }),
    ideasOnly: false,
  },
  yields: {
    actions: wholeYield('actions', ({ work }) => work.actions.map(({ id, text }) => ({ id, text, ideaIds: [id] }))),
  },
  groups: null,
  gathers: null,
  standing: null,
  bins: null,
  binsOffered: null,
  round: null,
  actions: {
    agreed: ({ actions }) => actions,
    asked: () => [],
    measured: () => [],
    take(work, action) {
      if (work.actions.length >= MOST_IN_LIST) return 'list-is-full';
      work.actions.push(action);
      return null;
    },
    verdicts: () => [],
  },
  looseEnds: null,
  settles: null,
  takeTyped: null,
  /* How what actions serve reads now; what has gone stays as it was written. */
  refresh(context, work) {
    const items = servedItems(context, context.definition);
    const changed = work.actions.flatMap((action) => {
      const now = servedSince(action, items)?.now ?? null;
      return now === null ? [] : [{ action, now }];
    });
    for (const { action, now } of changed) action.serves.text = now;
    return changed.length > 0 ? null : 'source-unchanged';
  },
  losesIdeas: () => false,
  forget: null,
  views: {
    facilitator: commitFacilitatorView,
    room: commitRoomView,
    seat: null,
    saysFinding: null,
    fromRooms: () => null,
  },
  plan: commitPlan,
  finding: null,
  markInPlan: () => 'actions',
  amount: ({ definition, work, strings }) => ({
    text: strings.across.actions(definition.title),
    value: work.actions.length,
  }),
  figures: () => [],
  comesUpAgain: 'actions',
  merging: {
    merge: (rooms) => ({
      kind: 'commit',
      actions: ofRooms(rooms.map(({ room, work }) => ({ room, list: work.actions }))),
    }),
    made: (_key, { actions }) => madeWhole('action', actions),
    roundsApart: null,
    testing: null,
  },
  forms: null,
  isSecret: () => false,
  estimate: () => [],
  check: ({ passMark, serves }, at) => [
    ...at(passMark < FIST.from || passMark > FIST.to, 'mark-off-scale', 'passMark'),
    ...at(isBlank(serves), 'empty', 'serves'),
  ],
  editor: {
    fields: [
      { field: 'sources', at: 'servedBy' },
      wideText('serves'),
      { field: 'number', at: 'passMark', min: 0, max: 5, decimals: true },
      { field: 'number', at: 'firstStepDays', min: 1, max: 365 },
    ],
    fresh: (base, items, strings) => ({
      ...base,
      kind: 'commit',
      servedBy: items.take === 'fixed' ? [] : [items],
      serves: strings.editor.start.serves,
      passMark: 3,
      firstStepDays: 14,
    }),
    tidy: (definition) => definition,
  },
  example: commitExample,
  rehearse: rehearseCommit,
} as const satisfies Kind<CommitDefinition, CommitWork, CommitCommand, CommitCommand>;
