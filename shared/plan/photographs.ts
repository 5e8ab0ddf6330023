import { entryOf } from '../base/entry-of';
import type { StepAddress } from '../base/steps';
import type { PlanBlock } from '../document/registry';
import { roomsInWords } from '../kinds/rooms';
import { photographsAt } from '../session/photographs';
import type { Photograph } from '../session/schema/photograph';
import type { Session } from '../session/schema/session';
import { stepOf } from '../session/step-of';
import type { Strings } from '../words';

/** What is said under it, or at which step it was taken in, with the breakout room that it comes from where there were rooms. */
function captionOf(strings: Strings, session: Session, { text, at, room }: Photograph): string {
  const words = strings.plan.content.photographs;
  const step = stepOf(session, at)?.title ?? '';
  const from = roomsInWords(strings, session.rooms, { room: room ?? null, rooms: null });
  return [text || words.untitled(step), from].filter(Boolean).join(' · ');
}

const blockOf = (strings: Strings, session: Session, photograph: Photograph): PlanBlock => {
  const picture = entryOf(session.pictures, photograph.picture);
  return {
    type: 'photograph',
    caption: captionOf(strings, session, photograph),
    picture: picture ? { ...picture, name: photograph.picture } : null,
  };
};

/** The photographs of a step, to stand with what was gathered there. */
export const photographsOfStep = (strings: Strings, session: Session, at: StepAddress): PlanBlock[] =>
  photographsAt(session, at).map((one) => blockOf(strings, session, one));

/** Those of steps that have no part of the plan: a break, what a block was left for. */
export const otherPhotographs = (strings: Strings, session: Session, inPlan: ReadonlySet<string>): PlanBlock[] =>
  (session.photographs ?? [])
    .filter(({ at }) => !inPlan.has(at.item) || !stepOf(session, at))
    .map((one) => blockOf(strings, session, one));
