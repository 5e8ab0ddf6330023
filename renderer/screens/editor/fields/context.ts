import { createContext, useContext } from 'react';
import type { Library } from '@shared/agenda/library';
import { valueAt } from '@shared/editor/fields';
import type { Way } from '@shared/kinds/fields';
import type { ExerciseDefinition } from '@shared/session/schema/definition';
import type { StepDefinition } from '@shared/kinds/registry';
import { useStrings } from '../../../components/use-strings';

/** What fields are drawn from: what is edited, and how a change is made. */
export interface FormContext {
  readonly exercise: ExerciseDefinition;
  /** Null: the exercise as a whole. */
  readonly step: StepDefinition | null;
  readonly library: Library;
  readonly set: (at: Way, value: unknown) => void;
  /** Why what stands there, or was tried there, is not right; null where it is. */
  readonly wrongAt: (at: Way) => string | null;
}

const Context = createContext<FormContext | null>(null);
export const FormProvider = Context.Provider;

export function useEditorForm(): FormContext {
  const form = useContext(Context);
  if (!form) throw new Error('a field stands in a form');
  return form;
}

/** A field's value and label, and what is wrong with it. */
export function useField(at: Way) {
  const strings = useStrings();
  const { exercise, step, set, wrongAt } = useEditorForm();
  return {
    value: valueAt(step ?? exercise, at),
    label: strings.editor.label(step?.kind ?? null, at),
    error: wrongAt(at) ?? undefined,
    set: (value: unknown) => set(at, value),
  };
}
