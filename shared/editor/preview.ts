import { sumUp } from '../session/sealed-box';
import { createSession } from '../session/create';
import { reduce } from '../session/reduce';
import type { SessionEvent } from '../session/commands';
import { emptyUndo } from '../session/undo';
import { facilitatorView, roomView, seatView } from '../views/views';
import { stepsInOrder } from '../session/step-of';
import type { ExerciseDefinition } from '../session/schema/definition';
import type { Session } from '../session/schema/session';
import { stepKey, type StepAddress } from '../kinds/common';
import type { StepDefinition } from '../kinds/definitions';
import { startWork } from '../kinds/start';
import { suggestBudget } from '../engines/voting/rules';
import { strings } from '../words';
import { ideasOf, itemsAt, workAsDone } from './made-up';

const TIME = '2026-01-01T09:00:00.000Z';
const PEOPLE = 6;
const ITEM = 'item-1';

/** The exercise with everything before the step played through, and made-up items where they would come from elsewhere. */
function sessionBefore(definition: ExerciseDefinition, stepId: string): Session {
  const participants = Array.from({ length: PEOPLE }, (_, index) => ({
    id: `p${index + 1}`,
    seat: index + 1,
    name: '',
    group: '',
  }));
  const title = definition.title || strings.editor.untitled;
  const details = { title, organisation: '', date: '2026-01-01', place: '', brandPromise: '' };
  const agenda = { title, items: [{ exercise: definition.id, variant: 'full' as const }] };
  let session = createSession('preview', TIME, { details, participants, agenda }, () => definition);
  session = { ...session, position: { item: ITEM, step: stepId } };
  for (const step of definition.steps) {
    if (step.id === stepId) break;
    const at = { item: ITEM, step: step.id };
    session = { ...session, work: { ...session.work, [stepKey(at)]: workAsDone(session, at, step) } };
  }
  return session;
}

/** As the facilitator comes to the step: what flows in is there, and some ideas where they are said aloud. */
function asItBegins(session: Session, at: StepAddress, step: StepDefinition): Session {
  const start = startWork(step);
  const typed = 'typed' in start ? { typed: itemsAt(session, at, step).typed } : {};
  const ideas =
    start.kind === 'collect' && !(step.kind === 'collect' && step.anonymous) ? ideasOf(session, at, step) : [];
  const work = { ...start, ...typed, ...(start.kind === 'collect' ? { ideas } : {}) } as Session['work'][string];
  return { ...session, work: { ...session.work, [stepKey(at)]: work } };
}

/** What lets people come to the machine; null where nobody does. */
function opening(session: Session, at: StepAddress, step: StepDefinition): SessionEvent | null {
  const present = session.participants.map(({ id }) => id);
  switch (step.kind) {
    case 'collect':
      return step.forms.includes('silent-turns') ? { type: 'collect/form', at, form: 'silent-turns' } : null;
    case 'vote': {
      const form = step.forms.find((one) => one === 'walk-up' || one === 'open');
      const budget = step.budget ?? suggestBudget(itemsAt(session, at, step).items.length);
      const { stacking, cap, winners } = step;
      const settings = { budget, stacking, cap: Math.min(cap, budget), winners };
      return form ? { type: 'vote/open', at, voteId: 'preview', form, ...settings, present, runOffOf: null } : null;
    }
    case 'rate':
      return step.forms?.includes('walk-up')
        ? { type: 'rate/open', at, ratingId: 'preview', form: 'walk-up', present }
        : null;
    case 'judge':
      return step.forms.includes('walk-up')
        ? { type: 'judge/open', at, judgingId: 'preview', form: 'walk-up', present }
        : null;
    default:
      return null;
  }
}

/** A step of an exercise as facilitator, room and seat would see it, from a session that is made up around it. `seat` has no task where nobody comes to the machine. */
export function previewOf(definition: ExerciseDefinition, stepId: string) {
  const step = definition.steps.find(({ id }) => id === stepId) ?? definition.steps[0];
  if (!step) throw new Error('an exercise has at least one step');
  const at = { item: ITEM, step: step.id };
  const begun = asItBegins(sessionBefore(definition, step.id), at, step);
  const sealed = sumUp({}, stepsInOrder(begun));
  const event = opening(begun, at, step);
  const opened = event && reduce(begun, event, TIME);
  const forSeat = opened && 'session' in opened ? opened.session : null;
  return {
    facilitator: facilitatorView(begun, sealed, emptyUndo, { state: 'saved' }),
    room: roomView(begun, sealed),
    seat: forSeat && seatView(forSeat, sealed),
  };
}
export type Preview = ReturnType<typeof previewOf>;
