import { stageOf } from '../stage';
import type { Kind } from '../contract';
import { text as label, wideText } from '../editor-fields';
import { empties } from '../finding';
import { noSources } from '../items';
import { fromRooms } from '../rooms';
import { defineDoubts } from './doubts';
import { mergeDefine } from './merge';
import { definePlan } from './plan';
import { reduceDefine } from './reduce';
import { rehearseDefine } from './rehearse';
import { DefineCommand, DefineDefinition, DefineWork } from './schema';
import { defineFacilitatorView, defineRoomView } from './view';

/** Pure: the first round of a ladder has a fixed id. */
const start = (): DefineWork => ({ kind: 'define', rounds: [{ id: 'first', rungs: [], sentence: { text: '' } }] });

/** Down a ladder of answers to one plain sentence. */
export const define = {
  schemas: { definition: DefineDefinition, work: DefineWork, command: DefineCommand },
  seatCommands: [],
  start,
  stage: ({ rounds }) => {
    const last = rounds.at(-1);
    return stageOf((last?.sentence.text ?? '').trim() !== '', rounds.length > 1 || (last?.rungs ?? []).length > 0);
  },
  reduce: reduceDefine,
  sealing: null,
  barrier: () => null,
  rounds: null,
  doubts: defineDoubts,
  onRecord: () => [],
  deeds: () => [],
  sources: noSources,
  yields: {},
  groups: null,
  gathers: null,
  standing: null,
  bins: null,
  binsOffered: null,
  round({ sentenceStart }, { rounds }, strings) {
    const last = rounds.at(-1);
    return last ? { id: last.id, text: strings.stepKinds.sentence(sentenceStart, last.sentence.text) } : null;
  },
  actions: null,
  looseEnds: null,
  settles: null,
  takeTyped: null,
  refresh: null,
  losesIdeas: () => false,
  forget: null,
  views: {
    facilitator: defineFacilitatorView,
    room: defineRoomView,
    seat: null,
    saysFinding: null,
    fromRooms: ({ room }: ReturnType<typeof defineRoomView>, rooms, strings) => fromRooms(strings, rooms, [room]),
  },
  plan: definePlan,
  finding: null,
  markInPlan: () => 'sentence',
  amount: () => null,
  figures: () => [],
  comesUpAgain: null,
  merging: {
    merge: mergeDefine,
    made: () => [],
    roundsApart: (work, rename) => ({
      ...work,
      rounds: work.rounds.map((round) => {
        const id = rename(round);
        return id === round.id ? round : { ...round, id };
      }),
    }),
    testing: null,
  },
  forms: null,
  isSecret: () => false,
  estimate: () => [],
  check: ({ sign }, at) => empties(at, 'sign', sign),
  editor: {
    fields: [wideText('question'), wideText('sentenceStart'), wideText('sign.asked'), label('sign.label')],
    fresh(base, _items, strings) {
      const { question, sentence, sign } = strings.editor.start;
      return { ...base, kind: 'define', question, sentenceStart: sentence, sign };
    },
    tidy: (definition) => definition,
  },
  example: {
    done: ({ strings }) => ({
      kind: 'define',
      rounds: [
        {
          id: 'first',
          rungs: [{ id: 'rung', text: strings.editor.madeUp.ideas[0] ?? '', observable: true }],
          sentence: { text: strings.editor.madeUp.sentence },
        },
      ],
    }),
    begun: start,
    opening: () => null,
    played: ({ at, definition, strings }) => [
      ...strings.editor.madeUp.ideas.slice(0, 3).map((said, index) => ({
        type: 'define/rung-add' as const,
        at,
        rungId: `${definition.id.slice(0, 50)}-rung-${index + 1}`,
        text: said,
        observable: index > 0,
      })),
      { type: 'define/sentence', at, text: strings.editor.madeUp.sentence },
    ],
  },
  rehearse: rehearseDefine,
} as const satisfies Kind<DefineDefinition, DefineWork, DefineCommand, DefineCommand>;
