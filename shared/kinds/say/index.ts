import type { Kind } from '../contract';
import { noSources } from '../items';
import { SayDefinition, SayWork } from './schema';

const start = (): SayWork => ({ kind: 'say' });

/** The facilitator speaks; the room reads a sentence. */
export const say = {
  schemas: { definition: SayDefinition, work: SayWork, command: null },
  seatCommands: [],
  start,
  stage: () => 'done',
  reduce: null,
  sealing: null,
  barrier: () => null,
  rounds: null,
  doubts: null,
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
  takeTyped: null,
  refresh: null,
  losesIdeas: () => false,
  forget: null,
  views: {
    facilitator: () => ({ kind: 'say' as const, next: 'next-step' as const }),
    room: () => ({ kind: 'say' as const }),
    seat: null,
    saysFinding: null,
    fromRooms: () => null,
  },
  plan: null,
  markInPlan: () => null,
  amount: () => null,
  figures: () => [],
  comesUpAgain: null,
  merging: { merge: (rooms) => rooms[0]?.work ?? null, made: () => [], roundsApart: null, testing: null },
  forms: null,
  estimate: () => [],
  check: () => [],
  editor: {
    fields: [],
    fresh: (base) => ({ ...base, kind: 'say', minutes: { full: 5 } }),
    tidy: (definition) => definition,
  },
  example: { done: start, begun: start, opening: () => null, played: () => [] },
} as const satisfies Kind<SayDefinition, SayWork, never, never>;
