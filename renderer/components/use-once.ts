import { useCallback, useRef } from 'react';

/** Does one thing at a time: what is asked for twice, by a double click, is done once. What was asked meanwhile is not done later. */
export function useOnce(): (act: () => Promise<unknown>) => void {
  const isBusy = useRef(false);
  return useCallback((act) => {
    if (isBusy.current) return;
    isBusy.current = true;
    void act().finally(() => {
      isBusy.current = false;
    });
  }, []);
}
