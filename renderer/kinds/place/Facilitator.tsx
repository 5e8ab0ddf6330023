import { ActionIcon } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { strings } from '@shared/words';
import { Quiet } from '../../components/Quiet';
import { ScatterChart } from '../../charts/ScatterChart';
import type { StepProps } from '../contract';
import { SourceNotice } from '../parts/SourceNotice';
import classes from '../parts/step.module.css';

const { place: words } = strings.stepKinds;
const STEP = 10;
const MIDDLE = { across: 50, up: 50 };

const clamp = (share: number): number => Math.min(100, Math.max(0, Math.round(share)));

const moves: Readonly<Record<string, readonly [across: number, up: number]>> = {
  ArrowLeft: [-STEP, 0],
  ArrowRight: [STEP, 0],
  ArrowUp: [0, STEP],
  ArrowDown: [0, -STEP],
};

/** The board: an item is chosen in the list, then moved with the arrow keys or put where the board is touched. */
export function FacilitatePlace({ work, at, send }: StepProps<'place'>) {
  const [chosen, setChosen] = useState<string | null>(null);
  const items = [...work.placed, ...work.unplaced.map((one) => ({ ...one, number: null }))];
  const now = chosen ?? work.unplaced[0]?.id ?? null;
  /* Where keys have sent an item that the view does not show there yet: the next key may come before it does. */
  const sent = useRef(new Map<string, { readonly across: number; readonly up: number }>());
  useEffect(() => {
    for (const { id, across, up } of work.placed) {
      const to = sent.current.get(id);
      if (to?.across === across && to.up === up) sent.current.delete(id);
    }
  }, [work.placed]);
  const put = (id: string, across: number, up: number) => {
    const to = { across: clamp(across), up: clamp(up) };
    sent.current.set(id, to);
    void send({ type: 'place/put', at, placeItem: id, ...to }).then((kept) => kept || sent.current.delete(id));
  };
  const key = (event: React.KeyboardEvent, id: string) => {
    const move = moves[event.key];
    const where = sent.current.get(id) ?? work.placed.find((one) => one.id === id);
    if (move) put(id, (where ?? MIDDLE).across + move[0], (where ?? MIDDLE).up + move[1]);
    else if (event.key === 'Delete' && where) void send({ type: 'place/take-off', at, placeItem: id });
    else return;
    event.preventDefault();
  };
  return (
    <div className={classes.stack}>
      <SourceNotice at={at} work={work} send={send} />
      {items.length > 0 && (
        <>
          <Quiet>{words.hint}</Quiet>
          <p role="status">{words.left(work.unplaced.length)}</p>
          <div className={classes.chart}>
            <ScatterChart
              data={work.chart}
              put={(across, up) => {
                if (now === null) return;
                put(now, across * 100, up * 100);
                setChosen(null);
              }}
            />
          </div>
          <ul className={classes.list}>
            {items.map(({ id, text, number }) => (
              <li key={id}>
                <span className={classes.key} style={{ visibility: number === null ? 'hidden' : undefined }}>
                  {number ?? 0}
                </span>
                <button
                  type="button"
                  className={classes.card}
                  aria-pressed={now === id}
                  aria-label={words.choose(text)}
                  onClick={() => setChosen(id)}
                  onKeyDown={(event) => key(event, id)}
                  data-place-item
                  dir="auto"
                >
                  <span className={classes.clamped}>{text}</span>
                </button>
                {number !== null && (
                  <ActionIcon
                    aria-label={words.takeOff(text)}
                    onClick={() => void send({ type: 'place/take-off', at, placeItem: id })}
                  >
                    ×
                  </ActionIcon>
                )}
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
