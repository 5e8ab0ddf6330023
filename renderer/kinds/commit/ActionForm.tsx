import { Autocomplete, Button, Checkbox, Textarea, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useRef, type FormEvent } from 'react';
import { Day, LONGEST_TEXT } from '@shared/base/primitives';
import type { Participant } from '@shared/base/people';
import type { ActionFields } from '@shared/kinds/action';
import { DateTimeField } from '../../components/DateTimeField';
import { useStrings } from '../../components/use-strings';
import { useLeaving } from '../../components/use-leaving';
import { hearKeys } from '../../keys/hear';
import classes from '../parts/step.module.css';

interface Props {
  /** An action as it stands, or what to begin a new one with. */
  readonly action: ActionFields | null;
  readonly servedBy: readonly string[];
  readonly participants: readonly Participant[];
  /** The session's day; first steps are due from then on. */
  readonly day: string;
  readonly firstStepDays: number;
  readonly keep: (fields: ActionFields) => Promise<boolean>;
  readonly leave: () => void;
}

/** The form's own words; dates as typed. */
const draftOf = (action: ActionFields | null, participants: readonly Participant[]) => ({
  text: action?.text ?? '',
  serves: action?.serves.text ?? '',
  owner: participants.find(({ id }) => id === action?.owner.participant)?.name ?? action?.owner.text ?? '',
  taken: action?.taken ?? false,
  due: action?.due ?? '',
  firstStep: action?.firstStep.text ?? '',
  firstStepDue: action?.firstStep.due ?? '',
  measure: action?.measure.text ?? '',
  from: action?.measure.from.text ?? '',
  to: action?.measure.to.text ?? '',
  told: action?.told.text ?? '',
});
type Draft = ReturnType<typeof draftOf>;

const isDay = (text: string) => text === '' || Day.safeParse(text).success;

function fieldsOf(draft: Draft, participants: readonly Participant[]): ActionFields {
  const owner = participants.find(({ name }) => name !== '' && name === draft.owner.trim());
  return {
    text: draft.text.trim(),
    serves: { text: draft.serves.trim() },
    owner: { participant: owner?.id ?? null, text: owner ? '' : draft.owner.trim() },
    taken: draft.taken,
    due: draft.due || null,
    firstStep: { text: draft.firstStep.trim(), due: draft.firstStepDue || null },
    measure: { text: draft.measure.trim(), from: { text: draft.from.trim() }, to: { text: draft.to.trim() } },
    told: { text: draft.told.trim() },
  };
}

/** All that can be said of an action; only what will be done must be. Enter keeps it, Escape leaves it. */
export function ActionForm({ action, servedBy, participants, firstStepDays, keep, leave }: Props) {
  const strings = useStrings();
  const words = strings.steps.commit;
  const dayOrNone = (day: string) => !isDay(day) && words.dueWrong;
  const form = useForm({
    initialValues: draftOf(action, participants),
    validate: {
      text: (text) => text.trim() === '' && words.whatMissing,
      due: dayOrNone,
      firstStepDue: dayOrNone,
    },
  });
  const line = (field: Exclude<keyof Draft, 'taken'>) => ({ ...form.getInputProps(field), maxLength: LONGEST_TEXT });
  const settled = useRef(false);
  const drop = () => {
    settled.current = true;
    leave();
  };
  const keepAndLeave = async (draft: Draft) => {
    /* Enter again before the answer is there: it is one action. */
    if (settled.current) return;
    settled.current = true;
    if (await keep(fieldsOf(draft, participants))) leave();
    else settled.current = false;
  };
  const submit = (event?: FormEvent<HTMLFormElement>) => form.onSubmit(keepAndLeave)(event);
  /* Left by a key that leads elsewhere: an action that says what will be done is kept, with the dates that make sense. */
  useLeaving(() => {
    const draft = form.getValues();
    if (settled.current || !form.isDirty() || draft.text.trim() === '') return;
    const sensible = (day: string) => (isDay(day) ? day : '');
    const kept = { ...draft, due: sensible(draft.due), firstStepDue: sensible(draft.firstStepDue) };
    void keep(fieldsOf(kept, participants));
  });
  return (
    <form
      className={`${classes.stack} ${classes.form}`}
      noValidate
      onSubmit={submit}
      onKeyDown={(event) => hearKeys(event, { Esc: drop })}
    >
      <Textarea
        label={words.what}
        {...line('text')}
        onKeyDown={(event) => hearKeys(event, { Enter: () => submit() })}
        autosize
        maxRows={5}
        autoFocus
        required
      />
      <div className={classes.pair}>
        <Autocomplete label={words.serves} data={[...new Set(servedBy)]} {...form.getInputProps('serves')} />
        <Autocomplete
          label={words.owner}
          description={words.ownerHint}
          data={[...new Set(participants.map(({ name }) => name).filter(Boolean))]}
          {...form.getInputProps('owner')}
        />
        <DateTimeField label={words.due} type="date" {...line('due')} />
        <Checkbox label={words.taken} {...form.getInputProps('taken', { type: 'checkbox' })} mb="xs" />
        <TextInput label={words.firstStep} {...line('firstStep')} />
        <DateTimeField label={words.firstStepDue(firstStepDays)} type="date" {...line('firstStepDue')} />
        <TextInput label={words.measure} {...line('measure')} />
        <div className={classes.pair}>
          <TextInput label={words.from} {...line('from')} />
          <TextInput label={words.to} {...line('to')} />
        </div>
        <TextInput label={words.told} {...line('told')} />
      </div>
      <div className={classes.row}>
        <Button type="submit">{words.keep}</Button>
        <Button variant="subtle" onClick={drop}>
          {strings.app.cancel}
        </Button>
      </div>
    </form>
  );
}
