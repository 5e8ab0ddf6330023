import { sumUp } from '../kinds/sealed-box';
import { createSession } from '../session/create';
import { reduce } from '../session/reduce';
import type { SessionEvent } from '../session/commands';
import { emptyUndo } from '../session/undo';
import { facilitatorView, roomView, seatView } from '../views/views';
import { stepsInOrder } from '../session/step-of';
import type { ExerciseDefinition } from '../session/schema/definition';
import type { Session } from '../session/schema/session';
import { stepKey } from '../base/steps';
import { kindOf } from '../kinds/registry';
import type { Strings } from '../words';
import { exampleAt } from './made-up';

const TIME = '2026-01-01T09:00:00.000Z';
const PEOPLE = 6;
const ITEM = 'item-1';

/** The exercise with everything before the step played through, and made-up items where they would come from elsewhere. */
function sessionBefore(strings: Strings, definition: ExerciseDefinition, stepId: string): Session {
  const participants = Array.from({ length: PEOPLE }, (_, index) => ({
    id: `p${index + 1}`,
    seat: index + 1,
    name: '',
    group: '',
  }));
  const title = definition.title || strings.editor.untitled;
  const details = { title, organisation: '', date: '2026-01-01', place: '', brandPromise: '' };
  const agenda = { title, items: [{ exercise: definition.id, variant: 'full' as const }] };
  let session = createSession(
    'preview',
    TIME,
    { language: strings.locale.tag, details, participants, agenda },
    () => definition,
  );
  session = { ...session, position: { item: ITEM, step: stepId } };
  for (const step of definition.steps) {
    if (step.id === stepId) break;
    const at = { item: ITEM, step: step.id };
    session = {
      ...session,
      work: { ...session.work, [stepKey(at)]: kindOf(step).example.done(exampleAt(strings, session, at, step)) },
    };
  }
  return session;
}

/**
 * A step of an exercise as facilitator, room and seat would see it, from a session that is made up around it: just begun, or
 * with all that it comes to. `seat` has no task where nobody comes to the laptop.
 */
export function stepPreviews(
  strings: Strings,
  definition: ExerciseDefinition,
  stepId: string,
  when: 'begun' | 'done' = 'begun',
) {
  const step = definition.steps.find(({ id }) => id === stepId) ?? definition.steps[0];
  if (!step) throw new Error('an exercise has at least one step');
  const at = { item: ITEM, step: step.id };
  const before = sessionBefore(strings, definition, step.id);
  const { example } = kindOf(step);
  const work = example[when](exampleAt(strings, before, at, step));
  const begun = { ...before, work: { ...before.work, [stepKey(at)]: work } };
  const sealed = sumUp({}, stepsInOrder(begun));
  const command = example.opening(exampleAt(strings, begun, at, step));
  /* A command that lets people come to the laptop is no secret: it is applied as it is. */
  const opened = command && reduce(begun, command as SessionEvent, TIME);
  const forSeat = opened && 'session' in opened ? opened.session : null;
  return {
    facilitator: facilitatorView(strings, begun, sealed, emptyUndo, { state: 'saved' }),
    room: roomView(begun, sealed),
    seat: forSeat && seatView(forSeat, sealed),
  };
}
export type StepPreviews = ReturnType<typeof stepPreviews>;
