import { useLayoutEffect, useRef, type RefObject } from 'react';

/**
 * Brings the beginning of something into view whenever it shows `what` else than before: what was read in it is gone, and what
 * has come begins at its top. Gives what it needs to be known by.
 */
export function useTopOf<E extends HTMLElement>(what: string): RefObject<E | null> {
  const self = useRef<E>(null);
  const before = useRef(what);
  useLayoutEffect(() => {
    if (before.current === what) return;
    before.current = what;
    self.current?.scrollIntoView({ block: 'nearest' });
  }, [what]);
  return self;
}
