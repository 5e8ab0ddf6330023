import { checkExercise, stepMinutes } from '../exercises/check';
import type { FindExercise } from '../exercises/check/check-sources';
import { amongSteps } from '../exercises/check/check-step';
import { cannotWork, type Finding } from '../kinds/finding';
import { ExerciseDefinition } from '../session/schema/definition';
import type { Among } from '../kinds/contract';
import type { Way } from '../kinds/fields';
import { kindOf, type StepDefinition, type StepKind } from '../kinds/registry';
import { valueAt, withValue } from './fields';
import { newStep } from './new-step';
import type { Strings } from '../words';

/** What can be done to an exercise in the editor. `step: null` is the exercise as a whole; `value: undefined` leaves it out. */
export type Edit =
  | { readonly type: 'set'; readonly step: string | null; readonly at: Way; readonly value: unknown }
  | { readonly type: 'add'; readonly kind: StepKind; readonly after: string | null }
  | { readonly type: 'move'; readonly step: string; readonly by: -1 | 1 }
  | { readonly type: 'remove'; readonly step: string };

type Changed = ExerciseDefinition | 'nothing';

function set(definition: ExerciseDefinition, { step, at, value }: Extract<Edit, { type: 'set' }>): Changed {
  if (step !== null) {
    const steps = definition.steps.map((one) => (one.id === step ? withValue(one, at, value) : one));
    return { ...definition, steps };
  }
  const changed = withValue(definition, at, value);
  const { plan } = definition;
  /* Until it is given a name of its own, it is called in the plan as it is called. */
  const follows = at === 'title' && plan !== null && plan.heading === definition.title;
  return follows ? { ...changed, plan: { ...plan, heading: String(value) } } : changed;
}

function move({ steps, ...rest }: ExerciseDefinition, { step, by }: Extract<Edit, { type: 'move' }>): Changed {
  const from = steps.findIndex(({ id }) => id === step);
  const moved = steps[from];
  if (!moved || from + by < 0 || from + by >= steps.length) return 'nothing';
  return { ...rest, steps: steps.toSpliced(from, 1).toSpliced(from + by, 0, moved) };
}

function carriedOut(strings: Strings, definition: ExerciseDefinition, edit: Edit): Changed {
  const { steps } = definition;
  switch (edit.type) {
    case 'set':
      return set(definition, edit);
    case 'move':
      return move(definition, edit);
    case 'add': {
      const after = steps.findIndex(({ id }) => id === edit.after);
      const index = after < 0 ? steps.length : after + 1;
      return { ...definition, steps: steps.toSpliced(index, 0, newStep(strings, definition, edit.kind, index)) };
    }
    case 'remove':
      return { ...definition, steps: steps.filter(({ id }) => id !== edit.step) };
  }
}

/** What was found is said for cases that there can be. */
function withCases({ finding, ...step }: StepDefinition): StepDefinition {
  if (!finding) return step;
  const cases = kindOf(step).finding?.cases(step) ?? {};
  const kept = Object.entries(finding).filter(([name]) => Object.hasOwn(cases, name));
  return kept.length === 0 ? step : { ...step, finding: Object.fromEntries(kept) };
}

/** What follows from an edit by itself: the form to begin with is one of those offered, answers are known to what is there. */
const tidyStep = (step: StepDefinition, among: Among): StepDefinition =>
  withCases(kindOf(step).editor.tidy(step, among));

/** With the minutes that its steps add up to; short only where that is shorter. */
function tidied(definition: ExerciseDefinition): ExerciseDefinition {
  const steps = definition.steps.map((step) => tidyStep(step, amongSteps(definition, step)));
  const [full, short] = [stepMinutes(steps, 'full'), stepMinutes(steps, 'short')];
  return { ...definition, steps, minutes: short < full ? { full, short } : { full } };
}

const isSame = (a: Finding, b: Finding) =>
  a.wrong === b.wrong && a.step === b.step && a.field === b.field && a.name === b.name;

/** In the exercise's words: what a finding knows by its id only. */
function named(finding: Finding, { steps }: ExerciseDefinition): Finding {
  const lists = steps.flatMap((step) => [
    { id: step.id, called: step.title },
    ...['bins', 'headings', 'verdicts']
      .flatMap((key) => {
        const list = valueAt(step, key);
        return Array.isArray(list) ? (list as { id: string; label: string }[]) : [];
      })
      .map(({ id, label }) => ({ id, called: label })),
  ]);
  const called = lists.find(({ id }) => id === finding.name)?.called;
  return called ? { ...finding, name: called } : finding;
}

/**
 * Carries an edit out, or says why it cannot work. What only is not ready yet is no reason; nor is what could not work
 * before.
 */
export function editedExercise(
  strings: Strings,
  definition: ExerciseDefinition,
  edit: Edit,
  find: FindExercise,
): { readonly exercise: ExerciseDefinition } | { readonly refused: Finding } {
  const next = carriedOut(strings, definition, edit);
  if (next === 'nothing') return { exercise: definition };
  const at = edit.type === 'set' ? { step: edit.step, field: edit.at } : { step: null, field: 'steps' };
  const parsed = ExerciseDefinition.safeParse(next);
  if (!parsed.success) {
    const short = parsed.error.issues.some(({ code }) => code === 'too_small');
    return { refused: { wrong: short ? 'one-at-least' : 'does-not-fit', ...at, name: '' } };
  }
  const exercise = tidied(parsed.data);
  const before = checkExercise(definition, find);
  const refused = checkExercise(exercise, find).find(
    (finding) => cannotWork(finding) && !before.some((one) => isSame(one, finding)),
  );
  return refused ? { refused: named(refused, definition) } : { exercise };
}
