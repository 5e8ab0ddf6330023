import type { RoomWork, StepMerge } from '../../engines/merging/step-merge';
import { ofRooms } from '../../engines/merging/union';
import type { DefineRound, DefineWork } from './schema';

const isClimbed = ({ rungs, sentence }: DefineRound): boolean => rungs.length > 0 || sentence.text.trim() !== '';

/** Every climb of every room; the one whose sentence stands comes last. The first climb has the same id in all rooms. */
export function mergeDefine(rooms: readonly RoomWork<DefineWork>[], { at, conflicts }: StepMerge<unknown>): DefineWork {
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
