import { TextInput } from '@mantine/core';
import { useState } from 'react';
import type { SeatTask } from '@shared/steps/views';
import type { SeatTurn } from '@shared/steps/view-context';
import { strings } from '@shared/strings';
import classes from './SeatScreen.module.css';

interface Props {
  readonly task: SeatTask;
  readonly choose: (seat: SeatTurn) => void;
}

/** Take your seat: by number and Enter, or by touch. A seat that has voted may come again; one that has written may not. */
export function ChooseSeat({ task, choose }: Props) {
  const [typed, setTyped] = useState('');
  const [wrong, setWrong] = useState<string | null>(null);
  const mayComeAgain = task.kind !== 'texts';
  const open = (seat: SeatTurn) => mayComeAgain || !seat.done;
  const take = () => {
    const seat = task.seats.find((one) => String(one.seat) === typed.trim());
    setTyped('');
    if (seat && open(seat)) choose(seat);
    else setWrong(seat ? strings.refusals['turn-already-taken'] : strings.seat.noSuchSeat(typed.trim()));
  };
  return (
    <>
      <h1 className={classes.prompt}>{task.prompt}</h1>
      <p className={classes.large}>{strings.seat.choose}</p>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          take();
        }}
      >
        <TextInput
          label={strings.seat.chooseHint}
          value={typed}
          onChange={(event) => {
            setTyped(event.currentTarget.value);
            setWrong(null);
          }}
          error={wrong}
          inputMode="numeric"
          size="lg"
          w="22vw"
          miw={260}
          autoComplete="off"
          // The screen is for this one thing: the next person types their number at once.
          data-autofocus
          ref={(input) => input?.focus()}
        />
      </form>
      <ul className={classes.seats}>
        {task.seats.map((seat) => (
          <li key={seat.id}>
            <button
              type="button"
              className={classes.seat}
              data-done={seat.done}
              disabled={!open(seat)}
              onClick={() => choose(seat)}
            >
              <strong>{seat.seat}</strong>
              <span>{seat.name}</span>
              {seat.done && <span className={classes.done}>✓ {strings.seat.done}</span>}
            </button>
          </li>
        ))}
      </ul>
      {mayComeAgain && <p>{task.kind === 'answers' ? strings.seatAnswers.again : strings.seat.again}</p>}
    </>
  );
}
