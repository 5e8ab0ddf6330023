import { MOST_PHOTOGRAPHS } from '../session/schema/photograph';
import { MOST_NOTES } from '../session/schema/note';
import type { Session } from '../session/schema/session';
import { MOST_SEATS } from '../base/people';
import { isSame } from '../base/change';
import { kindOf, type StepWork } from '../kinds/registry';
import type { BreakoutRoom } from './room';
import { entryOf } from '../base/entry-of';

/** Why sessions are not merged; `texts-sealed` is what only the host can know. */
export type MergeRefusal =
  | 'too-few-rooms'
  | 'rehearsal'
  | 'already-merged'
  | 'another-workshop'
  | 'same-content'
  | 'vote-is-open'
  | 'vote-not-revealed'
  | 'texts-sealed'
  | 'too-many-people'
  | 'too-many-notes'
  | 'too-many-photographs';

/** Whether two sessions run the same steps in the same order: their work then fits together, whatever the words of the definitions. */
function isSameWorkshop(a: Session, b: Session): boolean {
  const shape = ({ agenda, exercises }: Session) =>
    JSON.stringify(
      agenda.items.map(({ id, exercise }) => [
        id,
        exercise,
        entryOf(exercises, exercise)?.steps.map((step) => [step.id, step.kind]),
      ]),
    );
  return shape(a) === shape(b);
}

const hasOpen = (work: StepWork): boolean =>
  kindOf(work)
    .rounds?.of(work)
    .some(({ status }) => status === 'open') ?? false;

const hasUnseen = (work: StepWork): boolean => kindOf(work).rounds?.isUnseen(work) ?? false;

const contentOf = ({ work, participants, notes = [], photographs = [] }: Session) => ({
  work,
  participants,
  notes,
  photographs,
});

/** Those that were there before the rooms parted are counted once. */
const photographsIn = (rooms: readonly BreakoutRoom[]): number =>
  new Set(rooms.flatMap(({ session: { photographs = [] } }) => photographs.map((one) => JSON.stringify(one)))).size;

/** Why these sessions cannot be merged, and the room at fault by its name; null when they can. */
export function whyNotMerge(
  rooms: readonly BreakoutRoom[],
): { readonly refused: MergeRefusal; readonly room: string } | null {
  const [first, ...others] = rooms;
  if (!first || others.length === 0) return { refused: 'too-few-rooms', room: '' };
  const blame = (refused: MergeRefusal, guilty: (session: Session) => boolean) => {
    const one = rooms.find(({ session }) => guilty(session));
    return one ? { refused, room: one.room.name } : null;
  };
  const doubled = others.find(({ session }, index) =>
    rooms.slice(0, index + 1).some((before) => isSame(contentOf(before.session), contentOf(session))),
  );
  const people = rooms.reduce((sum, { session }) => sum + session.participants.length, 0);
  const notes = rooms.reduce((sum, { session }) => sum + (session.notes?.length ?? 0), 0);
  return (
    blame('rehearsal', ({ rehearsal }) => rehearsal === true) ??
    blame('already-merged', ({ rooms: merged }) => merged !== undefined) ??
    blame('another-workshop', (session) => !isSameWorkshop(first.session, session)) ??
    blame('vote-is-open', ({ work }) => Object.values(work).some(hasOpen)) ??
    blame('vote-not-revealed', ({ work }) => Object.values(work).some(hasUnseen)) ??
    (doubled ? { refused: 'same-content' as const, room: doubled.room.name } : null) ??
    (people > MOST_SEATS ? { refused: 'too-many-people' as const, room: '' } : null) ??
    (notes > MOST_NOTES ? { refused: 'too-many-notes' as const, room: '' } : null) ??
    (photographsIn(rooms) > MOST_PHOTOGRAPHS ? { refused: 'too-many-photographs' as const, room: '' } : null)
  );
}
