import { useEffect } from 'react';
import type { Lens } from '@shared/base/primitives';

/** Gives the whole window the colour of a lens, menus and dialogs included, as long as the screen is shown. */
export function useLens(lens: Lens): void {
  useEffect(() => {
    const { dataset } = document.documentElement;
    dataset.lens = lens;
    return () => {
      delete dataset.lens;
    };
  }, [lens]);
}
