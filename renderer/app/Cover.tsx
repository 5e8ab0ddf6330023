import { Button } from '@mantine/core';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import type { WindowsView } from '@shared/host/views';
import { request } from '../bridge/client';
import { useStrings } from '../components/use-strings';
import { WayBack } from '../screens/seat/WayBack';
import seat from '../screens/seat/SeatScreen.module.css';
import classes from './Cover.module.css';

/** So long nothing is heard after the seat has gone: the key that was held, or meant for it, may still be down. */
const BREATH_MS = 600;

/** True while the seat's window is open, and for a breath after. */
function useCovered(open: boolean): boolean {
  const [covered, setCovered] = useState(open);
  if (open && !covered) setCovered(true);
  useEffect(() => {
    if (open || !covered) return;
    const timer = setTimeout(() => setCovered(false), BREATH_MS);
    return () => clearTimeout(timer);
  }, [open, covered]);
  return covered;
}

/** Stops all keys on their way into the window, but for those to what is on the cover, and for the guard's own. */
function useDeaf(covered: boolean, cover: React.RefObject<HTMLElement | null>): void {
  useEffect(() => {
    if (!covered) return;
    const events = ['keydown', 'keyup', 'paste', 'drop', 'dragover'] as const;
    const stop = (event: Event) => {
      const inside = event.target instanceof Node && cover.current?.contains(event.target) === true;
      if (inside) return;
      event.preventDefault();
      event.stopPropagation();
    };
    for (const event of events) window.addEventListener(event, stop, true);
    return () => {
      for (const event of events) window.removeEventListener(event, stop, true);
    };
  }, [covered, cover]);
}

interface Props {
  readonly windows: WindowsView;
  readonly children: ReactNode;
}

/**
 * The facilitator's window while a participant may be at the seat: neither script nor controls, whatever key the system
 * kept for itself to bring somebody here. What is typed in it half is there again when the cover goes.
 */
export function Cover({ windows: { seatOpen, desk }, children }: Props) {
  const { cover: words } = useStrings();
  const covered = useCovered(seatOpen);
  const cover = useRef<HTMLDivElement>(null);
  useDeaf(covered, cover);
  useEffect(() => {
    if (covered && document.activeElement instanceof HTMLElement && !cover.current?.contains(document.activeElement))
      document.activeElement.blur();
  }, [covered]);
  return (
    <>
      <div className={classes.beneath} inert={covered} data-covered={covered}>
        {children}
      </div>
      {covered && (
        /* React's events end here, too: what is pressed on the cover is not heard beneath it. */
        <div ref={cover} className={classes.cover} data-cover onKeyDown={(event) => event.stopPropagation()}>
          <main className={seat.screen} data-lens="mission">
            {seatOpen ? (
              <WayBack pin={desk.pin}>
                <div className={seat.middle}>
                  <h1 className={seat.prompt}>{words.title}</h1>
                  <p className={seat.large}>{words.text}</p>
                  <div>
                    <Button variant="filled" onClick={() => void request('windows/seat', { to: 'open' })}>
                      {words.toSeat}
                    </Button>
                  </div>
                </div>
              </WayBack>
            ) : (
              <p className={seat.large}>{words.gone}</p>
            )}
          </main>
        </div>
      )}
    </>
  );
}
