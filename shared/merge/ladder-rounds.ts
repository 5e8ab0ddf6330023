import { kindOf, startWork, type StepWork } from '../kinds/registry';
import type { Session } from '../session/schema/session';
import { stepOf, stepsInOrder } from '../session/step-of';
import { stepKey } from '../base/steps';
import { freshId } from './ids';
import type { BreakoutRoom } from './room';

const itemOf = (key: string): string => key.split('/')[0] ?? '';

const hasLadders = (work: StepWork): boolean => kindOf(work).merging.roundsApart !== null;

/**
 * A room's work with every ladder that another room has touched, as the room left it: one that it never touched is as it
 * begins, which may have been tested, too.
 */
function withLadders(session: Session, touched: ReadonlySet<string>): (readonly [key: string, work: StepWork])[] {
  const untouched = stepsInOrder(session).flatMap((at) => {
    const key = stepKey(at);
    const definition = touched.has(key) && !Object.hasOwn(session.work, key) ? stepOf(session, at) : undefined;
    return definition ? [[key, startWork(definition)] as const] : [];
  });
  return [...Object.entries(session.work), ...untouched];
}

/**
 * The rooms' sessions with another id for each round that differs under one id where rounds are not given ids of their
 * own (the first climb of a ladder has the same in all rooms), there and in what tests them.
 */
export function roundsApart(rooms: readonly BreakoutRoom[]): BreakoutRoom[] {
  const known = new Map<string, Set<string>>();
  const renamed = new Map<string, string>();
  const touched = new Set(
    rooms.flatMap(({ session }) =>
      Object.entries(session.work).flatMap(([key, work]) => (hasLadders(work) ? [key] : [])),
    ),
  );
  return rooms.map(({ room, session }) => {
    const ids = new Map<string, string>();
    const apart = withLadders(session, touched).map(([key, work]) => {
      const taken = known.get(key) ?? new Set<string>();
      known.set(key, taken);
      const rename = (round: { readonly id: string }): string => {
        const said = `${key} ${JSON.stringify(round)}`;
        const id = renamed.get(said) ?? (taken.has(round.id) ? freshId(round.id, room.id, taken) : round.id);
        renamed.set(said, id);
        if (id !== round.id) ids.set(`${itemOf(key)} ${round.id}`, id);
        taken.add(id);
        return id;
      };
      return [key, kindOf(work).merging.roundsApart?.(work, rename) ?? work] as const;
    });
    const own = apart.filter(([key]) => Object.hasOwn(session.work, key));
    const tested = own.map(([key, work]) => {
      const rename = (round: string) => ids.get(`${itemOf(key)} ${round}`) ?? round;
      return [key, kindOf(work).merging.testing?.(work, rename) ?? work] as const;
    });
    return { room, session: { ...session, work: Object.fromEntries(tested) } };
  });
}
