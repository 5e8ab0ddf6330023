import { LONGEST_TEXT } from '../base/primitives';
import { isSame } from '../base/change';
import type { WorkOf } from '../kinds/start';
import { BOTH, type Said } from './conflicts';
import { roundsOf, type RoomWork, type StepMerge } from './step-merge';
import { items, own, union } from './union';

const stepItems = (rooms: readonly RoomWork<WorkOf<'sort' | 'place' | 'link' | 'judge'>>[]) => ({
  typed: union(rooms.map(({ work }) => work.typed)),
  ...own('items', items(rooms.map(({ work }) => work.items))),
});

/** What every room wrote, each behind its name. */
const bothTexts = (said: readonly { readonly name: string; readonly text: string }[]): string =>
  said.map(({ name, text }) => `${name}: ${text}`).join('\n');

/** What each room says about an item: once, where all say the same; else what was chosen. */
function settled<T>(
  rooms: readonly { readonly room: string; readonly name: string; readonly said: T }[],
  ask: (says: readonly (typeof rooms)[number][]) => T,
): T | null {
  const [first] = rooms;
  if (!first) return null;
  return rooms.every(({ said }) => isSame(first.said, said)) ? first.said : ask(rooms);
}

/** The entries about each item, with the rooms they come from, in the order in which the items first come. */
function byItem<E>(
  rooms: readonly { readonly room: string; readonly name: string; readonly list: readonly E[] }[],
  idOf: (entry: E) => string,
) {
  const all = new Map<string, { room: string; name: string; said: E }[]>();
  for (const { room, name, list } of rooms)
    for (const said of list) all.set(idOf(said), [...(all.get(idOf(said)) ?? []), { room, name, said }]);
  return [...all];
}

/** A text about an item on which rooms differ: one room's, or all behind their names. */
function textAbout(
  entries: readonly { readonly room: string; readonly name: string; readonly said: { readonly text: string } }[],
  about: string,
  { at, conflicts }: StepMerge,
): string {
  const said = entries.filter((entry) => entry.said.text.trim() !== '');
  const texts = said.map(({ room, name, said: { text } }) => ({ room, name, text }));
  if (new Set(texts.map(({ text }) => text.trim())).size < 2) return texts[0]?.text ?? '';
  const all = bothTexts(texts);
  const chosen = conflicts.choose('note', at, about, texts, all.length <= LONGEST_TEXT);
  return chosen === BOTH ? all : (texts.find(({ room }) => room === chosen)?.text ?? '');
}

/** Rounds added up; verdicts and notes item by item. */
export function judge(rooms: readonly RoomWork<WorkOf<'judge'>>[], merge: StepMerge): WorkOf<'judge'> {
  const { at, conflicts, textOf, definition } = merge;
  const label = (id: string) =>
    definition.kind === 'judge' ? (definition.verdicts.find((one) => one.id === id)?.label ?? '') : '';
  const lists = <E>(of: (work: WorkOf<'judge'>) => readonly E[]) =>
    rooms.map(({ room, name, work }) => ({ room, name, list: of(work) }));
  return {
    kind: 'judge',
    judgings: roundsOf(
      lists(({ judgings }) => judgings),
      merge,
    ),
    verdicts: byItem(
      lists(({ verdicts }) => verdicts),
      ({ item }) => item,
    ).flatMap(([item, entries]) => {
      const one = settled(entries, (all) => {
        const says = all.map(({ room, said }): Said => ({
          room,
          text: [label(said.verdict), said.reason.text].filter(Boolean).join(': '),
        }));
        const chosen = conflicts.choose('verdict', at, textOf(item), says);
        return (all.find(({ room }) => room === chosen) ?? all[0])?.said ?? { item, verdict: '', reason: { text: '' } };
      });
      return one ? [one] : [];
    }),
    notes: byItem(
      lists(({ notes }) => notes),
      ({ item }) => item,
    ).map(([item, entries]) => ({
      item,
      text: textAbout(entries, textOf(item), merge),
    })),
    own: union(rooms.map(({ work }) => work.own)),
    ...stepItems(rooms),
  };
}

