import type { FoundInPlan, PlannedAction } from '../kinds/step-plan';
import type { PlanFinding } from './model';
import type { RunExercise } from './run';
import type { Wordings } from './wording';

/** Whether an action says that it serves one of these: by what they are called, or, where nothing is called so any more, by what it took. */
export function serves(
  { serves: { text, item } }: PlannedAction,
  items: FoundInPlan['items'],
  called: ReadonlySet<string>,
) {
  const named = text.trim();
  if (called.has(named)) return items.some((one) => one.text.trim() === named);
  return named !== '' && items.some((one) => one.id !== '' && one.id === item);
}

/** What the items of all findings are called. */
export const calledIn = (exercises: readonly RunExercise[]): ReadonlySet<string> =>
  new Set(
    exercises.flatMap(({ steps }) =>
      steps.flatMap(({ finding }) => (finding?.items ?? []).map(({ text }) => text.trim())),
    ),
  );

/** Every finding of the exercises, as it is worded, with the actions of the whole session that serve what it is about. */
export const findingsOf = (
  exercises: readonly RunExercise[],
  actions: readonly PlannedAction[],
  wordings: Wordings,
): PlanFinding[] => {
  const called = calledIn(exercises);
  return exercises.flatMap(({ id: section, about, headline, steps }) =>
    steps.flatMap(({ step, finding }) => {
      if (!finding) return [];
      const { text, trace, weight, items } = finding;
      const servedBy = actions.filter((action) => serves(action, items, called)).map((action) => action.id);
      /* What is said by its headline only stands there as the exercise's. */
      const own = `found:${section}/${step}`;
      const id = wordings.textOf(own) === null && text === `${headline ?? ''}.` ? `found:${section}` : own;
      return [{ id, about, text: wordings.textOf(id) ?? text, trace, weight, section, servedBy }];
    }),
  );
};
