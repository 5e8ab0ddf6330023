import type { openRoundView } from '@shared/engines/answers/view';
import type { Strings } from '@shared/words';

/** What the button that closes a round says while items are not counted, or people who are present have not answered; null where neither is so. */
export function closingRoundWithout(
  open: Pick<ReturnType<typeof openRoundView>, 'missing' | 'uncounted'> | null,
  strings: Strings,
): string | null {
  const words = strings.workshop.closeWithout;
  if (open?.uncounted) return words.counts(open.uncounted);
  return open?.missing ? words.answers(open.missing) : null;
}
