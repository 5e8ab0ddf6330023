import type { openRoundView } from '@shared/engines/answers/view';
import type { Strings } from '@shared/words';

/** What the button that closes a round says while people who are present have not answered; null where all have, or nobody knows (fingers). */
export const closingRoundWithout = (
  open: Pick<ReturnType<typeof openRoundView>, 'missing'> | null,
  strings: Strings,
): string | null => (open?.missing ? strings.workshop.closeWithout.answers(open.missing) : null);
