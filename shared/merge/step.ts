import type { Idea } from '../kinds/collect/schema';
import type { DefineRound } from '../kinds/define/schema';
import type { WorkOf } from '../kinds/start';
import type { StepWork } from '../kinds/work';
import { judge, link, place, sort } from './item-entries';
import { roundsOf, type RoomWork, type StepMerge } from './step-merge';
import { heldIn, items, ofRooms, own, union } from './union';
import { mergedVotes } from './votes';

function collect(rooms: readonly RoomWork<WorkOf<'collect'>>[]): WorkOf<'collect'> | null {
  const [first] = rooms;
  if (!first) return null;
  const tookPart = rooms.flatMap(({ work }) => (work.tookPart ? [work.tookPart] : []));
  const ideas: Idea[] = ofRooms(rooms.map(({ room, work }) => ({ room, list: work.ideas })));
  return {
    ...first.work,
    ideas,
    ...own('headings', items(rooms.map(({ work }) => work.headings))),
    revealed: rooms.some(({ work }) => work.revealed),
    tookPart: tookPart.length > 0 ? [...new Set(tookPart.flat())].toSorted() : null,
    round: null,
  };
}

/** Groups of the same title are one; an idea that rooms put into different groups lies where the first room put it. */
function group(rooms: readonly RoomWork<WorkOf<'group'>>[], { at, conflicts, textOf }: StepMerge): WorkOf<'group'> {
  const lies = new Map<string, string>();
  for (const { room, work } of rooms)
    for (const one of work.groups)
      for (const idea of one.ideaIds) {
        const before = lies.get(idea);
        if (before === undefined) lies.set(idea, one.id);
        else if (before !== one.id) conflicts.tell('grouped', at, textOf(idea), [{ room, text: one.text }]);
      }
  const groups = union(rooms.map(({ work }) => work.groups)).map((one) => ({
    ...one,
    ideaIds: [...lies].flatMap(([idea, id]) => (id === one.id ? [idea] : [])),
  }));
  return { kind: 'group', groups };
}

function vote(rooms: readonly RoomWork<WorkOf<'vote'>>[], { at, conflicts, split }: StepMerge): WorkOf<'vote'> {
  const { votes, why } = mergedVotes(heldIn(rooms.map(({ room, work }) => ({ room, list: work.votes }))), split);
  if (why) conflicts.tell(why, at, '');
  return { kind: 'vote', votes, typed: union(rooms.map(({ work }) => work.typed)) };
}

const isClimbed = ({ rungs, sentence }: DefineRound): boolean => rungs.length > 0 || sentence.text.trim() !== '';

/** Every climb of every room; the one whose sentence stands comes last. The first climb has the same id in all rooms. */
function define(rooms: readonly RoomWork<WorkOf<'define'>>[], { at, conflicts }: StepMerge): WorkOf<'define'> {
  const climbed = rooms.map(({ work }) => work.rounds.filter(isClimbed));
  const all = ofRooms(rooms.map(({ room }, index) => ({ room, list: climbed[index] ?? [] })));
  if (all.length === 0) return { kind: 'define', rounds: rooms[0]?.work.rounds ?? [] };
  const last = rooms.flatMap(({ room, name }, index) => {
    const said = climbed[index]?.at(-1);
    return said && said.sentence.text.trim() !== '' ? [{ room, name, said }] : [];
  });
  const texts = new Set(last.map(({ said }) => said.sentence.text.trim()));
  const chosen =
    texts.size > 1
      ? conflicts.choose(
          'sentence',
          at,
          '',
          last.map(({ room, said }) => ({ room, text: said.sentence.text })),
        )
      : last[0]?.room;
  const stands = last.find(({ room }) => room === chosen)?.said.id;
  return {
    kind: 'define',
    rounds: [...all.filter(({ id }) => id !== stands), ...all.filter(({ id }) => id === stands)],
  };
}

/** The work of several rooms on one step as one; null where there is none. */
export function mergedWork(rooms: readonly RoomWork[], merge: StepMerge): StepWork | null {
  const of = <K extends StepWork['kind']>(kind: K) =>
    rooms.filter(({ work }) => work.kind === kind) as unknown as RoomWork<WorkOf<K>>[];
  switch (merge.definition.kind) {
    case 'say':
      return rooms[0]?.work ?? null;
    case 'collect':
      return collect(of('collect'));
    case 'group':
      return group(of('group'), merge);
    case 'vote':
      return vote(of('vote'), merge);
    case 'rate':
      return {
        kind: 'rate',
        ratings: roundsOf(
          of('rate').map(({ room, work }) => ({ room, list: work.ratings })),
          merge,
        ),
        typed: union(of('rate').map(({ work }) => work.typed)),
      };
    case 'judge':
      return judge(of('judge'), merge);
    case 'sort':
      return sort(of('sort'), merge);
    case 'place':
      return place(of('place'), merge);
    case 'define':
      return define(of('define'), merge);
    case 'link':
      return link(of('link'), merge);
    case 'commit':
      return { kind: 'commit', actions: ofRooms(of('commit').map(({ room, work }) => ({ room, list: work.actions }))) };
  }
}
