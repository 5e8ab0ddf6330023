import { produce } from 'immer';
import { z } from 'zod';
import type { Refusal } from '../base/refusals';
import { Agenda, AgendaItem, MOST_BLOCKS, MOST_MINUTES } from './schema/agenda';
import { ExerciseDefinition } from './schema/definition';
import { Id, TimeOfDay } from '../base/primitives';
import { assertNever } from '../base/assert-never';

const fields = AgendaItem.shape;

/** What of a block can be changed; null takes a choice back, what is not named stays. */
export const ItemChange = z.object({
  variant: fields.variant.optional(),
  title: fields.title.unwrap().nullable().optional(),
  minutes: z.int().min(1).max(MOST_MINUTES).nullable().optional(),
  forms: fields.forms.unwrap().nullable().optional(),
  saved: fields.saved.unwrap().nullable().optional(),
  left: z.boolean().optional(),
});
export type ItemChange = z.infer<typeof ItemChange>;

/** Where a block goes: before another one, or to the end. */
const before = { before: Id.nullable() };

/** A block that an agenda gets. `definition`: where it does not have the exercise yet. One that it has is never replaced. */
export const AgendaInsert = z.object({
  type: z.literal('agenda/insert'),
  item: AgendaItem.omit({ left: true }),
  ...before,
  definition: ExerciseDefinition.optional(),
});
export type AgendaInsert = z.infer<typeof AgendaInsert>;

/** Everything that can be done to an agenda, before the day and during it. */
export const AgendaEdit = z.discriminatedUnion('type', [
  AgendaInsert,
  z.object({ type: z.literal('agenda/remove'), itemId: Id }),
  z.object({ type: z.literal('agenda/move'), itemId: Id, ...before }),
  z.object({ type: z.literal('agenda/change'), itemId: Id, change: ItemChange }),
  z.object({
    type: z.literal('agenda/times'),
    start: TimeOfDay.nullable(),
    minutes: Agenda.shape.minutes.unwrap().nullable(),
  }),
]);
export type AgendaEdit = z.infer<typeof AgendaEdit>;

/** An agenda with the definitions it uses: part of a session, or not yet one. */
export interface PlannedAgenda {
  agenda: Agenda;
  exercises: Record<string, ExerciseDefinition>;
}

/** Puts what was chosen, and takes out what was taken back. */
function put<T extends object, K extends keyof T>(on: T, key: K, value: T[K] | null | undefined): void {
  if (value === null) delete on[key];
  else if (value !== undefined) on[key] = value;
}

function insert(planned: PlannedAgenda, { item, before: next, definition }: AgendaInsert): Refusal | null {
  const { items } = planned.agenda;
  if (items.some(({ id }) => id === item.id)) return 'id-in-use';
  if (items.length >= MOST_BLOCKS) return 'agenda-is-full';
  if (!Object.hasOwn(planned.exercises, item.exercise)) {
    if (definition?.id !== item.exercise) return 'unknown-exercise';
    planned.exercises[item.exercise] = definition;
  }
  const index = next === null ? items.length : items.findIndex(({ id }) => id === next);
  if (index < 0) return 'unknown-block';
  items.splice(index, 0, item);
  return null;
}

function move({ agenda }: PlannedAgenda, { itemId, before: next }: EditOf<'agenda/move'>): Refusal | null {
  const from = agenda.items.findIndex(({ id }) => id === itemId);
  const item = agenda.items[from];
  if (!item) return 'unknown-block';
  const rest = agenda.items.filter(({ id }) => id !== itemId);
  const to = next === null ? rest.length : rest.findIndex(({ id }) => id === next);
  if (to < 0) return 'unknown-block';
  if (to === from) return 'nothing-changes';
  rest.splice(to, 0, item);
  agenda.items = rest;
  return null;
}

function change({ agenda }: PlannedAgenda, { itemId, change: to }: EditOf<'agenda/change'>): Refusal | null {
  const item = agenda.items.find(({ id }) => id === itemId);
  if (!item) return 'unknown-block';
  put(item, 'variant', to.variant);
  put(item, 'title', to.title);
  put(item, 'minutes', to.minutes);
  put(item, 'forms', to.forms);
  put(item, 'saved', to.saved);
  put(item, 'left', to.left === undefined ? undefined : to.left || null);
  return null;
}

type EditOf<T extends AgendaEdit['type']> = Extract<AgendaEdit, { type: T }>;

/** Changes an agenda in place, or says why not; then it is not to be used. Whether the day allows it is not asked here. */
export function editAgenda(planned: PlannedAgenda, edit: AgendaEdit): Refusal | null {
  const { agenda } = planned;
  switch (edit.type) {
    case 'agenda/insert':
      return insert(planned, edit);
    case 'agenda/remove': {
      const index = agenda.items.findIndex(({ id }) => id === edit.itemId);
      if (index < 0) return 'unknown-block';
      agenda.items.splice(index, 1);
      return null;
    }
    case 'agenda/move':
      return move(planned, edit);
    case 'agenda/change':
      return change(planned, edit);
    case 'agenda/times':
      put(agenda, 'start', edit.start);
      put(agenda, 'minutes', edit.minutes);
      return null;
    default:
      return assertNever(edit);
  }
}

/** The agenda after an edit, or why it is not made; the one before stays as it is. */
export function editedAgenda(
  planned: PlannedAgenda,
  edit: AgendaEdit,
): { planned: PlannedAgenda } | { refused: Refusal } {
  let refused: Refusal | null = null;
  const after = produce(planned, (draft) => {
    refused = editAgenda(draft, edit);
  });
  return refused ? { refused } : { planned: after };
}
