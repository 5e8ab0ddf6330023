import { entryOf } from '../../base/entry-of';
import type { Refusal } from '../../base/refusals';
import type { ReduceContext } from '../given';
import type { SayCommand, SayDefinition, SayWork } from './schema';

/** Changes `work` in place (an immer draft), or says why not. */
export function reduceSay(
  { definition }: ReduceContext<SayDefinition>,
  work: SayWork,
  event: SayCommand,
): Refusal | null {
  const { field } = event;
  if (!definition.card?.some(({ id }) => id === field)) return 'unknown-column';
  const text = event.text.trim();
  if ((entryOf(work.written, field)?.text ?? '') === text) return 'nothing-changes';
  const { [field]: _before, ...others } = work.written ?? {};
  const written = text === '' ? others : { ...others, [field]: { text } };
  if (Object.keys(written).length > 0) work.written = written;
  else delete work.written;
  return null;
}
