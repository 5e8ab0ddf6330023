import { createContext, use } from 'react';
import type { Strings } from '@shared/words';

/** The words of whoever a part of a window is for: the facilitator, or the room. */
export const SpokenStrings = createContext<Strings | null>(null);

/** The words in which this part of the window speaks. */
export function useStrings(): Strings {
  const strings = use(SpokenStrings);
  if (!strings) throw new Error('nobody has said in which language this window speaks');
  return strings;
}
