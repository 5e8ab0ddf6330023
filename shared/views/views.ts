import type { Session } from '../session/schema/session';
import type { ToldDoubt } from '../base/doubts';
import type { Room } from '../base/people';
import { actionsView } from './actions';
import { stepsInDoubt } from '../session/doubts';
import { isApart } from '../agenda/breakout';
import { estimate } from '../agenda/estimate';
import { agendaRows } from '../agenda/rows';
import { suggestions } from '../agenda/suggest';
import { stepKey } from '../base/steps';
import { kindOf, type AnyKind, type RoomStepView, type StepDefinition } from '../kinds/registry';
import { planOfStep } from '../session/step-plan';
import { facilitatorStepView, roomStepView, seatStepView } from '../session/step-views';
import { presentIn } from '../session/attendance';
import type { Sealed } from '../kinds/sealed-box';
import { clockView } from '../session/clock';
import { stringsFor } from '../session/language';
import type { Strings } from '../words';
import { neighbour } from '../session/progress';
import { dayOf, itemsOfTheDay } from '../session/day';
import { isBlockInUse } from '../session/reduce-agenda';
import { isWaitingForAnswers } from '../rehearsal/answers';
import { itemsFor, sourceOf } from '../session/flow';
import { standingAt, standingOfAll, type Standing } from '../session/standing';
import { exerciseOf, isDone, sameStep, stepOf, stepsToRun, titleOf } from '../session/step-of';
import { minutesAt } from '../session/timers';
import type { UndoStack } from '../session/undo';
import { tellsWho } from '../session/photographs';
import { goesOnWith } from './goes-on-with';
import { photographsView } from './photographs';
import { undoView } from './undo';
import { entryOf } from '../base/entry-of';

/** Why something cannot be written. */
export type Trouble = 'no-space' | 'folder-gone' | 'not-allowed' | 'other';

/**
 * How saving goes: all on disk; not yet, and being tried again; on disk in the journal, but not yet in the session's
 * file; the file was changed or deleted by another program, and the facilitator has to choose; or only looked at here, with what
 * in the file cannot be.
 */
export type Saving =
  | { readonly state: 'saved' }
  | { readonly state: 'retrying' | 'behind'; readonly reason: Trouble }
  | { readonly state: 'outside'; readonly what: 'changed' | 'deleted' }
  | { readonly state: 'read-only'; readonly doubts: readonly ToldDoubt[] };

const frame = (session: Session) => {
  const exercise = exerciseOf(session, session.position.item);
  const definition = stepOf(session, session.position);
  if (!exercise || !definition) throw new Error('the position leads nowhere');
  return { exercise, definition };
};

/**
 * What the picture in the room says, in words; null where there is none yet, or it says so by itself (as the bars of a
 * vote, which come one by one, do).
 */
const findingOf = (session: Session, { views }: AnyKind, body: RoomStepView): string | null =>
  views.saysFinding?.(body) ? planOfStep(session, session.position).headline : null;

/** What all may see. Neither script nor open ballot nor unrevealed text is in it. */
export function roomView(session: Session, sealed: Sealed) {
  const { exercise, definition } = frame(session);
  const body = roomStepView(session, session.position, sealed);
  const kind = kindOf(definition);
  return {
    /** In which the room, the seats and the plan are told (BCP 47). */
    language: session.language,
    rehearsal: session.rehearsal === true,
    title: session.details.title,
    organisation: session.details.organisation,
    brandPromise: session.details.brandPromise,
    /** Empty where nobody is named. */
    invitedBy: session.details.invitedBy ?? '',
    /** What the room wants to have at the end; empty where that was not said. */
    aim: session.details.aim ?? '',
    /** `YYYY-MM-DD`, of a follow-up its own. */
    date: dayOf(session, session.position),
    /** With which question it goes on after a pause; null where that is not known, or nothing comes. */
    goesOnWith: goesOnWith(session, sealed),
    /** `HH:MM`; null where nobody has said when it begins, and once it has begun. */
    begins: session.startedAt === null ? (session.agenda.start ?? null) : null,
    lens: exercise.lens,
    block: exercise.type === 'block',
    exercise: titleOf(session, session.position.item),
    step: session.position,
    timer: session.timers?.[stepKey(session.position)] ?? null,
    prompt: definition.room,
    body,
    finding: findingOf(session, kind, body),
    /** From which breakout rooms a result in the room comes, in words; null where it comes from none. */
    from: kind.views.fromRooms(body, session.rooms, stringsFor(session)),
  };
}
export type RoomView = ReturnType<typeof roomView>;

/** One participant's turn at the laptop; `task` is null where the step asks nothing of a seat. */
export function seatView(session: Session, sealed: Sealed) {
  const { exercise } = frame(session);
  return {
    sessionId: session.id,
    language: session.language,
    rehearsal: session.rehearsal === true,
    lens: exercise.lens,
    task: seatStepView(session, session.position, sealed),
  };
}
export type SeatView = ReturnType<typeof seatView>;

/** Steps of the agenda that are done, and that were passed over, of all there are. */
export function progressOf(session: Session): { done: number; passed: number; of: number } {
  const all = stepsToRun(session).map((step) => standingAt(session, step, null));
  const count = (standing: Standing) => all.filter((one) => one === standing).length;
  return { done: count('done'), passed: count('passed'), of: all.length };
}

