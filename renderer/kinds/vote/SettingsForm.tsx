import { Button, Checkbox, Select } from '@mantine/core';
import { NumberField } from '../../components/NumberField';
import { useStrings } from '../../components/use-strings';
import type { VoteForm } from '@shared/engines/voting/schema';
import { Quiet } from '../../components/Quiet';
import classes from '../parts/step.module.css';
import type { SettingsDraft } from './settings';

interface Props {
  readonly forms: readonly VoteForm[];
  readonly draft: SettingsDraft;
  readonly change: (changed: SettingsDraft) => void;
  /** Places are settled already in a run-off. */
  readonly withPlaces?: boolean;
  readonly hint?: string;
  /** Without a button the next action does what the form is for. */
  readonly label?: string;
  readonly submit?: () => void;
}

/** The rules of a vote: form, dots, whether they may be stacked and how high, places that win. */
export function VoteSettingsForm({ forms, draft, change, withPlaces = true, hint, label, submit }: Props) {
  const strings = useStrings();
  const words = strings.steps.vote;
  const number = (field: 'budget' | 'cap' | 'winners') => ({
    label: words[field],
    value: draft[field] ?? null,
    onChange: (value: number | null) => change({ [field]: value }),
    min: 1,
    max: 20,
    w: 118,
  });
  return (
    <form
      className={classes.row}
      onSubmit={(event) => {
        event.preventDefault();
        submit?.();
      }}
    >
      <Select
        label={words.form}
        value={draft.form ?? null}
        onChange={(form) => form && change({ form })}
        data={forms.map((value) => ({ value, label: words.forms[value] }))}
        allowDeselect={false}
        w={225}
      />
      <NumberField {...number('budget')} />
      <Checkbox
        label={words.stacking}
        checked={draft.stacking ?? true}
        onChange={(event) => change({ stacking: event.currentTarget.checked })}
        className={classes.check ?? ''}
      />
      {draft.stacking && <NumberField {...number('cap')} />}
      {withPlaces && <NumberField {...number('winners')} />}
      {label && <Button type="submit">{label}</Button>}
      {hint && <Quiet as="span">{hint}</Quiet>}
    </form>
  );
}
