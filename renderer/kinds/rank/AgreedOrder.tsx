import { Button } from '@mantine/core';
import type { KeyboardEvent } from 'react';
import { strings } from '@shared/words';
import { Quiet } from '../../components/Quiet';
import type { StepProps } from '../contract';
import classes from '../parts/step.module.css';
import own from './Rank.module.css';

const { facilitator: words } = strings.kinds.rank;

/** The order that the room agrees on aloud: begun as the items stand, then moved one by one. */
export function AgreedOrder({ work, at, send }: Omit<StepProps<'rank'>, 'view'>) {
  const { order, items, fits } = work;
  const put = (ids: readonly string[]) => void send({ type: 'rank/agree', at, order: [...ids] });
  if (!fits) return null;
  if (order.length === 0)
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
          <Button onClick={() => put(items.map(({ id }) => id))}>{words.begin}</Button>
        </div>
      </>
    );
  const ids = order.map(({ id }) => id);
  const missing = items.filter(({ id }) => !ids.includes(id));
  const move = (from: number, by: -1 | 1) => {
    const moved = ids[from];
    if (moved === undefined || from + by < 0 || from + by >= ids.length) return;
    put(ids.toSpliced(from, 1).toSpliced(from + by, 0, moved));
  };
  const press = (index: number) => (event: KeyboardEvent) => {
    if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
    event.preventDefault();
    event.stopPropagation();
    move(index, event.key === 'ArrowUp' ? -1 : 1);
  };
  return (
    <>
      <Quiet>{words.togetherHint}</Quiet>
      <ol className={own.order}>
        {order.map(({ id, text }, index) => (
          <li key={id} className={own.place} tabIndex={0} onKeyDown={press(index)} data-item={text}>
            <strong>{index + 1}</strong>
            <span dir="auto">{text}</span>
            <Button
              variant="subtle"
              aria-label={words.up(text)}
              disabled={index === 0}
              onClick={() => move(index, -1)}
              tabIndex={-1}
            >
              ↑
            </Button>
            <Button
              variant="subtle"
              aria-label={words.down(text)}
              disabled={index === ids.length - 1}
              onClick={() => move(index, 1)}
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
