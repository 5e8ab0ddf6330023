import { Autocomplete, Button, Checkbox, Textarea, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useRef, useState, type FormEvent } from 'react';
import { LONGEST_TEXT } from '@shared/base/primitives';
import { isSame } from '@shared/base/change';
import type { Participant } from '@shared/base/people';
import type { ActionFields } from '@shared/kinds/action';
import { said } from '@shared/base/text';
import { useStrings } from '../../components/use-strings';
import { useLeaving } from '../../components/use-leaving';
import { hearKeys } from '../../keys/hear';
import { PersonField } from '../parts/PersonField';
import classes from '../parts/step.module.css';
import { DayField } from './DayField';
import { draftOf, fieldsOf, isDay, ownerWrong, type Draft } from './action-draft';

interface Props {
  /** An action as it stands, or what to begin a new one with. */
  readonly action: ActionFields | null;
  /** What was typed before the screen was left with it half done. */
  readonly half: Draft | null;
  /** How it is asked what an action serves, and what it can. */
  readonly servesAsked: string;
  readonly servedBy: readonly string[];
  readonly participants: readonly Participant[];
  /** The session's day; first steps are due from then on. */
  readonly day: string;
  readonly firstStepDays: number;
  readonly keep: (fields: ActionFields) => Promise<boolean>;
  readonly leave: () => void;
  /** What was typed waits until it is asked for; the form goes, if it has not gone before. */
  readonly putAside: (draft: Draft) => void;
  /** The screen goes, and what is typed is not, or not all, in an action. `isThere`: the action itself is. */
  readonly leaveHalf: (draft: Draft, isThere: boolean) => void;
}

/** All that can be said of an action; only what will be done must be. Enter keeps it; Escape puts it aside as it is, and only Cancel throws away what was typed. */
export function ActionForm({
  action,
  half,
  servesAsked,
  servedBy,
  participants,
  day,
  firstStepDays,
  keep,
  leave,
  putAside,
  leaveHalf,
}: Props) {
  const strings = useStrings();
  const words = strings.steps.commit;
  const dayOrNone = (typed: string) => !isDay(typed) && words.dueWrong;
  const [before] = useState(() => draftOf(strings, action, participants));
  const form = useForm<Draft>({
    initialValues: half ?? before,
    validate: {
      text: (text) => said(text) === '' && words.whatMissing,
      owner: (_, draft) => ownerWrong(strings, draft, participants),
      due: dayOrNone,
      firstStepDue: dayOrNone,
    },
  });
  const line = (field: Exclude<keyof Draft, 'taken' | 'ownerId'>) => ({
    ...form.getInputProps(field),
    maxLength: LONGEST_TEXT,
  });
  const settled = useRef(false);
  const drop = () => {
    settled.current = true;
    leave();
  };
  const aside = () => {
    const draft = form.getValues();
    if (isSame(draft, before)) return drop();
    settled.current = true;
    putAside(draft);
  };
  const keepAndLeave = async (draft: Draft) => {
    /* Enter again before the answer is there: it is one action. */
    if (settled.current) return;
    settled.current = true;
    if (await keep(fieldsOf(strings, draft, participants))) leave();
    else settled.current = false;
  };
  const submit = (event?: FormEvent<HTMLFormElement>) => form.onSubmit(keepAndLeave)(event);
  /* Left by a key that leads elsewhere: an action that says what will be done is kept, with the dates that make sense; what is not in it waits here. */
  useLeaving(() => {
    const draft = form.getValues();
    if (settled.current || isSame(draft, before)) return;
    const isThere = said(draft.text) !== '';
    const sensible = (typed: string) => (isDay(typed) ? typed : '');
    const kept = { ...draft, due: sensible(draft.due), firstStepDue: sensible(draft.firstStepDue) };
    /* Refused where the action itself was taken away, which is why the form goes. */
    const keepOrPutAside = async () => (await keep(fieldsOf(strings, kept, participants))) || putAside(draft);
    if (isThere) void keepOrPutAside();
    if (isThere && isSame(draft, kept) && ownerWrong(strings, draft, participants) === null) leave();
    else leaveHalf(draft, isThere);
  });
  return (
    <form
      className={`${classes.stack} ${classes.form}`}
      noValidate
      onSubmit={submit}
      onKeyDown={(event) => hearKeys(event, { Esc: aside })}
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
        <Autocomplete label={servesAsked} data={[...new Set(servedBy)]} {...form.getInputProps('serves')} />
        <PersonField
          label={words.owner}
          description={words.ownerHint}
          people={participants}
          {...form.getInputProps('owner')}
          onChange={(owner) => form.setValues({ owner, ownerId: null })}
        />
        <DayField label={words.due} {...line('due')} from={day} put={(due) => form.setFieldValue('due', due)} />
        <Checkbox label={words.taken} {...form.getInputProps('taken', { type: 'checkbox' })} mb="xs" />
        <TextInput label={words.firstStep} {...line('firstStep')} />
        <DayField
          label={words.firstStepDue(firstStepDays)}
          {...line('firstStepDue')}
          from={day}
          within={firstStepDays}
          put={(firstStepDue) => form.setFieldValue('firstStepDue', firstStepDue)}
        />
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
