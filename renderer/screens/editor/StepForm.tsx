import { useMemo } from 'react';
import type { Library } from '@shared/agenda/library';
import { exerciseTexts, stepFinding, stepIn, stepTexts } from '@shared/editor/fields';
import { kindOf } from '@shared/kinds/registry';
import type { Finding } from '@shared/kinds/finding';
import { useStrings } from '../../components/use-strings';
import { Quiet } from '../../components/Quiet';
import classes from './Editor.module.css';
import { FormProvider, type FormContext } from './fields/context';
import { Fields } from './fields/Fields';
import type { Editing } from './use-editing';

interface Props {
  readonly editing: Editing;
  readonly library: Library;
  readonly findings: readonly Finding[];
  readonly shown: string | null;
}

/** The texts and options of a step, or of the exercise as a whole. */
export function StepForm({ editing, library, findings, shown }: Props) {
  const strings = useStrings();
  const words = strings.editor;
  const { exercise, refused, act, rest } = editing;
  const step = stepIn(exercise.steps, shown) ?? null;
  const form = useMemo<FormContext>(
    () => ({
      exercise,
      step,
      library,
      set: (at, value) => void act({ type: 'set', step: step?.id ?? null, at, value }),
      wrongAt: (at) => {
        const tried = refused?.edit.type === 'set' && refused.edit.step === (step?.id ?? null) ? refused.edit.at : null;
        if (refused && tried === at) return refused.why;
        const found = findings.find((one) => one.step === (step?.id ?? null) && one.field === at);
        return found ? strings.exerciseCheck.sentence(found) : null;
      },
    }),
    [strings, exercise, step, library, act, refused, findings],
  );
  return (
    <FormProvider value={form}>
      {/* Leaving a field ends what one undo takes back. */}
      <form key={shown} className={classes.form} onBlur={rest} onSubmit={(event) => event.preventDefault()}>
        {refused && refused.edit.type !== 'set' && (
          <p className={classes.refused} role="alert">
            {refused.why}
          </p>
        )}
        <h2>{step ? strings.kinds[step.kind].name : words.whole}</h2>
        {step && <Quiet small>{strings.kinds[step.kind].what}</Quiet>}
        <div className={classes.fields}>
          <Fields fields={step ? stepTexts : exerciseTexts} />
        </div>
        {step && kindOf(step).editor.fields.length > 0 && (
          <>
            <h3>{words.options}</h3>
            <div className={classes.fields}>
              <Fields fields={[...kindOf(step).editor.fields, ...stepFinding]} />
            </div>
          </>
        )}
      </form>
    </FormProvider>
  );
}
