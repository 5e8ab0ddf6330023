import { notifications } from '@mantine/notifications';
import type { Answer, FileAnswer } from '@shared/host/contract';
import { strings } from '@shared/strings';

/** Says something in passing, without a dialog in front of the room. */
export function tell(message: string): void {
  notifications.show({ message, withBorder: true });
}

/** Says why something was not done; an answer that is fine, or a change that changes nothing, says nothing. */
export function tellIfRefused<T extends Answer>(answer: T): T {
  if (!answer.ok && answer.refused !== 'nothing-changes') tell(strings.refusals[answer.refused]);
  return answer;
}

/** Says what went wrong with a file; cancelling says nothing. */
export function tellIfProblem<T extends FileAnswer>(answer: T): T {
  if (!answer.ok && answer.problem !== 'cancelled') tell(strings.files.problem(answer.problem, answer.file, answer.detail));
  return answer;
}
