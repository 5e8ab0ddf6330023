import type { Command } from '@shared/session/commands';
import type { FacilitatorView } from '@shared/views/views';
import { newId } from '../bridge/client';

/** Puts a block on the agenda once more, right after itself, and goes there; what it gathered the first time stays. */
export async function runAgain(
  { agenda }: FacilitatorView,
  itemId: string,
  send: (command: Command) => Promise<boolean>,
): Promise<void> {
  const index = agenda.findIndex(({ id }) => id === itemId);
  const row = agenda[index];
  const first = row?.steps[0];
  if (!row || !first) return;
  const id = newId();
  const { exercise, variant } = row;
  const put = await send({
    type: 'agenda/insert',
    item: { id, exercise, variant },
    before: agenda[index + 1]?.id ?? null,
  });
  if (put) await send({ type: 'agenda/go', to: { item: id, step: first.at.step } });
}
