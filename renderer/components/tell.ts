import { notifications } from '@mantine/notifications';
import type { Answer, FileAnswer } from '@shared/host/contract';
import type { Opened } from '@shared/host/replies';
import type { Strings } from '@shared/words';

/* What was said in passing and may still be there, oldest first. */
const told: string[] = [];
const MOST_AT_ONCE = 2;

/** Says something in passing, without a dialog in front of the room. The newest is always seen at once: the oldest makes room for it. `stays`: until it is dismissed, or has to make room. */
export function tell(message: string, stays = false): void {
  /* The same again is not said twice while it is still to be read. */
  notifications.hide(message);
  told.push(message);
  for (const oldest of told.splice(0, told.length - MOST_AT_ONCE)) if (oldest !== message) notifications.hide(oldest);
  notifications.show({ id: message, message, withBorder: true, ...(stays ? { autoClose: false } : {}) });
}

/** Says why something was not done; an answer that is fine, or a change that changes nothing, says nothing. */
export function tellIfRefused<T extends Answer>(strings: Strings, answer: T): T {
  if (!answer.ok && answer.refused !== 'nothing-changes') tell(strings.refusals[answer.refused]);
  return answer;
}

/** Says what went wrong with a file; cancelling says nothing. */
export function tellIfProblem<T extends FileAnswer>(strings: Strings, answer: T): T {
  if (!answer.ok && answer.problem !== 'cancelled')
    tell(strings.files.problem(answer.problem, answer.file, answer.detail));
  return answer;
}

/** As `tell`, until it is dismissed. */
const tellForGood = (message: string): void => void notifications.show({ message, withBorder: true, autoClose: false });

/** As `tellIfProblem`, for a session that was to be opened: also says what was brought back, and what could not be read of it. */
export function tellIfDamaged<T extends FileAnswer<Opened>>(strings: Strings, answer: T): T {
  tellIfProblem(strings, answer);
  if (!answer.ok) return answer;
  const words = strings.home;
  if (answer.applied > 0) tell(words.recovered(answer.applied, strings.locale.moment(answer.upTo)));
  if (answer.unread > 0) tellForGood(words.unread(answer.unread));
  if (answer.damaged > 0) tellForGood(words.sealedDamaged(answer.damaged));
  return answer;
}
