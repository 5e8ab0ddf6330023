import { ActionIcon } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { useMirrored } from '../../components/use-mirrored';
import { useStrings } from '../../components/use-strings';
import { Quiet } from '../../components/Quiet';
import { hearKeys } from '../../keys/hear';
import { ScatterChart } from '../../charts/ScatterChart';
import type { StepProps } from '../contract';
import { SourceNotice } from '../parts/SourceNotice';
import classes from '../parts/step.module.css';

const STEP = 10;
const MIDDLE = { across: 50, up: 50 };

const clamp = (share: number): number => Math.min(100, Math.max(0, Math.round(share)));

/** The board: an item is chosen in the list, then moved with the arrow keys or put where the board is touched. */
export function FacilitatePlace({ work, at, send }: StepProps<'place'>) {
  const strings = useStrings();
  const { place: words } = strings.stepKinds;
  const ahead = useMirrored() ? -STEP : STEP;
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
  const press = (event: React.KeyboardEvent, id: string) => {
    const where = () => sent.current.get(id) ?? work.placed.find((one) => one.id === id);
    const by = (across: number, up: number) => () => {
      const from = where() ?? MIDDLE;
      put(id, from.across + across, from.up + up);
    };
    hearKeys(
      event,
      { Delete: () => void (where() && send({ type: 'place/take-off', at, placeItem: id })) },
      { Left: by(-ahead, 0), Right: by(ahead, 0), Up: by(0, STEP), Down: by(0, -STEP) },
    );
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
                  onKeyDown={(event) => press(event, id)}
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
