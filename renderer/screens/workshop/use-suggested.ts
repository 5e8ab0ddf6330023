import { useState } from 'react';
import { bestFor, type Suggestion } from '@shared/agenda/suggest';
import type { FacilitatorView } from '@shared/views/views';
import { useNow } from '../../components/use-now';
import { LATE_AT_MOST, standingNow } from './Clock';

/** A few minutes are no matter for anybody. */
const WORTH_SAYING = 2;
/** Said “not now”, it comes again when so many more minutes are lost. */
const AGAIN_AFTER = 5;
const LOOK_MS = 30_000;

export interface Suggested {
  /** How much too long the day gets. */
  readonly minutes: number;
  /** What to show: empty while the day fits, or the facilitator said “not now”. */
  readonly best: readonly Suggestion[];
  readonly notNow: () => void;
}

/** What could save time now: against the time the room has, else against what was planned. */
export function useSuggested({ clock, suggestions }: FacilitatorView): Suggested {
  const now = useNow(LOOK_MS);
  const [refusedAt, setRefusedAt] = useState<number | null>(null);
  const at = standingNow(clock, now);
  const minutes = at ? (at.over ?? at.behind) : 0;
  const least = refusedAt === null ? WORTH_SAYING : refusedAt + AGAIN_AFTER;
  const shown = minutes > least && minutes <= LATE_AT_MOST;
  return {
    minutes,
    best: shown ? bestFor(suggestions, minutes) : [],
    notNow: () => setRefusedAt(minutes),
  };
}
