import { Button } from '@mantine/core';
import { useState } from 'react';
import type { SeatTurn } from '@shared/base/people';
import { CodeField } from '../../components/CodeField';
import { useStrings } from '../../components/use-strings';
import { useKeys } from '../../keys/hear';
import frame from '../../components/WayBack.module.css';
import type { Sitting } from './use-sitting';

interface Props {
  readonly sitting: Sitting;
  /** Whether it is a vote, and not a rating, judging or ranking. */
  readonly isVote: boolean;
  readonly replace: (seat: SeatTurn) => void;
  readonly sit: (seat: SeatTurn, code: string) => void;
  readonly leave: () => void;
}

/** Before a turn: whether a ballot that is there is to be replaced, and the code of the seat card. */
export function SitDown({ sitting, isVote, replace, sit, leave }: Props) {
  const strings = useStrings();
  const words = strings.seat;
  const [code, setCode] = useState('');
  const { seat } = sitting;
  const name = seat.called;
  useKeys({ Esc: leave });
  if (sitting.at === 'replacing')
    return (
      <div className={frame.middle}>
        <h1 className={frame.prompt}>{words.askWhether(name, isVote)}</h1>
        <div className={frame.buttons}>
          {/* The hand that typed the number and Enter by mistake presses Enter again. */}
          <Button variant="filled" onClick={leave} autoFocus>
            {words.leaveIt}
          </Button>
          <Button data-replace onClick={() => replace(seat)}>
            {words.replace}
          </Button>
        </div>
        <p>
          <strong>{words.notMe}</strong> {words.notMeHint}
        </p>
      </div>
    );
  return (
    <form
      className={frame.middle}
      onSubmit={(event) => {
        event.preventDefault();
        sit(seat, code);
        setCode('');
      }}
    >
      <h1 className={frame.prompt}>{words.code(name)}</h1>
      <CodeField
        label={words.codeLabel}
        value={code}
        onChange={setCode}
        error={code === '' ? sitting.wrong : null}
        size="lg"
        maw={400}
        autoFocus
      />
      <div className={frame.buttons}>
        <Button type="submit" variant="filled" disabled={code.trim() === ''}>
          {words.sit}
        </Button>
        <Button variant="subtle" onClick={leave}>
          {words.leave}
        </Button>
      </div>
    </form>
  );
}
