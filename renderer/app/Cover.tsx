import { Button } from '@mantine/core';
import { spotlight } from '@mantine/spotlight';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import { createPortal } from 'react-dom';
import type { WindowsView } from '@shared/host/views';
import { request } from '../bridge/client';
import { useStrings } from '../components/use-strings';
import { WayBack } from '../components/WayBack';
import frame from '../components/WayBack.module.css';
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
export function Cover({ windows: { seatOpen }, children }: Props) {
  const { cover: words } = useStrings();
  const covered = useCovered(seatOpen);
  const cover = useRef<HTMLDivElement>(null);
  useDeaf(covered, cover);
  useEffect(() => {
    if (!covered) return;
    spotlight.close();
    if (document.activeElement instanceof HTMLElement && !cover.current?.contains(document.activeElement))
      document.activeElement.blur();
    /* Whatever else is open in this window (the palette, a dialog, what was told) is beneath, for eyes, hands and readers alike. */
    const beneath = [...document.body.children].filter(
      (one) => one instanceof HTMLElement && !one.contains(cover.current) && !one.inert,
    ) as HTMLElement[];
    for (const one of beneath) one.inert = true;
    return () => {
      for (const one of beneath) one.inert = false;
    };
  }, [covered]);
  return (
    <>
      <div className={classes.beneath} inert={covered} data-covered={covered}>
        {children}
      </div>
      {covered &&
        createPortal(
          /* React's events end here, too: what is pressed on the cover is not heard beneath it. */
          <div ref={cover} className={classes.cover} data-cover onKeyDown={(event) => event.stopPropagation()}>
            <main className={frame.screen} data-lens="mission">
              {seatOpen ? (
                <WayBack>
                  <div className={frame.middle}>
                    <h1 className={frame.prompt}>{words.title}</h1>
                    <p className={frame.large}>{words.text}</p>
                    <div>
                      <Button variant="filled" onClick={() => void request('windows/seat', { to: 'open' })}>
                        {words.toSeat}
                      </Button>
                    </div>
                  </div>
                </WayBack>
              ) : (
                <p className={frame.large}>{words.gone}</p>
              )}
            </main>
          </div>,
          document.body,
        )}
    </>
  );
}
