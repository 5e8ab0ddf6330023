import { createContext, useContext, useMemo, useState, type ReactNode } from 'react';
import { Select } from '@mantine/core';
import type { AnswerForm } from '@shared/engines/answers/schema';
import { stepKey, type StepAddress } from '@shared/base/steps';
import { strings } from '@shared/words';
import { useAttendance } from '../present';
import classes from '../step.module.css';

const { round: words } = strings.stepKinds;

interface Chosen {
  readonly of: (at: StepAddress) => AnswerForm | null;
  readonly choose: (at: StepAddress, form: AnswerForm) => void;
}

const Context = createContext<Chosen>({ of: () => null, choose: () => undefined });

/** Keeps in which form the next round of each step will be taken, so that the form and the next action open the same one. */
export function AnswerFormProvider({ children }: { readonly children: ReactNode }) {
  const [chosen, setChosen] = useState<Readonly<Record<string, AnswerForm>>>({});
  const value = useMemo(
    () => ({
      of: (at: StepAddress) => chosen[stepKey(at)] ?? null,
      choose: (at: StepAddress, form: AnswerForm) => setChosen((now) => ({ ...now, [stepKey(at)]: form })),
    }),
    [chosen],
  );
  return <Context value={value}>{children}</Context>;
}

export const useAnswerForm = (): Chosen => useContext(Context);

interface Props {
  readonly at: StepAddress;
  readonly form: AnswerForm;
  readonly forms: readonly AnswerForm[];
  readonly secret: boolean;
}

/** In which form the next round will be taken, and who is there. */
export function ChooseAnswerForm({ at, form, forms, secret }: Props) {
  const chosen = useAnswerForm();
  const { present, participants } = useAttendance();
  const labels = secret ? words.secretForms : words.forms;
  return (
    <div className={classes.row}>
      {forms.length > 1 ? (
        <Select
          label={words.form}
          value={chosen.of(at) ?? form}
          onChange={(value) => value && chosen.choose(at, value)}
          data={forms.map((value) => ({ value, label: labels[value] }))}
          allowDeselect={false}
          w={260}
        />
      ) : (
        <strong>{labels[form]}</strong>
      )}
      <span className={classes.quiet}>{words.present(present.length, participants.length)}</span>
    </div>
  );
}
