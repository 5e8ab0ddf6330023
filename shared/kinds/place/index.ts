import { stageOf } from '../stage';
import type { Kind } from '../contract';
import { placeCases, placeFound } from './found';
import { axis, items, text } from '../editor-fields';
import { itemSources, refreshItems, takeTyped, wholeYield } from '../items';
import { madeNamed } from '../../engines/merging/made';
import { placeDoubts } from './doubts';
import { placedBoard } from './board';
import { mergePlace } from './merge';
import { placePlan } from './plan';
import { reducePlace } from './reduce';
import { rehearsePlace } from './rehearse';
import { PlaceCommand, PlaceDefinition, PlaceWork } from './schema';
import { placeFacilitatorView, placeRoomView } from './view';

const start = (): PlaceWork => ({ kind: 'place', places: [], typed: [] });

/** Where a made-up item lies: spread over the board. */
const spot = (index: number) => ({ across: (20 + 37 * index) % 100, up: (80 + 53 * index) % 100 });

/** Items lie on a board with two axes. */
export const place = {
  schemas: { definition: PlaceDefinition, work: PlaceWork, command: PlaceCommand },
  seatCommands: [],
  start,
  stage: ({ places, typed }) => stageOf(places.length > 0, typed.length > 0),
  reduce: reducePlace,
  sealing: null,
  barrier: () => null,
  rounds: null,
  doubts: placeDoubts,
  onRecord: () => [],
  deeds: () => [],
  sources: itemSources<PlaceDefinition>(),
  /* Best first. */
  yields: { placed: wholeYield('placed', (context) => placedBoard(context).placed) },
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
  refresh: (context, work) =>
    refreshItems(
      context,
      context.definition.items,
      work,
      work.places.map(({ item }) => item),
    ),
  losesIdeas: () => false,
  forget: null,
  views: {
    facilitator: placeFacilitatorView,
    room: placeRoomView,
    seat: null,
    saysFinding: (room: ReturnType<typeof placeRoomView>) => room.unplaced.length === 0,
    fromRooms: () => null,
  },
  plan: placePlan,
  finding: { cases: () => placeCases, found: placeFound },
  markInPlan: () => null,
  amount: () => null,
  figures: () => [],
  comesUpAgain: null,
  merging: {
    merge: mergePlace,
    made: (key, { typed }) => madeNamed(`typed ${key}`, typed),
    roundsApart: null,
    testing: null,
  },
  forms: null,
  isSecret: () => false,
  estimate: () => [],
  check: () => [],
  editor: {
    fields: [
      items,
      ...axis('across'),
      ...axis('up'),
      text('fields.0'),
      text('fields.1'),
      text('fields.2'),
      text('fields.3'),
      { field: 'choice', at: 'first', of: 'corners' },
    ],
    fresh(base, source, strings) {
      const { across, up, fields } = strings.editor.start;
      return { ...base, kind: 'place', items: source, across, up, fields, first: 0 };
    },
    tidy: (definition) => definition,
  },
  example: {
    done: ({ items: all, typed }) => ({
      ...start(),
      places: all.map(({ id }, index) => ({ item: id, ...spot(index) })),
      typed,
    }),
    begun: ({ typed }) => ({ ...start(), typed }),
    opening: () => null,
    played: ({ at, items: all }) =>
      all.map(({ id }, index) => ({ type: 'place/put', at, placeItem: id, ...spot(index) })),
  },
  rehearse: rehearsePlace,
} as const satisfies Kind<PlaceDefinition, PlaceWork, PlaceCommand, PlaceCommand>;
