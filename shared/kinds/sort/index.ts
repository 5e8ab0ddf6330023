import { stageOf } from '../stage';
import type { Kind } from '../contract';
import { sortLooseEnds } from './loose-ends';
import { asked, items, text, toDo } from '../editor-fields';
import { sameId } from '../finding';
import { itemSources, refreshItems, takeTyped } from '../items';
import { madeNamed } from '../../engines/merging/made';
import { sortDoubts } from './doubts';
import { mergeSort } from './merge';
import { sortPlan } from './plan';
import { reduceSort } from './reduce';
import { rehearseSort } from './rehearse';
import { SortCommand, SortDefinition, SortWork } from './schema';
import { binsOf, sortFacilitatorView, sortRoomView } from './view';

const start = (): SortWork => ({ kind: 'sort', sorted: [], typed: [] });

const binFor = ({ bins }: SortDefinition, index: number): string => bins[index % bins.length]?.id ?? '';

/** Items go into labelled bins. */
export const sort = {
  schemas: { definition: SortDefinition, work: SortWork, command: SortCommand },
  seatCommands: [],
  start,
  stage: ({ sorted, typed }) => stageOf(sorted.length > 0, typed.length > 0),
  reduce: reduceSort,
  sealing: null,
  barrier: () => null,
  rounds: null,
  doubts: sortDoubts,
  onRecord: () => [],
  deeds: () => [],
  sources: itemSources<SortDefinition>(),
  yields: {
    sorted: {
      items: (context, source) =>
        binsOf(context)
          .bins.filter(({ id }) => source.take === 'sorted' && source.bins.includes(id))
          .flatMap((bin) => bin.items),
      offers: ({ bins }, from) => [{ take: 'sorted', ...from, bins: bins.map(({ id }) => id) }],
      wrong({ bins }, source) {
        const wanted = source.take === 'sorted' ? source.bins : [];
        const lost = wanted.find((bin) => !bins.some(({ id }) => id === bin));
        return lost === undefined ? null : { why: 'part-missing', name: lost };
      },
      partOf: () => '',
    },
  },
  groups: null,
  gathers: null,
  standing: null,
  bins: ({ sorted }) => new Map(sorted.map(({ item, bin }) => [item, bin])),
  binsOffered: ({ bins }) => bins,
  round: null,
  actions: null,
  looseEnds: sortLooseEnds,
  settles: null,
  takeTyped: (work, typed, columns) => takeTyped(work, typed, columns),
  refresh: (context, work) =>
    refreshItems(
      context,
      context.definition.items,
      work,
      work.sorted.map(({ item }) => item),
    ),
  losesIdeas: () => false,
  forget: null,
  views: {
    facilitator: sortFacilitatorView,
    room: sortRoomView,
    seat: null,
    saysFinding: null,
    fromRooms: () => null,
  },
  plan: sortPlan,
  finding: null,
  markInPlan: () => null,
  amount: () => null,
  figures: () => [],
  comesUpAgain: null,
  merging: {
    merge: mergeSort,
    made: (key, { typed }) => madeNamed(`typed ${key}`, typed),
    roundsApart: null,
    testing: null,
  },
  forms: null,
  isSecret: () => false,
  estimate: () => [],
  check: ({ bins }, at) => [...sameId(at, 'bins', bins), ...bins.flatMap(({ fields }) => sameId(at, 'bins', fields))],
  editor: {
    fields: [
      items,
      {
        field: 'list',
        at: 'bins',
        prefix: 'bin',
        fields: [text('label'), text('hint'), asked, toDo],
        blank: { label: '', hint: '', fields: [] },
      },
    ],
    fresh: (base, source, strings) => ({
      ...base,
      kind: 'sort',
      items: source,
      bins: strings.editor.start.bins.map((label, n) => ({ id: `bin-${n + 1}`, label, hint: '', fields: [] })),
    }),
    tidy: (definition) => definition,
  },
  example: {
    done: ({ definition, items: all, typed }) => ({
      ...start(),
      sorted: all.map(({ id }, index) => ({ item: id, bin: binFor(definition, index), fields: {} })),
      typed,
    }),
    begun: ({ typed }) => ({ ...start(), typed }),
    opening: () => null,
    played: ({ at, definition, items: all }) =>
      all.map(({ id }, index) => ({ type: 'sort/put', at, sortItems: [id], bin: binFor(definition, index) })),
  },
  rehearse: rehearseSort,
} as const satisfies Kind<SortDefinition, SortWork, SortCommand, SortCommand>;
