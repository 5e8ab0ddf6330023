import type { AgendaItem } from '../session/schema/agenda';
import type { ExerciseDefinition } from '../session/schema/definition';
import { kindOf, type StepDefinition } from '../kinds/registry';
import { estimate } from './estimate';
import { stepMinutes } from '../session/minutes';
import { entryOf } from '../base/entry-of';

/** Items a step is reckoned to have before anybody knows: what a room of a dozen leaves after grouping. */
const USUAL_ITEMS = 8;

function itemsOf(step: StepDefinition): number {
  const source = kindOf(step).sources.items(step);
  return source?.take === 'fixed' ? source.items.length : USUAL_ITEMS;
}

/** A step in the form that the agenda gives it, and what its forms would take with so many people; null where it has none. */
interface FormOfStep {
  readonly step: string;
  readonly title: string;
  readonly form: string;
  readonly takes: number;
  readonly given: number;
  /** The form that takes least, where one is at least a minute faster than its own; never one that is less secret. */
  readonly faster: { readonly form: string; readonly takes: number } | null;
}

const SECRET_FORMS: readonly string[] = ['walk-up', 'paper', 'silent-turns', 'paper-cards'];

function formOf(step: StepDefinition, item: Pick<AgendaItem, 'forms'>): string | null {
  const offered = kindOf(step).forms?.(step);
  const chosen = entryOf(item.forms, step.id);
  return offered ? (chosen !== undefined && offered.forms.includes(chosen) ? chosen : offered.form) : null;
}

/** What the steps of a block take in their forms with so many people; steps without a choice of forms are left out. */
export function formsOf(
  definition: ExerciseDefinition,
  item: Pick<AgendaItem, 'variant' | 'minutes' | 'forms' | 'saved'>,
  people: number,
): readonly FormOfStep[] {
  return definition.steps.flatMap((step) => {
    const form = formOf(step, item);
    const all = estimate(step, people, itemsOf(step));
    const own = all.find((one) => one.form === form);
    if (form === null || !own) return [];
    const [fastest] = all
      .filter((one) => !SECRET_FORMS.includes(form) || SECRET_FORMS.includes(one.form))
      .toSorted((a, b) => a.minutes - b.minutes);
    return [
      {
        step: step.id,
        title: step.title,
        form,
        takes: own.minutes,
        given: Math.round(stepMinutes(definition, item, step)),
        faster: fastest && fastest.minutes < own.minutes ? { form: fastest.form, takes: fastest.minutes } : null,
      },
    ];
  });
}

/** What does not fit a block: a step whose form takes longer than it is given, or the number of people. */
export type Misfit =
  ({ readonly type: 'form' } & FormOfStep) | { readonly type: 'people'; readonly min: number; readonly max: number };

/** What does not fit so many people in a block; empty where all does. */
export function misfits(
  definition: ExerciseDefinition,
  item: Pick<AgendaItem, 'variant' | 'minutes' | 'forms' | 'saved'>,
  people: number,
): readonly Misfit[] {
  const { min, max } = definition.groupSize;
  /* A break is for as many as there are, and while nobody is known nothing is said of how many they will be. */
  const isSized = definition.type === 'exercise' && people > 0;
  return [
    ...(isSized && (people < min || people > max) ? [{ type: 'people' as const, min, max }] : []),
    ...formsOf(definition, item, people)
      .filter(({ takes, given }) => takes > given)
      .map((one) => ({ type: 'form' as const, ...one })),
  ];
}
