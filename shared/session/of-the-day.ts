import type { Item, StepAddress } from '../base/steps';
import type { StepContext } from '../kinds/given';
import type { StepDefinition, StepWork } from '../kinds/registry';
import { stringsFor } from './language';
import type { Session } from './schema/session';
import { exerciseOf, stepsInOrder } from './step-of';
import { stepAt, type StepHere } from './work-of';

type InContext = (
  session: Session,
  at: StepAddress,
) => { readonly kind: StepHere['kind']; readonly context: StepContext<StepDefinition, StepWork> } | null;

/** Whether a step takes anything from another one, right away. */
type TakesFrom = (session: Session, step: StepAddress, to: StepAddress) => boolean;

/** Whether a step takes anything that is looked for in the whole day, itself or through steps between. */
type IsOfTheDay = (session: Session, step: StepAddress) => boolean;

/** Something of one step under an id that no other step has. */
const idOf = (at: StepAddress, id: string): string => `${at.item}-${id}`.slice(0, 64);

/** The groups of every group step on the agenda; the same group twice has two ids, one for each run. */
export const groupsOfTheDay = (session: Session, contextAt: InContext): Item[] =>
  stepsInOrder(session).flatMap((at) => {
    const step = contextAt(session, at);
    const groups = new Set(step?.kind.groups?.(step.context.work).map(({ id }) => id));
    const all =
      groups.size > 0
        ? step?.kind.yields.groups?.items(step.context, { take: 'groups', exercise: '', step: at.step })
        : [];
    return (all ?? []).filter(({ id }) => groups.has(id)).map((item) => ({ ...item, id: idOf(at, item.id) }));
  });

/** The kinds of the steps that work on what the one at `at` gives. */
const workingOn = (session: Session, at: StepAddress, takesFrom: TakesFrom): StepHere['kind'][] =>
  stepsInOrder(session).flatMap((one) => {
    const step = takesFrom(session, one, at) ? stepAt(session, one) : null;
    return step ? [step.kind] : [];
  });

/**
 * Ideas without a group that no other step answers: where they were to be grouped, or nothing works on them. Not what is
 * sealed, not what was meant to be done: that becomes an action; and not what people say in a block as the day goes by, as how
 * they arrive: nobody is promised an answer to that. What is to be done is not asked of a step that works on the day itself: that
 * would lead back here.
 */
export function ungrouped(
  session: Session,
  contextAt: InContext,
  takesFrom: TakesFrom,
  isOfTheDay: IsOfTheDay,
): Item[] {
  const steps = stepsInOrder(session).flatMap((at) => {
    const step = stepAt(session, at);
    return step ? [{ at, step }] : [];
  });
  const grouped = new Set(
    steps.flatMap(({ step: { kind, work } }) => (kind.groups?.(work) ?? []).flatMap(({ ideaIds }) => ideaIds)),
  );
  return steps.flatMap(({ at, step: { kind, definition, work } }) => {
    const gathered = kind.gathers?.(definition, work);
    if (!gathered || gathered.sealed || exerciseOf(session, at.item)?.type === 'block') return [];
    const kinds = workingOn(session, at, takesFrom);
    if (kinds.length > 0 && kinds.every(({ groups }) => groups === null)) return [];
    const context = isOfTheDay(session, at) ? null : contextAt(session, at)?.context;
    const toDo = new Set((context && kind.looseEnds?.(context))?.flatMap((end) => (end.toDo ? [end.item] : [])) ?? []);
    return gathered.ideas
      .filter(({ id }) => !grouped.has(id) && !toDo.has(id))
      .map(({ id, text }) => ({ id: idOf(at, id), text, ideaIds: [id] }));
  });
}

/** The id under which a note is an item. */
export const noteItem = (id: string): string => `note-${id}`.slice(0, 64);

/** Parked topics and promises, each with who made it; a decision is settled. */
export function notesToSettle(session: Session): Item[] {
  const { owned } = stringsFor(session).stepKinds.openActions;
  return (session.notes ?? [])
    .filter(({ kind }) => kind !== 'decision')
    .map(({ id, text, who }) => ({ id: noteItem(id), text: owned(text, who.text.trim(), ''), ideaIds: [] }));
}
