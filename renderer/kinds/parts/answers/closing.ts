import type { openRoundView } from '@shared/engines/answers/view';
import type { Strings } from '@shared/words';

/** What the button that closes a round says while people who are present have not answered; null where all have, or nobody knows (fingers). */
export function closingRoundWithout(open: ReturnType<typeof openRoundView> | null, strings: Strings): string | null {
  const missing = open && open.sheets !== null ? open.present - open.sheets : 0;
  return missing > 0 ? strings.workshop.closeWithout.answers(missing) : null;
}
