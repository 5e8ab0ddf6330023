import { isWithin } from '@shared/base/moments';
import { useReducedMotion } from '@mantine/hooks';
import { useEffect, useLayoutEffect, useState } from 'react';

/** The longest a reveal may take, and the longest pause between two places. */
const ALL_MS = 5_000;
const PLACE_MS = 700;

/** How long the places of a result take to come, one after the other; in milliseconds. */
export const revealTime = (rows: number): number => Math.min(ALL_MS, PLACE_MS * rows);

/** A result that was revealed longer ago is only looked at again. */
const JUST_NOW_MS = 5_000;

/**
 * The reveal as a moment: the index of the first row that is shown, which counts down from the last row to nought. It is
 * nought at once for a result that was not revealed just now, and where motion is unwelcome.
 */
export function useReveal(voteId: string, revealedAt: string | null, rows: number): number {
  const still = useReducedMotion(false, { getInitialValueInEffect: false });
  const [shownFrom, setShownFrom] = useState(0);
  /* Before anything is painted: the rows are not seen for a moment first. */
  useLayoutEffect(() => {
    setShownFrom(isWithin(revealedAt, JUST_NOW_MS, Date.now()) ? rows : 0);
    // oxlint-disable-next-line react/exhaustive-deps -- only another vote's result is a moment of its own
  }, [voteId]);
  useEffect(() => {
    if (shownFrom === 0) return;
    const timer = setTimeout(() => setShownFrom(shownFrom - 1), revealTime(rows) / rows);
    return () => clearTimeout(timer);
  }, [shownFrom, rows]);
  return still ? 0 : Math.min(shownFrom, rows);
}
