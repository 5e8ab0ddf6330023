import { stageOf } from '../stage';
import type { Kind } from '../contract';
import { linkCases, linkFound } from './found';
import { linkLooseEnds } from './loose-ends';
import { hinted, optionalText, text as label, toDo } from '../editor-fields';
import { empties, sameId } from '../finding';
import { refreshItems, takenOver, takeTyped } from '../items';
import { madeNamed } from '../../engines/merging/made';
import { linkDoubts } from './doubts';
import { linkExample } from './example';
import { columnSource } from './grid';
import { mergeLink } from './merge';
import { linkPlan } from './plan';
import { reduceLink } from './reduce';
import { rehearseLink } from './rehearse';
import { CellKind, LinkCommand, LinkDefinition, LinkWork } from './schema';
import { linkFacilitatorView, linkRoomView } from './view';

const fixedColumns = ({ columns }: LinkDefinition) => (Array.isArray(columns) ? columns : []);

/** A grid is filled in: texts, ticks or moods. */
export const link = {
  schemas: { definition: LinkDefinition, work: LinkWork, command: LinkCommand },
  seatCommands: [],
  start: () => ({ kind: 'link', cells: [], typed: [] }),
  stage: ({ cells, typed, typedColumns = [] }) => stageOf(cells.length > 0, typed.length + typedColumns.length > 0),
  reduce: reduceLink,
  sealing: null,
  barrier: () => null,
  rounds: null,
  doubts: linkDoubts,
  onRecord: () => [],
  deeds: () => [],
  sources: {
    items: ({ rows }) => rows,
    all: ({ rows, columns }) => [
      { field: 'rows', source: rows },
      ...(Array.isArray(columns) ? [] : [{ field: 'columns', source: columns }]),
    ],
    with: (definition, change) => ({
      ...definition,
      rows: change(definition.rows),
      columns: Array.isArray(definition.columns) ? definition.columns : change(definition.columns),
    }),
    ideasOnly: false,
  },
  yields: {},
  groups: null,
  gathers: null,
  standing: null,
  bins: null,
  binsOffered: null,
  round: null,
  actions: {
    agreed: () => [],
    asked: () => [],
    measured: ({ rows }, { cells }) =>
      rows.take !== 'open-actions'
        ? []
        : cells.filter((cell) => cell.text.trim() !== '').map((cell) => ({ action: cell.row, text: cell.text.trim() })),
    take: null,
    verdicts: () => [],
  },
  looseEnds: linkLooseEnds,
  settles: null,
  takeTyped(work, items, columns) {
    if (!columns) return takeTyped(work, items, false);
    work.typedColumns = items;
    delete work.columns;
    return null;
  },
  refresh(context, work) {
    const { rows } = context.definition;
    const across = columnSource(context.definition, work);
    const said = work.cells.map(({ column }) => column);
    const columns = across && takenOver(context, across.source, across.own, said);
    if (!work.items) return 'source-unchanged';
    if (columns) work.columns = columns;
    const refused = refreshItems(
      context,
      rows,
      work,
      work.cells.map(({ row }) => row),
    );
    return columns ? null : refused;
  },
  losesIdeas: () => false,
  forget: null,
  views: {
    facilitator: linkFacilitatorView,
    room: linkRoomView,
    seat: null,
    saysFinding: (room: ReturnType<typeof linkRoomView>) => room.chart !== null,
    fromRooms: () => null,
  },
  plan: linkPlan,
  finding: { cases: linkCases, found: linkFound },
  /* What the winners of another exercise need. */
  markInPlan: ({ rows }, exercise) => (rows.take === 'winners' && rows.exercise !== exercise ? 'needs' : null),
  amount: () => null,
  figures: () => [],
  comesUpAgain: null,
  merging: {
    merge: mergeLink,
    made: (key, { typed, typedColumns = [] }) => [
      ...madeNamed(`typed ${key}`, typed),
      ...madeNamed(`column ${key}`, typedColumns),
    ],
    roundsApart: null,
    testing: null,
  },
  forms: null,
  isSecret: () => false,
  estimate: () => [],
  check: (definition, at) => [
    ...sameId(at, 'columns', fixedColumns(definition)),
    ...empties(at, 'moods', definition.moods),
  ],
  editor: {
    fields: [
      { field: 'source', at: 'rows' },
      {
        field: 'source',
        at: 'columns',
        list: { field: 'list', at: 'columns', prefix: 'column', fields: [...hinted.fields, toDo], blank: hinted.blank },
      },
      { field: 'choice', at: 'cell', of: CellKind.options, otherwise: 'text' },
      {
        field: 'part',
        at: 'moods',
        fields: [label('first'), label('last'), label('column')],
        start: { first: '', last: '', column: '' },
        empty: 'left-out',
      },
      optionalText('emptyCell'),
      optionalText('emptyRow'),
      optionalText('emptyColumn'),
    ],
    fresh: (base, source, strings) => ({
      ...base,
      kind: 'link',
      rows: source,
      columns: strings.editor.start.columns.map((name, n) => ({ id: `column-${n + 1}`, label: name, hint: '' })),
    }),
    tidy: (definition) => definition,
  },
  example: linkExample,
  rehearse: rehearseLink,
} as const satisfies Kind<LinkDefinition, LinkWork, LinkCommand, LinkCommand>;
