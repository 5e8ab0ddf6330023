import { useEffect, useLayoutEffect, useRef } from 'react';

/* Opens the choice of a file in the step on screen, if it collects ideas. */
let chooser: (() => void) | null = null;

/** Lets the command and the key for importing ideas act on this step while it is on screen. */
export function useChoosing(choose: () => void): void {
  const latest = useRef(choose);
  useLayoutEffect(() => {
    latest.current = choose;
  });
  useEffect(() => {
    const own = () => latest.current();
    chooser = own;
    return () => {
      if (chooser === own) chooser = null;
    };
  }, []);
}

/** Lets the facilitator choose a file of ideas; false where no step on screen takes any. */
export function chooseIdeas(): boolean {
  chooser?.();
  return chooser !== null;
}
