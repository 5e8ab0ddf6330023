import type { Strings } from '../words';
import { inShort } from './texts';

/** More than these are not told one by one. */
const MOST = 24;

/** Where a picture's rows are told one after the other: each as `tell` has it, and how many more there are. */
export function listed<T>(strings: Strings, items: readonly T[], tell: (item: T) => string): string {
  const words = strings.plan.alternative;
  const told = items.slice(0, MOST).map(tell).join('; ');
  return items.length > MOST ? `${told}; ${words.more(items.length - MOST)}` : told;
}

/** What a row is called there. */
export const named = (text: string): string => inShort(text, 100);
