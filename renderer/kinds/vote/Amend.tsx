import { Button, Select } from '@mantine/core';
import { useState } from 'react';
import type { StepAddress } from '@shared/base/steps';
import type { VoteResult } from '@shared/kinds/vote/results';
import { useStrings } from '../../components/use-strings';
import type { Send } from '../contract';
import classes from '../parts/step.module.css';

interface Props {
  readonly result: VoteResult;
  readonly at: StepAddress;
  readonly send: Send;
}

/** Counts two options together, or leaves one out, after the vote: capped anew, and said wherever the result is shown. */
export function Amend({ result, at, send }: Props) {
  const strings = useStrings();
  const words = strings.steps.vote;
  const [from, setFrom] = useState<string | null>(null);
  const [into, setInto] = useState<string | null>(null);
  const options = result.rows.map(({ id, text }) => ({ value: id, label: text }));
  const amend = async (amendment: Parameters<typeof send>[0] & { type: 'vote/amend' }) => {
    if (!(await send(amendment))) return;
    setFrom(null);
    setInto(null);
  };
  const base = { type: 'vote/amend' as const, at, voteId: result.id };
  return (
    <div className={classes.row}>
      <Select label={words.amendOption} data={options} value={from} onChange={setFrom} searchable w={260} />
      <Select
        label={words.amendInto}
        data={options.filter(({ value }) => value !== from)}
        value={into}
        onChange={setInto}
        searchable
        w={260}
      />
      <Button
        disabled={from === null || into === null}
        onClick={() =>
          from !== null && into !== null && void amend({ ...base, amendment: { type: 'merge', into, from } })
        }
      >
        {words.countTogether}
      </Button>
      <Button
        variant="subtle"
        disabled={from === null}
        onClick={() => from !== null && void amend({ ...base, amendment: { type: 'drop', option: from } })}
      >
        {words.leaveOut}
      </Button>
    </div>
  );
}
