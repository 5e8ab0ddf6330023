import { Select } from '@mantine/core';
import type { AnswerForm } from '@shared/engines/answers/schema';
import type { StepAddress } from '@shared/base/steps';
import { useStrings } from '../../../components/use-strings';
import { Quiet } from '../../../components/Quiet';
import { useChoices, type Choice } from '../choices';
import { useAttendance } from '../present';
import { NobodyHere } from '../NobodyHere';
import classes from '../step.module.css';

/** The form chosen for the next round; the step's own where none was. */
export const chosenForm = (choice: Choice, own: AnswerForm): AnswerForm =>
  (choice['form'] as AnswerForm | undefined) ?? own;

interface Props {
  readonly at: StepAddress;
  readonly form: AnswerForm;
  readonly forms: readonly AnswerForm[];
  readonly secret: boolean;
}

/** In which form the next round will be taken, and who is there. */
export function ChooseAnswerForm({ at, form, forms, secret }: Props) {
  const strings = useStrings();
  const { round: words } = strings.stepKinds;
  const choices = useChoices();
  const { present, participants } = useAttendance();
  const labels = secret ? words.secretForms : words.forms;
  if (present.length === 0) return <NobodyHere />;
  return (
    <div className={classes.row}>
      {forms.length > 1 ? (
        <Select
          label={words.form}
          value={chosenForm(choices.of(at), form)}
          onChange={(value) => value && choices.choose(at, { form: value })}
          data={forms.map((value) => ({ value, label: labels[value] }))}
          allowDeselect={false}
          w={260}
        />
      ) : (
        <strong>{labels[form]}</strong>
      )}
      {participants.length > 0 && <Quiet as="span">{words.present(present.length, participants.length)}</Quiet>}
    </div>
  );
}
