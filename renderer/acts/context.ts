import { createContext, useContext } from 'react';
import type { Act } from './act';
import type { Bound } from './bound';
import type { Everywhere } from './doing';
import type { useHolding } from './holding';

/** What the facilitator's window gives every act. */
export const EverywhereContext = createContext<Omit<Everywhere, 'strings' | 'showKeys'> | null>(null);

/** Gives the acts of the screen that is there. */
export const HereContext = createContext<((act: Act) => Bound) | null>(null);

/** Holds acts that are only done when their key or button is held. */
export const HoldingContext = createContext<ReturnType<typeof useHolding> | null>(null);

/** Gives acts as they are now, on the screen that this is a part of. */
export function useActs(): (act: Act) => Bound {
  const bound = useContext(HereContext);
  if (!bound) throw new Error('there are acts outside of a screen');
  return bound;
}

/** Windows and preferences as they are now. */
export function useWindows(): Everywhere['windows'] {
  const everywhere = useContext(EverywhereContext);
  if (!everywhere) throw new Error('there is a screen outside of the facilitator’s window');
  return everywhere.windows;
}

/** One of them. */
export const useAct = (act: Act): Bound => useActs()(act);
