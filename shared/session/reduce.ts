import { Immer, type Draft } from 'immer';
import { MOST_IN_LIST } from '../base/primitives';
import type { Refusal } from '../base/refusals';
import { stepKey } from '../base/steps';
import { kindFor, kindOf, startWork, type KindNamed, type StepEvent, type StepWork } from '../kinds/registry';
import type { SessionEvent, WholeEvent } from './commands';
import { givenAt } from './flow';
import { reduceWhole } from './reduce-session';
import type { Session } from './schema/session';
import { stepOf, stepsInOrder } from './step-of';

/**
 * Sessions are not frozen: V8 copies a frozen list fifty times slower than another, and a step may hold thousands of ideas.
 * The tests freeze them, so that nothing changes a session it was given.
 */
const { produce } = new Immer({ autoFreeze: false });

type Reduced = { readonly session: Session } | { readonly refused: Refusal };

/** No list of a step grows longer than a file may have it: what is accepted can be opened again. */
const overfull = (work: StepWork): Refusal | null =>
  Object.values(work).some((list) => Array.isArray(list) && list.length > MOST_IN_LIST) ? 'list-is-full' : null;

function reduceStep(
  session: Session,
  draft: Draft<Session>,
  [name, kind]: KindNamed,
  event: StepEvent,
  time: string,
): Refusal | null {
  const definition = stepOf(session, event.at);
  if (!definition) return 'unknown-step';
  if (definition.kind !== name || !kind.reduce) return 'step-is-of-another-kind';
  const work = (draft.work[stepKey(event.at)] ??= startWork(definition));
  return kind.reduce({ ...givenAt(session, event.at), definition, time }, work, event) ?? overfull(work);
}

/** Nothing must point at ideas that a deletion or a merge has taken away. */
function forgetLostIdeas(draft: Draft<Session>): void {
  for (const at of stepsInOrder(draft)) {
    const work = draft.work[stepKey(at)];
    const definition = work && stepOf(draft, at);
    if (definition) kindOf(definition).forget?.({ ...givenAt(draft, at), definition }, work);
  }
}

/** Changes the draft as an event says, or says why not; then the draft is not to be used. */
function change(session: Session, draft: Draft<Session>, event: SessionEvent, time: string): Refusal | null {
  const kind = kindFor(event);
  const refused = kind
    ? reduceStep(session, draft, kind, event as StepEvent, time)
    : reduceWhole(session, draft, event as WholeEvent, time);
  if (refused) return refused;
  if (kind?.[1].losesIdeas(event as StepEvent)) forgetLostIdeas(draft);
  draft.revision += 1;
  draft.changedAt = time;
  return null;
}

/**
 * Applies one event to a session: the only way a session changes. Pure; `time` is main's stamp (ISO 8601, UTC).
 * A refused event changes nothing.
 */
export function reduce(session: Session, event: SessionEvent, time: string): Reduced {
  let refused: Refusal | null = null;
  const next = produce(session, (draft) => {
    refused = change(session, draft, event, time);
  });
  return refused ? { refused } : { session: next };
}

/**
 * As `reduce`, on a session that nobody else holds, such as one just read from disk: it is changed in place, which is
 * quick where there are thousands of events. After a refusal the session is not to be used any more.
 */
export const reduceInPlace = (session: Session, event: SessionEvent, time: string): Refusal | null =>
  change(session, session, event, time);
