import type { PlanIdea } from '../document/blocks/ideas';
import type { Room } from '../base/people';
import type { Strings } from '../words';
import { besideIdea } from './beside';
import type { Gathered } from './given';
import type { Idea } from './idea';
import { roomName } from './rooms';

/** The breakout room it comes from, where there were rooms. */
const fromRoom = (strings: Strings, rooms: readonly Room[] | undefined, room: string | undefined) => {
  const name = roomName(rooms, room);
  return name === null ? [] : [{ label: strings.merge.roomLabel, text: name }];
};

/** An idea as the plan prints it: with what was said beside it, the room it is from, and the words of those merged into it. */
export const planIdea = (
  strings: Strings,
  rooms: readonly Room[] | undefined,
  asked: Gathered['fields'],
  { text, fields, merged, room }: Idea,
): PlanIdea => ({
  text,
  fields: [...besideIdea(asked, { fields }), ...fromRoom(strings, rooms, room)],
  merged: merged.map((one) => strings.plan.content.collect.mergedField(one.text, besideIdea(asked, one))),
});
