import { Button } from '@mantine/core';
import { useState } from 'react';
import type { StepAddress } from '@shared/base/steps';
import type { VoteResult } from '@shared/kinds/vote/results';
import { NumberField } from '../../components/NumberField';
import { useStrings } from '../../components/use-strings';
import type { Send } from '../contract';
import classes from '../parts/step.module.css';

interface Props {
  readonly result: VoteResult;
  /** Places at the natural gap; null where there is none. */
  readonly gap: number | null;
  readonly at: StepAddress;
  readonly send: Send;
}

/** The line of winners, drawn when the result is seen: after so many places, or at the natural gap. */
export function DrawTheLine({ result, gap, at, send }: Props) {
  const strings = useStrings();
  const words = strings.steps.vote;
  const [places, setPlaces] = useState<number | null>(result.winners);
  const draw = (winners: number, by: 'places' | 'gap') =>
    void send({ type: 'vote/cut', at, voteId: result.id, winners, by });
  return (
    <form
      className={classes.row}
      onSubmit={(event) => {
        event.preventDefault();
        if (places !== null) draw(places, 'places');
      }}
    >
      <NumberField
        label={words.winners}
        value={places}
        onChange={setPlaces}
        min={1}
        max={Math.min(20, result.rows.length)}
        w={118}
      />
      <Button type="submit">{words.drawLine}</Button>
      {gap !== null && (
        <Button variant="subtle" onClick={() => draw(gap, 'gap')}>
          {words.drawAtGap(gap)}
        </Button>
      )}
    </form>
  );
}
