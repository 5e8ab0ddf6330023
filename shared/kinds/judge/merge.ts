import type { Said } from '../../engines/merging/conflicts';
import { byItem, mergedItems, settled, textAbout } from '../../engines/merging/entries';
import { roundsOf, type RoomWork, type StepMerge } from '../../engines/merging/step-merge';
import { union } from '../../engines/merging/union';
import type { JudgeDefinition, JudgeWork } from './schema';

/** Rounds added up; verdicts and notes item by item. */
export function mergeJudge(rooms: readonly RoomWork<JudgeWork>[], merge: StepMerge<JudgeDefinition>): JudgeWork {
  const { at, conflicts, textOf, definition } = merge;
  const label = (id: string) => definition.verdicts.find((one) => one.id === id)?.label ?? '';
  const lists = <E>(of: (work: JudgeWork) => readonly E[]) =>
    rooms.map(({ room, name, work }) => ({ room, name, list: of(work) }));
  return {
    kind: 'judge',
    judgings: roundsOf(
      lists(({ judgings }) => judgings),
      merge,
      () => null,
      null,
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
    ...mergedItems(rooms),
  };
}
