import { Immer, type Draft } from 'immer';
import type { Refusal } from '../base/refusals';
import type { Session } from './schema/session';
import { reduceCollect } from '../kinds/collect/reduce';
import { reduceCommit } from '../kinds/commit/reduce';
import { stepKey, type StepAddress } from '../kinds/common';
import type { StepContext } from '../kinds/context';
import { reduceDefine } from '../kinds/define/reduce';
import type { StepKind } from '../kinds/definitions';
import { forgetIdeas, reduceGroup } from '../kinds/group/reduce';
import { reduceJudge } from '../kinds/judge/reduce';
import { reduceLink } from '../kinds/link/reduce';
import { reducePlace } from '../kinds/place/reduce';
import { reduceRate } from '../kinds/rate/reduce';
import { reduceSort } from '../kinds/sort/reduce';
import { startWork, type DefinitionOf, type WorkOf } from '../kinds/start';
import { reduceVote } from '../kinds/vote/reduce';
import type { FrameEvent, SessionEvent } from './commands';
import { reduceFrame } from './reduce-session';
import { ideasAt, sourceAddress } from './items';
import { stepOf, stepsInOrder } from './step-of';
import { stepOfKind } from './work-of';

/**
 * Sessions are not frozen: V8 copies a frozen list fifty times slower than another, and a step may hold thousands of ideas.
 * The tests freeze them, so that nothing changes a session it was given.
 */
const { produce } = new Immer({ autoFreeze: false });

type Reduced = { readonly session: Session } | { readonly refused: Refusal };

type WorkingKind = Exclude<StepKind, 'say'>;
type EventOf<K extends WorkingKind> = Extract<SessionEvent, { type: `${K}/${string}` }>;
type Reducers = {
  [K in WorkingKind]: (context: StepContext<DefinitionOf<K>>, work: WorkOf<K>, event: EventOf<K>) => Refusal | null;
};

const reducers: Reducers = {
  collect: reduceCollect,
  group: reduceGroup,
  vote: reduceVote,
  rate: reduceRate,
  judge: reduceJudge,
  sort: reduceSort,
  place: reducePlace,
  define: reduceDefine,
  link: reduceLink,
  commit: reduceCommit,
};

type StepEvent = EventOf<WorkingKind>;

/** The part of an event's type before the slash names the kind of step it is for, if it is for one. */
const subjectOf = ({ type }: SessionEvent): string => type.slice(0, type.indexOf('/'));

const isFrameEvent = (event: SessionEvent): event is FrameEvent => !Object.hasOwn(reducers, subjectOf(event));

const kindOf = (event: StepEvent) => subjectOf(event) as WorkingKind;

function reduceStep<K extends WorkingKind>(
  session: Session,
  draft: Draft<Session>,
  kind: K,
  event: EventOf<K> & { at: StepAddress },
  time: string,
): Refusal | null {
  const definition = stepOf(session, event.at);
  if (!definition) return 'unknown-step';
  if (definition.kind !== kind) return 'step-is-of-another-kind';
  const work = (draft.work[stepKey(event.at)] ??= startWork(definition)) as WorkOf<K>;
  const context = { session, definition: definition as DefinitionOf<K>, at: event.at, time };
  return reducers[kind](context, work, event);
}

/** Groups must not point at ideas that a deletion or a merge has taken away. */
function forgetLostIdeas(draft: Draft<Session>): void {
  for (const at of stepsInOrder(draft)) {
    const group = stepOfKind(draft, at, 'group');
    const source = group && sourceAddress(draft, at, group.definition.items);
    const work = draft.work[stepKey(at)];
    if (source && work?.kind === 'group') forgetIdeas(work, new Set(ideasAt(draft, source).map(({ id }) => id)));
  }
}

/** Changes the draft as an event says, or says why not; then the draft is not to be used. */
function change(session: Session, draft: Draft<Session>, event: SessionEvent, time: string): Refusal | null {
  const refused = isFrameEvent(event)
    ? reduceFrame(session, draft, event, time)
    : reduceStep(session, draft, kindOf(event), event as never, time);
  if (refused) return refused;
  if (event.type === 'collect/delete' || event.type === 'collect/merge') forgetLostIdeas(draft);
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
