import { stepKey, type StepAddress } from '../base/steps';
import {
  kindOf,
  startWork,
  type AnyKind,
  type DefinitionOf,
  type StepDefinition,
  type StepKind,
  type StepWork,
  type WorkOf,
} from '../kinds/registry';
import type { Session } from './schema/session';
import { stepOf } from './step-of';

/** A step with its kind, its definition in the form that the agenda chooses, and what it has gathered. */
export interface StepHere {
  readonly kind: AnyKind;
  readonly definition: StepDefinition;
  readonly work: StepWork;
}

/** The step at an address; null where it leads nowhere. */
export function stepAt(session: Session, at: StepAddress): StepHere | null {
  const definition = stepOf(session, at);
  if (!definition) return null;
  return { kind: kindOf(definition), definition, work: session.work[stepKey(at)] ?? startWork(definition) };
}

/** A step's definition and work, when the address leads to a step of that kind; else null. */
export function stepOfKind<K extends StepKind>(
  session: Session,
  at: StepAddress,
  kind: K,
): { readonly definition: DefinitionOf<K>; readonly work: WorkOf<K> } | null {
  const step = stepAt(session, at);
  if (step?.definition.kind !== kind) return null;
  return { definition: step.definition as DefinitionOf<K>, work: step.work as WorkOf<K> };
}
