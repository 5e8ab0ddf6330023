import {
  asDoubt,
  inBrief,
  doubtIf,
  doubtIfTwice,
  doubtIfUnknown,
  inPart,
  type Doubt,
  type ToldDoubt,
} from '../base/doubts';
import { checkDay } from '../base/days';
import { stepKey, type StepAddress } from '../base/steps';
import { kindOf } from '../kinds/registry';
import { doubtsInExercise } from './doubts-in-exercise';
import { cyclesIn } from './flow';
import type { Unreadable } from './schema/read';
import type { Session } from './schema/session';
import { stepOf, stepsInOrder, titleOf } from './step-of';

/** What is wrong with the people, days and notes of a session. */
function inFrame(session: Session, people: ReadonlySet<string>, rooms: ReadonlySet<string>): Doubt[] {
  const { away = [], details, edition, followUps = [], notes = [], photographs = [] } = session;
  return [
    ...asDoubt('details.date', checkDay(details.date)),
    ...doubtIfTwice('away', away),
    ...doubtIfUnknown('away', away, people, 'unknown-participant'),
    ...followUps.flatMap(({ date }, index) => asDoubt(`followUps.${index}.date`, checkDay(date))),
    ...notes.flatMap(({ room }, index) =>
      doubtIfUnknown(`notes.${index}`, room === undefined ? [] : [room], rooms, 'unknown-room'),
    ),
    ...photographs.flatMap(({ room }, index) =>
      doubtIfUnknown(`photographs.${index}`, room === undefined ? [] : [room], rooms, 'unknown-room'),
    ),
    ...doubtIfTwice('edition.sentences', edition?.sentences.map(({ id }) => id) ?? []),
  ];
}

/** Doubts about what lies in one step. */
const inStep = (
  session: Session,
  at: StepAddress,
  people: ReadonlySet<string>,
  rooms: ReadonlySet<string>,
): readonly Doubt[] => {
  const definition = stepOf(session, at);
  const work = session.work[stepKey(at)];
  if (!definition || work?.kind !== definition.kind) return [];
  return inPart(`work.${stepKey(at)}`, kindOf(definition).doubts?.({ definition, people, rooms }, work) ?? []);
};

/** Rooms may have worked by other definitions than the one that was chosen as they were merged: what depends on it is not doubted. */
const BY_DEFINITION: ReadonlySet<string> = new Set([
  'unknown-bin',
  'unknown-verdict',
  'unknown-column',
  'form-not-offered',
  'counts-do-not-fit-scale',
]);

/**
 * What a session says that cannot have come about by the rules, with the place of each: the schema has been asked before.
 * Every state that commands lead to is free of doubts. Pure; the rules are those of the reducers.
 */
export function doubtsIn(session: Session): ToldDoubt[] {
  const people = new Set(session.participants.map(({ id }) => id));
  const rooms = new Set(session.rooms?.map(({ id }) => id));
  const frame = [
    ...inFrame(session, people, rooms),
    ...Object.entries(session.exercises).flatMap(([id, exercise]) =>
      inPart(`exercises.${id}`, [
        ...doubtIf(exercise.id !== id, 'id', 'exercise-wrong'),
        ...doubtsInExercise(exercise),
      ]),
    ),
  ];
  return [
    ...frame.map((doubt) => ({ ...doubt, about: '' })),
    ...stepsInOrder(session).flatMap((at) => {
      const about = `${titleOf(session, at.item)} · ${stepOf(session, at)?.title ?? ''}`;
      return inStep(session, at, people, rooms)
        .filter(({ why }) => rooms.size === 0 || !BY_DEFINITION.has(why))
        .map((doubt) => ({ ...doubt, about }));
    }),
  ];
}

/** Why a session that was read is not opened to be gone on with: what in it cannot be; null where all of it can. */
export function whyDoubtful(session: Session): Unreadable | null {
  const [circle] = cyclesIn(session);
  if (circle) return { unreadable: 'goes-in-a-circle', detail: stepKey(circle) };
  const doubts = doubtsIn(session);
  return doubts.length === 0 ? null : { unreadable: 'doubtful', detail: JSON.stringify(inBrief(doubts)) };
}

/** The doubts about what lies in one step. */
export const doubtsAt = <D extends Doubt>(step: StepAddress, doubts: readonly D[]): D[] => {
  const way = `work.${stepKey(step)}`;
  return doubts.filter(({ at }) => at === way || at.startsWith(`${way}.`));
};

/** The steps whose results some doubts are about. */
export const stepsInDoubt = (session: Session, doubts: readonly Doubt[]): StepAddress[] =>
  stepsInOrder(session).filter((at) => doubtsAt(at, doubts).length > 0);