/** An item lies in one bin; what was said beside it in each room is kept. */
export function sort(rooms: readonly RoomWork<WorkOf<'sort'>>[], merge: StepMerge): WorkOf<'sort'> {
  const { at, conflicts, textOf, definition } = merge;
  const label = (id: string) =>
    definition.kind === 'sort' ? (definition.bins.find((one) => one.id === id)?.label ?? '') : '';
  const lists = rooms.map(({ room, name, work }) => ({ room, name, list: work.sorted }));
  return {
    kind: 'sort',
    sorted: byItem(lists, ({ item }) => item).map(([item, entries]) => {
      const bin =
        settled(
          entries.map(({ room, name, said }) => ({ room, name, said: said.bin })),
          (all) => {
            const chosen = conflicts.choose(
              'sorted',
              at,
              textOf(item),
              all.map(({ room, said }) => ({ room, text: label(said) })),
            );
            return (all.find(({ room }) => room === chosen) ?? all[0])?.said ?? '';
          },
        ) ?? '';
      const fields = [...new Set(entries.flatMap(({ said }) => Object.keys(said.fields)))].map((field) => {
        const texts = entries.map(({ room, name, said }) => ({
          room,
          name,
          said: { text: said.fields[field]?.text ?? '' },
        }));
        return [field, { text: textAbout(texts, `${textOf(item)} · ${field}`, merge) }] as const;
      });
      return { item, bin, fields: Object.fromEntries(fields) };
    }),
    ...stepItems(rooms),
  };
}

/** An item lies at one place. */
export function place(
  rooms: readonly RoomWork<WorkOf<'place'>>[],
  { at, conflicts, textOf }: StepMerge,
): WorkOf<'place'> {
  const lists = rooms.map(({ room, name, work }) => ({ room, name, list: work.places }));
  return {
    kind: 'place',
    places: byItem(lists, ({ item }) => item).flatMap(([item, entries]) => {
      const one = settled(entries, (all) => {
        const says = all.map(({ room, said }) => ({ room, text: `${said.across} / ${said.up}` }));
        const chosen = conflicts.choose('placed', at, textOf(item), says);
        return (all.find(({ room }) => room === chosen) ?? all[0])?.said ?? { item, across: 0, up: 0 };
      });
      return one ? [one] : [];
    }),
    ...stepItems(rooms),
  };
}

type Cell = WorkOf<'link'>['cells'][number];

const inWords = ({ text, mood, ticked }: Cell): string =>
  [ticked ? '✓' : '', mood === undefined ? '' : `(${mood > 0 ? '+' : ''}${mood})`, text]
    .filter((part) => part !== '')
    .join(' ');

/** A cell that several rooms filled keeps what each wrote, unless one is chosen. */
export function link(rooms: readonly RoomWork<WorkOf<'link'>>[], { at, conflicts, textOf }: StepMerge): WorkOf<'link'> {
  const lists = rooms.map(({ room, name, work }) => ({ room, name, list: work.cells }));
  const cells = byItem(lists, ({ row, column }) => `${row}/${column}`).flatMap(([, entries]): Cell[] => {
    const one = settled(entries, (all) => {
      const [first] = all;
      if (!first) return { row: '', column: '', text: '' };
      const says = all.map(({ room, name, said }) => ({ room, name, text: inWords(said) }));
      const text = bothTexts(says);
      const about = [textOf(first.said.row), textOf(first.said.column)].filter((part) => part !== '').join(' · ');
      const chosen = conflicts.choose('cell', at, about, says, text.length <= LONGEST_TEXT);
      if (chosen !== BOTH) return (all.find(({ room }) => room === chosen) ?? first).said;
      const moods = new Set(all.map(({ said }) => said.mood));
      const { mood: _, ...rest } = first.said;
      return {
        ...rest,
        text: all.every(({ said }) => said.text.trim() === '') ? '' : text,
        ...(moods.size === 1 && first.said.mood !== undefined ? { mood: first.said.mood } : {}),
        ...(all.some(({ said }) => said.ticked) ? { ticked: true as const } : {}),
      };
    });
    return one ? [one] : [];
  });
  return {
    kind: 'link',
    cells,
    ...stepItems(rooms),
    ...own('typedColumns', items(rooms.map(({ work }) => work.typedColumns))),
    ...own('columns', items(rooms.map(({ work }) => work.columns))),
  };
}
