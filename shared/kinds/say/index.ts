import { doubtIfUnknown } from '../../base/doubts';
import type { Kind } from '../contract';
import { idsOf } from '../doubting';
import { hinted } from '../editor-fields';
import type { ExampleContext } from '../example';
import { empties, sameId } from '../finding';
import { noSources } from '../items';
import { cardOf } from './card';
import { mergeSay } from './merge';
import { sayPlan } from './plan';
import { reduceSay } from './reduce';
import { rehearseSay } from './rehearse';
import { SayCommand, SayDefinition, SayWork } from './schema';

const start = (): SayWork => ({ kind: 'say' });

/** Something made up for each field of the card. */
const madeUp = ({ definition: { card = [] }, strings }: ExampleContext<SayDefinition>) =>
  card.map(({ id }, index) => ({ field: id, text: strings.editor.madeUp.ideas[index] ?? '' }));

/** The facilitator speaks; the room reads a sentence, and what is written on the card. */
export const say = {
  schemas: { definition: SayDefinition, work: SayWork, command: SayCommand },
  seatCommands: [],
  start,
  stage: () => 'done',
  reduce: reduceSay,
  sealing: null,
  barrier: () => null,
  rounds: null,
  doubts: ({ definition: { card = [] } }, { written = {} }) =>
    doubtIfUnknown('written', Object.keys(written), new Set(idsOf(card)), 'unknown-column'),
  onRecord: () => [],
  deeds: () => [],
  sources: noSources,
  yields: {},
  groups: null,
  gathers: null,
  standing: null,
  bins: null,
  binsOffered: null,
  round: null,
  actions: null,
  looseEnds: null,
  settles: null,
  takeTyped: null,
  refresh: null,
  losesIdeas: () => false,
  forget: null,
  views: {
    facilitator: ({ definition, work }) => ({
      kind: 'say' as const,
      promise: definition.promise === true,
      card: cardOf(definition, work),
      next: 'next-step' as const,
    }),
    room: ({ definition, work }) => ({
      kind: 'say' as const,
      promise: definition.promise === true,
      card: cardOf(definition, work),
    }),
    seat: null,
    saysFinding: null,
    fromRooms: () => null,
  },
  plan: sayPlan,
  finding: null,
  markInPlan: ({ card = [] }) => (card.length > 0 ? null : 'said'),
  amount: () => null,
  figures: () => [],
  comesUpAgain: null,
  merging: { merge: mergeSay, made: () => [], roundsApart: null, testing: null },
  forms: null,
  isSecret: () => false,
  estimate: () => [],
  check: ({ card = [] }, at) => [
    ...sameId(at, 'card', card),
    ...card.flatMap(({ label }, index) => empties(at, `card.${index}`, { label })),
  ],
  editor: {
    fields: [
      { field: 'flag', at: 'promise', empty: 'left-out' },
      { field: 'list', at: 'card', prefix: 'field', ...hinted },
    ],
    fresh: (base) => ({ ...base, kind: 'say', minutes: { full: 5 } }),
    tidy: (definition) => definition,
  },
  example: {
    done: (context) => {
      const written = Object.fromEntries(madeUp(context).map(({ field, text }) => [field, { text }]));
      return Object.keys(written).length > 0 ? { ...start(), written } : start();
    },
    begun: start,
    opening: () => null,
    played: (context) => madeUp(context).map((one) => ({ type: 'say/write', at: context.at, ...one })),
  },
  rehearse: rehearseSay,
} as const satisfies Kind<SayDefinition, SayWork, SayCommand, SayCommand>;
