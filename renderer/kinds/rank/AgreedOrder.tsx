import { Button } from '@mantine/core';
import { useEffect, useRef, type KeyboardEvent } from 'react';
import { useStrings } from '../../components/use-strings';
import { Quiet } from '../../components/Quiet';
import { hearKeys } from '../../keys/hear';
import type { StepProps } from '../contract';
import classes from '../parts/step.module.css';
import own from './Rank.module.css';

/** The order that the room agrees on aloud: begun as the items stand, then moved one by one. */
export function AgreedOrder({ work, at, send }: Omit<StepProps<'rank'>, 'view'>) {
  const strings = useStrings();
  const { facilitator: words } = strings.kinds.rank;
  const { order, items, fits } = work;
  const ids = order.map(({ id }) => id);
  /* What was wanted last, which may not have come back yet: each of several quick moves goes on from the one before. */
  const wanted = useRef<readonly string[] | null>(null);
  const list = useRef<HTMLOListElement>(null);
  const begun = useRef(false);
  const underWay = useRef(0);
  const isBegun = order.length > 0;
  useEffect(() => {
    if (isBegun && begun.current) list.current?.querySelector<HTMLElement>('li')?.focus();
    begun.current = false;
  }, [isBegun]);
  const put = (next: readonly string[]) => {
    wanted.current = next;
    underWay.current += 1;
    void send({ type: 'rank/agree', at, order: [...next] }).finally(() => {
      underWay.current -= 1;
      if (underWay.current === 0) wanted.current = null;
    });
  };
  if (order.length === 0) {
    if (!fits) return null;
    return (
      <>
        <ul className={classes.list}>
          {items.map(({ id, text }) => (
            <li key={id} dir="auto">
              {text}
            </li>
          ))}
        </ul>
        <div className={classes.row}>
          <Button
            onClick={() => {
              begun.current = true;
              put(items.map(({ id }) => id));
            }}
          >
            {words.begin}
          </Button>
        </div>
      </>
    );
  }
  const missing = items.filter(({ id }) => !ids.includes(id));
  const move = (moved: string, by: -1 | 1) => {
    const now = wanted.current ?? ids;
    const from = now.indexOf(moved);
    if (from < 0 || from + by < 0 || from + by >= now.length) return;
    put(now.toSpliced(from, 1).toSpliced(from + by, 0, moved));
  };
  const press = (event: KeyboardEvent, moved: string) =>
    hearKeys(event, {}, { 'Alt+Up': () => move(moved, -1), 'Alt+Down': () => move(moved, 1) });
  return (
    <>
      <Quiet>{words.togetherHint}</Quiet>
      <ol ref={list} className={own.order}>
        {order.map(({ id, text, gone }, index) => (
          <li key={id} className={own.place} tabIndex={0} onKeyDown={(event) => press(event, id)} data-item={text}>
            <strong>{index + 1}</strong>
            <span>
              <span dir="auto">{text}</span>
              {gone && (
                <>
                  {' '}
                  <Quiet as="span">{words.gone}</Quiet>{' '}
                  <Button size="compact-xs" variant="subtle" onClick={() => put(ids.filter((one) => one !== id))}>
                    {words.takeOut}
                  </Button>
                </>
              )}
            </span>
            <Button
              variant="subtle"
              aria-label={words.up(text)}
              disabled={index === 0}
              onClick={() => move(id, -1)}
              tabIndex={-1}
            >
              ↑
            </Button>
            <Button
              variant="subtle"
              aria-label={words.down(text)}
              disabled={index === ids.length - 1}
              onClick={() => move(id, 1)}
              tabIndex={-1}
            >
              ↓
            </Button>
          </li>
        ))}
      </ol>
      {missing.length > 0 && (
        <div className={classes.between}>
          <p className={classes.notice}>{words.unplaced(missing.length)}</p>
          <Button onClick={() => put([...ids, ...missing.map(({ id }) => id)])}>{words.addUnplaced}</Button>
        </div>
      )}
    </>
  );
}
