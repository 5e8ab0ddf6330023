import { useEffect, useLayoutEffect, useRef } from 'react';

/** Does something with the latest state when the component goes: what was typed but not entered is kept, not lost. */
export function useLeaving(leave: () => void): void {
  const latest = useRef(leave);
  useLayoutEffect(() => {
    latest.current = leave;
  });
  useEffect(() => () => latest.current(), []);
}
