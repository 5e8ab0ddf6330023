import { TextInput } from '@mantine/core';
import { useState } from 'react';
import type { SeatDeskView } from '@shared/host/views';
import type { SeatTask } from '@shared/kinds/registry';
import { LONGEST_NAME, type SeatTurn } from '@shared/base/people';
import { useStrings } from '../../components/use-strings';
import { seatOf } from '../../kinds/registry';
import { findSeat, seatsLike } from './find-seat';
import frame from '../../components/WayBack.module.css';
import classes from './SeatScreen.module.css';
import { Waiting } from './Waiting';

interface Props {
  readonly task: SeatTask;
  readonly desk: SeatDeskView;
  /** Why somebody could not sit down, in words; null where nothing stood against it. */
  readonly refused: string | null;
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

interface AlikeProps extends SeatsProps {
  readonly name: string;
  readonly another: () => void;
}

/** Somebody of a name like this has a seat: one of them, or another person? Nobody votes twice by a slip of the keys. */
function Alike({ name, another, ...those }: AlikeProps) {
  const { seat: words } = useStrings();
  return (
    <section className={classes.alike} role="alert" aria-label={words.alike(name)}>
      <p className={frame.large}>{words.alike(name)}</p>
      <p>{words.alikeHint}</p>
      <Seats {...those} />
      <div>
        <button type="button" className={classes.late} onClick={another}>
          {words.another} <span className={classes.keys}>{words.justCameKeys}</span>
        </button>
      </div>
    </section>
  );
}

/**
 * Take your seat: by number or name and Enter, or by touch; who has just come in presses + and Enter, and is asked first
 * if the name resembles somebody's who has a seat. A seat that has voted may come again; one that has written may not.
 */
export function ChooseSeat({ task, desk, refused, choose, join }: Props) {
  const strings = useStrings();
  const [typed, setTyped] = useState('');
  const [wrong, setWrong] = useState<string | null>(null);
  /** The name of a newcomer who was asked whether they have a seat already. */
  const [asked, setAsked] = useState<string | null>(null);
  const { again } = seatOf(task);
  const { absent } = task;
  const open = (seat: SeatTurn) => again !== null || !seat.done;
  const all = [...task.seats, ...absent];
  const isOver = task.seats.length > 0 && task.seats.every(({ done }) => done);
  const sit = (seat: SeatTurn) => {
    if (absent.includes(seat)) join(seat);
    else if (open(seat)) choose(seat);
    else setWrong(strings.refusals['turn-already-taken']);
  };
  const comeIn = (name: string) => {
    if (name.length > LONGEST_NAME) setWrong(strings.seat.nameTooLong(LONGEST_NAME));
    else if (seatsLike(name, all).length > 0) setAsked(name);
    else join({ name });
  };
  const take = () => {
    const words = typed.trim();
    if (words === '') return;
    setTyped('');
    setAsked(null);
    if (words.startsWith('+')) {
      const name = words.slice(1).trim();
      if (asked !== null && (name === '' || name === asked)) join({ name: asked });
      else comeIn(name);
      return;
    }
    const found = findSeat(words, all);
    if (found === null) setWrong(strings.seat.noSuchSeat(words));
    else if ('id' in found) sit(found);
    else setWrong(strings.seat.severalSeats(words, found));
  };
  return (
    <>
      <h1 className={frame.prompt}>
        <bdi>{task.prompt}</bdi>
      </h1>
      <p className={frame.large} role="status">
        {isOver && <strong>{strings.seat.allDone} </strong>}
        {!isOver && strings.seat.choose}
      </p>
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
          error={wrong ?? refused}
          size="lg"
          w="34vw"
          miw={400}
          autoComplete="off"
          // The screen is for this one thing: the next person types their number at once.
          data-autofocus
          ref={(input) => input?.focus()}
        />
      </form>
      {asked !== null && (
        <Alike
          name={asked}
          seats={seatsLike(asked, all)}
          open={(seat) => absent.includes(seat) || open(seat)}
          choose={sit}
          another={() => join({ name: asked })}
        />
      )}
      <Waiting desk={desk} absent={absent} />
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
