import type { Session } from './schema/session';
import { stepKey, type StepAddress } from '../kinds/common';
import type { StepKind } from '../kinds/definitions';
import { startWork, type DefinitionOf, type WorkOf } from '../kinds/start';
import { stepOf } from './step-of';

/** A step's definition and work, when the address leads to a step of that kind; else null. */
export function stepOfKind<K extends StepKind>(
  session: Session,
  at: StepAddress,
  kind: K,
): { definition: DefinitionOf<K>; work: WorkOf<K> } | null {
  const definition = stepOf(session, at);
  if (definition?.kind !== kind) return null;
  const work = session.work[stepKey(at)] ?? startWork(definition);
  return { definition: definition as DefinitionOf<K>, work: work as WorkOf<K> };
}
