import { Button } from '@mantine/core';
import { useMemo, useRef, useState } from 'react';
import { optionsForSeat } from '@shared/engines/voting/order';
import { sheetOf } from '@shared/kinds/rank/orders';
import { useStrings } from '../../components/use-strings';
import { dispatch } from '../../bridge/client';
import { useSeatKeys } from '../../components/use-seat-keys';
import { Quiet } from '../../components/Quiet';
import type { TaskOf, TurnProps } from '../contract';
import shared from '../parts/seat.module.css';
import own from './Rank.module.css';

/** More lines than these stand closer together, so that all are seen at once. */
const MANY = 5;

/**
 * Puts the items in order, from the first place on: a number or a touch puts a line into the next place. The draft stays
 * here until it is handed in, whole. The lines stand in another order at each seat, stored nowhere.
 */
export function SeatOrder({ sessionId, task, seat, leave, finish }: TurnProps<TaskOf<'rank'>>) {
  const strings = useStrings();
  const words = strings.kinds.rank.seat;
  const [order, setOrder] = useState<readonly string[]>([]);
  const [wrong, setWrong] = useState<string | null>(null);
  const sending = useRef(false);
  const handInButton = useRef<HTMLButtonElement>(null);
  const lines = useMemo(() => optionsForSeat(task.roundId, seat.id, task.items), [task.roundId, task.items, seat.id]);
  const list = useRef<HTMLOListElement>(null);
  const isWhole = order.length === lines.length;
  const toggle = (id: string | undefined) => {
    if (id === undefined) return;
    setWrong(null);
    setOrder((now) => (now.includes(id) ? now.filter((one) => one !== id) : [...now, id]));
  };
  const handIn = async () => {
    if (sending.current) return;
    if (order.length > 0 && !isWhole) {
      setWrong(words.notWhole);
      return;
    }
    sending.current = true;
    const answer = await dispatch(sessionId, {
      type: 'rank/cast',
      at: task.at,
      rankingId: task.roundId,
      participant: seat.id,
      sheet: sheetOf(order),
    });
    sending.current = false;
    if (answer.ok) finish(task.secret ? words.thanksSecret : words.thanks);
    else setWrong(strings.refusals[answer.refused]);
  };
  useSeatKeys({
    leave,
    /* With nothing in order Enter only leads to the button that says so: a doubled key hands in no empty sheet. */
    enter: () => (order.length > 0 ? void handIn() : handInButton.current?.focus()),
    press: (key) => {
      if (key === 'Backspace') return () => toggle(order.at(-1));
      if (!/^[1-9]$/.test(key)) return false;
      return () => {
        const id = lines[Number(key) - 1]?.id;
        /* A key only ever puts: pressed twice, it does not take out again. */
        if (id !== undefined && !order.includes(id)) toggle(id);
        list.current?.children[Number(key) - 1]?.scrollIntoView({ block: 'nearest' });
      };
    },
  });
  return (
    <>
      <header className={shared.head}>
        <div>
          <h1>
            <bdi>{task.prompt}</bdi>
          </h1>
          <Quiet>{strings.seat.whose(seat.seat, seat.name)}</Quiet>
        </div>
        <p role="status">{words.placed(order.length, lines.length)}</p>
      </header>
      <ol ref={list} className={`${shared.lines} ${lines.length > MANY ? own.many : ''}`}>
        {lines.map(({ id, text }, index) => {
          const place = order.indexOf(id);
          return (
            <li key={id} className={`${shared.line} ${own.line}`} data-here={place >= 0} data-item={text}>
              <span className={own.key}>{index + 1}</span>
              <button
                type="button"
                tabIndex={-1}
                className={own.put}
                aria-pressed={place >= 0}
                aria-label={place >= 0 ? words.takeOut(text, place + 1) : words.put(text)}
                /* A touch leaves the focus where it is: Enter after it hands in, and does not take this one out again. */
                onMouseDown={(event) => event.preventDefault()}
                onClick={() => toggle(id)}
              >
                <span className={shared.text} dir="auto">
                  {text}
                </span>
                <strong className={own.given}>{place >= 0 ? place + 1 : ''}</strong>
              </button>
            </li>
          );
        })}
      </ol>
      {wrong && <p role="alert">{wrong}</p>}
      <div className={shared.actions}>
        {/* Filled is what one came to do; to give no answer is beside it. */}
        <Button
          ref={handInButton}
          size="lg"
          variant={order.length === 0 ? 'default' : 'filled'}
          onClick={() => void handIn()}
        >
          {order.length === 0 ? words.handInEmpty : words.handIn}
        </Button>
        <Button size="lg" variant="subtle" onClick={leave}>
          {words.leave}
        </Button>
        <span className={shared.hint}>{words.howTo}</span>
      </div>
    </>
  );
}