/** Whether the room has left every step behind that is run, whatever was done in it. */
export const isThrough = (session: Session): boolean => stepsToRun(session).every((step) => isDone(session, step));

/** True for a block that is left out rather than removed: the room is in it, has worked in it or has been through it. */
const wasUsed = (session: Session, itemId: string): boolean =>
  isBlockInUse(session, itemId) || session.done.some(({ item }) => item === itemId);

/** Ways to save time on what nobody has begun. */
const suggestionsFor = (session: Session) =>
  suggestions(
    session,
    itemsOfTheDay(session)
      .map(({ id }) => id)
      .filter((id) => !wasUsed(session, id)),
    presentIn(session).length,
  );

function agendaView(session: Session, sealed: Sealed, doubts: readonly ToldDoubt[]) {
  const doubted = new Set(stepsInDoubt(session, doubts).map(stepKey));
  const today = new Set(itemsOfTheDay(session).map(({ id }) => id));
  return agendaRows(session, presentIn(session).length).map((row) => {
    const steps = (entryOf(session.exercises, row.exercise)?.steps ?? []).map((step) => {
      const at = { item: row.id, step: step.id };
      return {
        at,
        title: step.title,
        kind: step.kind,
        /** The room has gone on from it, whatever was done in it. */
        isLeft: isDone(session, at),
        standing: standingAt(session, at, sealed),
        /** What lies in it cannot be: see `saving`. */
        doubted: doubted.has(stepKey(at)),
        current: sameStep(session.position, at),
      };
    });
    return {
      ...row,
      used: wasUsed(session, row.id),
      /** Of the day that is run now, not of one before. */
      today: today.has(row.id),
      standing: standingOfAll(steps.map(({ standing }) => standing)),
      steps,
    };
  });
}

/** Where the room was before it jumped; null where it did not, is there again, or had been there already. */
function cameFromView(session: Session) {
  const { cameFrom: at, position } = session;
  const over = at && [position, ...session.done].some((one) => sameStep(one, at));
  const step = at && !over ? stepOf(session, at) : null;
  return at && step ? { at, title: `${titleOf(session, at.item)} · ${step.title}` } : null;
}

/** What the forms of a step that nobody has begun would take with the people who are here; empty where that says nothing. */
function estimatesAt(session: Session, definition: StepDefinition, minutes: number) {
  const at = session.position;
  if (session.work[stepKey(at)] !== undefined) return [];
  const source = sourceOf(session, at);
  const items = source ? itemsFor(session, at, source).length : 0;
  if (source && items === 0) return [];
  return estimate(definition, presentIn(session).length, items).map((one) => ({
    ...one,
    /** More than the agenda gives to the step. */
    over: one.minutes > minutes,
  }));
}

/**
 * Everything the facilitator window draws, in the facilitator's words. No open secret ballot, no total of an open vote, no
 * unrevealed text.
 */
export function facilitatorView(strings: Strings, session: Session, sealed: Sealed, undo: UndoStack, saving: Saving) {
  const { exercise, definition } = frame(session);
  const after = neighbour(session, 1);
  const minutes = Math.round(minutesAt(session, session.position));
  return {
    sessionId: session.id,
    language: session.language,
    /** Null in a real session; `waits`: the step waits for the invented people. */
    rehearsal: session.rehearsal === true ? { waits: isWaitingForAnswers(session, sealed) } : null,
    revision: session.revision,
    details: session.details,
    participants: session.participants,
    bands: session.bands ?? null,
    /** The breakout rooms it was merged from. */
    rooms: (session.rooms ?? []) as readonly Room[],
    /** Ids of those in the room now. */
    present: presentIn(session).map(({ id }) => id),
    notes: session.notes ?? [],
    photographs: photographsView(session),
    /** Handwriting and faces in a photograph of this step would tell who wrote what. */
    photographsTell: tellsWho(session, session.position),
    actions: actionsView(strings, session),
    agenda: agendaView(session, sealed, saving.state === 'read-only' ? saving.doubts : []),
    clock: clockView(session),
    timers: session.timers ?? {},
    cameFrom: cameFromView(session),
    apart: isApart(session) && session.rehearsal !== true,
    suggestions: suggestionsFor(session),
    position: session.position,
    exercise: {
      title: titleOf(session, session.position.item),
      lens: exercise.lens,
      purpose: exercise.purpose,
      script: exercise.script,
      traps: exercise.traps,
      block: exercise.type === 'block',
    },
    step: {
      title: definition.title,
      prompt: definition.room,
      say: definition.say,
      minutes,
      estimates: estimatesAt(session, definition, minutes),
      first: exercise.steps[0]?.id === definition.id,
      last: exercise.steps.at(-1)?.id === definition.id,
    },
    work: facilitatorStepView(session, session.position, sealed, strings),
    seatTask: seatStepView(session, session.position, sealed) !== null,
    nextStep: after
      ? {
          exercise: titleOf(session, after.item),
          step: stepOf(session, after)?.title ?? '',
          newExercise: after.item !== session.position.item,
        }
      : null,
    canGoBack: neighbour(session, -1) !== undefined,
    ...undoView(session, undo),
    saving,
    room: roomView(session, sealed),
  };
}
export type FacilitatorView = ReturnType<typeof facilitatorView>;
