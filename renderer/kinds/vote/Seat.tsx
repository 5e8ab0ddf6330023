import { Button } from '@mantine/core';
import { useEffect, useMemo, useRef, useState } from 'react';
import { useMirrored } from '../../components/use-mirrored';
import { useStrings } from '../../components/use-strings';
import { optionsForSeat } from '@shared/engines/voting/order';
import { dotsOn } from '@shared/engines/voting/rules';
import type { Choices } from '@shared/engines/voting/schema';
import { dispatch } from '../../bridge/client';
import { useSeatKeys } from '../../components/use-seat-keys';
import { Quiet } from '../../components/Quiet';
import type { TaskOf, TurnProps } from '../contract';
import shared from '../parts/seat.module.css';
import classes from './Seat.module.css';
import { entryOf } from '@shared/base/entry-of';

type Props = TurnProps<TaskOf<'vote'>>;

/** One key a line: the digits, then the letters. */
const LINE_KEYS = '123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** The choices with `by` more or fewer dots on an option, within budget and cap; unchanged where that cannot be. */
function changed(choices: Choices, option: string, by: 1 | -1, { budget, most }: Props['task']): Choices {
  const dots = (entryOf(choices, option) ?? 0) + by;
  if (dots < 0 || dots > most || (by > 0 && dotsOn(choices) >= budget)) return choices;
  const { [option]: _, ...others } = choices;
  return dots === 0 ? others : { ...others, [option]: dots };
}

/** A ballot: dots shown as dots, what is left always visible; the draft stays here until it is cast, whole. */
export function SeatBallot({ sessionId, task, seat, leave, finish }: Props) {
  const strings = useStrings();
  const [choices, setChoices] = useState<Choices>({});
  const [here, setHere] = useState(0);
  const casting = useRef(false);
  const rows = useRef<(HTMLLIElement | null)[]>([]);
  const castButton = useRef<HTMLButtonElement>(null);
  const [refused, setRefused] = useState<string | null>(null);
  const options = useMemo(
    () => optionsForSeat(task.voteId, seat.id, task.options),
    [task.voteId, task.options, seat.id],
  );
  const left = task.budget - dotsOn(choices);
  const change = (index: number, by: 1 | -1) => {
    const option = options[index];
    setHere(index);
    if (option) setChoices((now) => changed(now, option.id, by, task));
  };
  const cast = async () => {
    if (casting.current) return;
    casting.current = true;
    const answer = await dispatch(sessionId, {
      type: 'vote/cast',
      at: task.at,
      voteId: task.voteId,
      participant: seat.id,
      choices,
    });
    casting.current = false;
    if (answer.ok) finish(task.secret ? strings.seat.thanksSecret : strings.seat.thanksOpen);
    else setRefused(strings.refusals[answer.refused]);
  };

  const [more, fewer] = useMirrored() ? ['ArrowLeft', 'ArrowRight'] : ['ArrowRight', 'ArrowLeft'];
  useEffect(() => rows.current[here]?.scrollIntoView({ block: 'nearest' }), [here]);
  useSeatKeys({
    leave,
    /* Without a dot Enter only leads to the button that says so: a doubled key casts no empty ballot. */
    enter: () => (left < task.budget ? void cast() : castButton.current?.focus()),
    press: (key) => {
      if (key === '+' || key === ' ' || key === more) return () => change(here, 1);
      if (key === '-' || key === 'Backspace' || key === fewer) return () => change(here, -1);
      const line = key.length === 1 ? LINE_KEYS.indexOf(key.toUpperCase()) : -1;
      return line >= 0 && line < options.length && (() => change(line, 1));
    },
    move: (key) => {
      if (key === 'ArrowDown') return () => setHere((now) => Math.min(options.length - 1, now + 1));
      return key === 'ArrowUp' && (() => setHere((now) => Math.max(0, now - 1)));
    },
  });

  const current = options[here];
  return (
    <>
      <header className={shared.head}>
        <div>
          <h1>
            <bdi>{task.prompt}</bdi>
          </h1>
          <Quiet>{strings.seat.whose(seat.seat, seat.name)}</Quiet>
        </div>
        <p className={classes.left} role="status">
          <span className={classes.dots} aria-hidden>
            {'●'.repeat(left)}
            <span className={classes.spent}>{'●'.repeat(task.budget - left)}</span>
          </span>
          {strings.seat.dotsLeft(left, task.budget)}
        </p>
      </header>
      <ol className={shared.lines}>
        {options.map((option, index) => {
          const dots = entryOf(choices, option.id) ?? 0;
          return (
            <li
              key={option.id}
              ref={(row) => {
                rows.current[index] = row;
              }}
              className={`${shared.line} ${classes.option}`}
              data-here={index === here}
              aria-current={index === here}
              data-option={option.text}
            >
              <span className={classes.number}>{LINE_KEYS[index] ?? ''}</span>
              <span className={shared.text} dir="auto">
                {option.text}
              </span>
              <span className={classes.dots} role="img" aria-label={strings.seat.dotsOn(dots)}>
                {'●'.repeat(dots)}
                <span className={classes.free}>{'○'.repeat(task.most - dots)}</span>
              </span>
              <button
                type="button"
                tabIndex={-1}
                aria-label={strings.seat.takeDot(option.text)}
                disabled={dots === 0}
                onClick={() => change(index, -1)}
              >
                −
              </button>
              <button
                type="button"
                tabIndex={-1}
                aria-label={strings.seat.addDot(option.text)}
                disabled={dots >= task.most || left === 0}
                onClick={() => change(index, 1)}
              >
                +
              </button>
            </li>
          );
        })}
      </ol>
      {/* Arrows move a mark, and the focus stays: whoever hears the screen is told where it is. */}
      <p className="visually-hidden" role="status">
        {current && strings.seat.here(current.text, strings.seat.dotsOn(entryOf(choices, current.id) ?? 0))}
      </p>
      {refused && <p role="alert">{refused}</p>}
      <div className={shared.actions}>
        {/* Filled is what one came to do; to give no answer is beside it. */}
        <Button
          ref={castButton}
          size="lg"
          variant={left === task.budget ? 'default' : 'filled'}
          onClick={() => void cast()}
        >
          {left === task.budget ? strings.seat.castAbstain : strings.seat.cast}
        </Button>
        <Button size="lg" variant="subtle" onClick={leave}>
          {strings.seat.leave}
        </Button>
        <span className={shared.hint}>{strings.seat.howTo}</span>
      </div>
    </>
  );
}
