import { Button, NumberInput, Select } from '@mantine/core';
import { useState } from 'react';
import type { VoteForm } from '@shared/voting/schema';
import { strings } from '@shared/strings';
import { newId } from '../../bridge/client';
import type { StepProps } from '../FacilitatorStep';
import { useAttendance } from '../present';
import classes from '../step.module.css';

const words = strings.steps.vote;

interface Props extends Omit<StepProps<'vote'>, 'view'> {
  readonly label: string;
}

/** How a vote will be taken, until it opens: form, dots, cap, places. Ctrl+Enter opens it as suggested. */
export function VoteSettingsForm({ work, at, send, label }: Props) {
  const { present, participants } = useAttendance();
  const [form, setForm] = useState<VoteForm>(work.suggested.form);
  const [budget, setBudget] = useState<number | string>(work.suggested.budget);
  const [cap, setCap] = useState<number | string>(work.suggested.cap);
  const [winners, setWinners] = useState<number | string>(work.suggested.winners);
  const open = () => {
    if (typeof budget !== 'number' || typeof cap !== 'number' || typeof winners !== 'number') return;
    void send({ type: 'vote/open', at, voteId: newId(), form, budget, cap, winners, present: [...present] });
  };
  return (
    <form
      className={classes.row}
      onSubmit={(event) => {
        event.preventDefault();
        open();
      }}
    >
      <Select
        label={words.form}
        value={form}
        onChange={(value) => value && setForm(value as VoteForm)}
        data={work.forms.map((value) => ({ value, label: words.forms[value] }))}
        allowDeselect={false}
        w={230}
      />
      <NumberInput label={words.budget} value={budget} onChange={setBudget} min={1} max={20} allowDecimal={false} w={110} />
      <NumberInput label={words.cap} value={cap} onChange={setCap} min={1} max={20} allowDecimal={false} w={130} />
      <NumberInput label={words.winners} value={winners} onChange={setWinners} min={1} max={20} allowDecimal={false} w={130} />
      <Button type="submit">{label}</Button>
      <span className={classes.quiet}>{words.presentOf(present.length, participants.length)}</span>
    </form>
  );
}
