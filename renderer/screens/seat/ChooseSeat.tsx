import { TextInput } from '@mantine/core';
import { useState } from 'react';
import type { SeatTask } from '@shared/kinds/registry';
import type { SeatTurn } from '@shared/base/people';
import { useStrings } from '../../components/use-strings';
import { seatOf } from '../../kinds/registry';
import { findSeat } from './find-seat';
import classes from './SeatScreen.module.css';

interface Props {
  readonly task: SeatTask;
  readonly choose: (seat: SeatTurn) => void;
  /** Joins somebody who came late: a participant of the session, or a new one by name (which may be empty). */
  readonly join: (late: SeatTurn | { readonly name: string }) => void;
}

interface SeatsProps {
  readonly seats: readonly SeatTurn[];
  readonly open: (seat: SeatTurn) => boolean;
  readonly choose: (seat: SeatTurn) => void;
}

function Seats({ seats, open, choose }: SeatsProps) {
  const strings = useStrings();
  return (
    <ul className={classes.seats}>
      {seats.map((seat) => (
        <li key={seat.id}>
          <button
            type="button"
            className={classes.seat}
            data-done={seat.done}
            disabled={!open(seat)}
            onClick={() => choose(seat)}
          >
            <strong>{seat.seat}</strong>
            <bdi>{seat.name}</bdi>
            {seat.done && <span className={classes.done}>✓ {strings.seat.done}</span>}
          </button>
        </li>
      ))}
    </ul>
  );
}

/**
 * Take your seat: by number or name and Enter, or by touch; who has just come in presses + and Enter. A seat that has
 * voted may come again; one that has written may not.
 */
export function ChooseSeat({ task, choose, join }: Props) {
  const strings = useStrings();
  const [typed, setTyped] = useState('');
  const [wrong, setWrong] = useState<string | null>(null);
  const { again } = seatOf(task);
  const absent = 'absent' in task ? task.absent : [];
  const open = (seat: SeatTurn) => again !== null || !seat.done;
  const take = () => {
    if (typed.trim() === '') return;
    setTyped('');
    if (typed.trim().startsWith('+')) {
      join({ name: typed.trim().slice(1).trim() });
      return;
    }
    const found = findSeat(typed, task.seats) ?? findSeat(typed, absent);
    if (found === 'several') setWrong(strings.seat.severalSeats(typed.trim()));
    else if (found === null) setWrong(strings.seat.noSuchSeat(typed.trim()));
    else if (absent.includes(found)) join(found);
    else if (open(found)) choose(found);
    else setWrong(strings.refusals['turn-already-taken']);
  };
  return (
    <>
      <h1 className={classes.prompt}>
        <bdi>{task.prompt}</bdi>
      </h1>
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
          size="lg"
          w="34vw"
          miw={400}
          autoComplete="off"
          // The screen is for this one thing: the next person types their number at once.
          data-autofocus
          ref={(input) => input?.focus()}
        />
      </form>
      <Seats seats={task.seats} open={open} choose={choose} />
      <div>
        <button type="button" className={classes.late} onClick={() => join({ name: '' })}>
          {strings.seat.justCame} <span className={classes.keys}>{strings.seat.justCameKeys}</span>
        </button>
      </div>
      {absent.length > 0 && (
        <>
          <p>{strings.seat.notHereBefore}</p>
          <Seats seats={absent} open={() => true} choose={join} />
        </>
      )}
      {again !== null && <p>{again(strings)}</p>}
    </>
  );
}
