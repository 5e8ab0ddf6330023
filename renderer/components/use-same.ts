import { useState } from 'react';

/**
 * The value as it was while nothing in it is another one: what is pushed again comes as a copy, and what is drawn from it need
 * not be drawn, or measured, anew. For plain data.
 */
export function useSame<T>(value: T): T {
  const [kept, setKept] = useState(value);
  if (kept === value) return kept;
  if (JSON.stringify(kept) === JSON.stringify(value)) return kept;
  setKept(value);
  return value;
}
