import type { ExerciseDefinition } from '../session/schema/definition';
import type { Session } from '../session/schema/session';
import { everybody } from './round-blocks';

/**
 * A block in which the room parts into so many groups and comes together again. It is a step that any block can have,
 * whose card says which groups there are; what the groups make is in sessions of their own, and brought together by merging.
 */
const breakout = (groups: number): ExerciseDefinition => ({
  id: `breakout-${groups}`,
  version: 1,
  title: `Breakout: ${groups} groups`,
  lens: 'close',
  type: 'block',
  purpose: `Work in ${groups} groups at the same time, then bring together what each has made.`,
  minutes: { full: 25, short: 15 },
  groupSize: { ...everybody, min: 2 * groups },
  script: {
    open: [
      `We part now, into ${groups} groups. Every group works on the same question, and we want every answer.`,
      'Each group has a laptop with a copy of this session, and somebody who types.',
    ],
    push: [],
    close: [
      'Welcome back. One sentence from each group while I bring your sessions together: what surprised you?',
      'What one group has made belongs to all of us now.',
    ],
  },
  traps: [
    'Copies that were saved at different moments. Save them one after the other, and change the agenda in none of them.',
    'A vote or sealed texts still open in a group. Close and reveal there first: nothing open can be merged.',
    'Time that is counted twice. What the groups do stands next on the agenda; take its minutes off there, they are in this block.',
  ],
  steps: [
    {
      id: 'apart',
      kind: 'say',
      title: 'In groups',
      room: 'Where do we work, with whom, and on what?',
      say: {
        open: 'Here are the groups. Find yours, take your laptop, and start with what stands next on the agenda. When the clock ends, close what is open and bring the file back.',
        push: 'Which of your answers would you defend in front of the others?',
        close: 'Time. Close what is open, and come back with your file.',
      },
      minutes: { full: 25, short: 15 },
      card: Array.from({ length: groups }, (_, index) => ({
        id: `group-${index + 1}`,
        label: `Group ${index + 1}`,
        hint: 'Who, where and on what, one per line',
      })),
    },
  ],
  plan: { heading: 'Who worked in which group', leaves: 'The groups, who was in them and what each took on.' },
});

/** A breakout for two groups, three, or four. */
export const breakouts: readonly ExerciseDefinition[] = [2, 3, 4].map(breakout);

/** Whether the room is in a breakout whose groups are still to be merged: in a merged session they have been. */
export function isApart({ agenda, position, rooms }: Pick<Session, 'agenda' | 'position' | 'rooms'>): boolean {
  const exercise = agenda.items.find(({ id }) => id === position.item)?.exercise;
  return rooms === undefined && breakouts.some(({ id }) => id === exercise);
}
