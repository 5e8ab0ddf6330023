import { Button, NumberInput, Select } from '@mantine/core';
import { strings } from '@shared/strings';
import { newId } from '../../bridge/client';
import type { StepProps } from '../FacilitatorStep';
import { useAttendance } from '../present';
import classes from '../step.module.css';
import { settingsFrom, useVoteSettings } from './settings';

const words = strings.steps.vote;

interface Props extends Omit<StepProps<'vote'>, 'view'> {
  /** The button's words where this form opens the vote itself; without them the next action does. */
  readonly label?: string;
}

/** How a vote will be taken, until it opens: form, dots, cap, places. */
export function VoteSettingsForm({ work, at, send, label }: Props) {
  const { present, participants } = useAttendance();
  const settings = useVoteSettings();
  const draft = { ...work.suggested, ...settings.of(at) };
  const number = (field: 'budget' | 'cap' | 'winners') => ({
    label: words[field],
    value: draft[field],
    onChange: (value: number | string) => settings.change(at, { [field]: value }),
    min: 1,
    max: 20,
    allowDecimal: false,
    w: 118,
  });
  return (
    <form
      className={classes.row}
      onSubmit={(event) => {
        event.preventDefault();
        void send({
          type: 'vote/open',
          at,
          voteId: newId(),
          ...settingsFrom(draft, work.suggested),
          present: [...present],
        });
      }}
    >
      <Select
        label={words.form}
        value={draft.form}
        onChange={(form) => form && settings.change(at, { form })}
        data={work.forms.map((value) => ({ value, label: words.forms[value] }))}
        allowDeselect={false}
        w={225}
      />
      <NumberInput {...number('budget')} />
      <NumberInput {...number('cap')} />
      <NumberInput {...number('winners')} />
      {label && <Button type="submit">{label}</Button>}
      <span className={classes.quiet}>{words.presentOf(present.length, participants.length)}</span>
    </form>
  );
}
