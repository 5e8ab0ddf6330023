import { checkDay } from '../base/days';
import type { Draft } from 'immer';
import type { Refusal } from '../base/refusals';
import { MOST_BLOCKS, type AgendaItem } from './schema/agenda';
import type { ExerciseDefinition } from './schema/definition';
import type { Session } from './schema/session';
import { followUpAt } from './day';
import { actionsNow } from './actions-now';
import type { FollowUpOpened } from './commands';
import { entryOf } from '../base/entry-of';

/** The blocks of a follow-up, in their order, with the definitions they use: the library has them. */
export interface FollowUpBlocks {
  readonly items: readonly Omit<AgendaItem, 'id'>[];
  readonly exercises: Readonly<Record<string, ExerciseDefinition>>;
}

/** What opening a follow-up on a day puts at the end of the agenda. Definitions that the session has already stay as they are. */
export function followUpEvent(session: Session, date: string, blocks: FollowUpBlocks): FollowUpOpened {
  // oxlint-disable-next-line candor/no-english-pattern -- ids
  const numbers = session.agenda.items.map(({ id }) => Number(/^item-(\d+)$/.exec(id)?.[1] ?? 0));
  const last = Math.max(0, ...numbers);
  const items = blocks.items.map((item, index) => ({ ...item, id: `item-${last + index + 1}` }));
  const missing = items.flatMap(({ exercise }) => {
    const definition = entryOf(session.exercises, exercise) ? undefined : entryOf(blocks.exercises, exercise);
    return definition ? [[exercise, definition] as const] : [];
  });
  return { type: 'follow-up/opened', date, items, exercises: Object.fromEntries(missing) };
}

/** Puts a follow-up at the end of the agenda and goes to it, or says why not. The clock begins anew. */
export function openFollowUp(
  session: Session,
  draft: Draft<Session>,
  { date, items, exercises }: FollowUpOpened,
  time: string,
): Refusal | null {
  const { agenda, followUps = [] } = session;
  if (actionsNow(session).every(({ closed }) => closed)) return 'no-open-actions';
  const strange = checkDay(date);
  if (strange) return strange;
  const last = followUps.at(-1);
  if (last && !session.done.some((at) => followUpAt(session, at) === last)) return 'follow-up-not-begun';
  if (agenda.items.length + items.length > MOST_BLOCKS) return 'agenda-is-full';
  if (items.some(({ id }) => agenda.items.some((known) => known.id === id))) return 'id-in-use';
  const all = { ...exercises, ...session.exercises };
  const [first] = items;
  const step = first && entryOf(all, first.exercise)?.steps[0];
  if (!first || !step || items.some(({ exercise }) => !entryOf(all, exercise))) return 'unknown-step';
  Object.assign(draft.exercises, all);
  draft.agenda.items.push(...items);
  delete draft.agenda.start;
  delete draft.agenda.minutes;
  (draft.followUps ??= []).push({ date, openedAt: time, items: items.map(({ id }) => id) });
  draft.position = { item: first.id, step: step.id };
  draft.startedAt = null;
  delete draft.course;
  return null;
}
