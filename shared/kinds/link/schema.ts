import { z } from 'zod';
import { Id, Text, listOf, MadeText } from '../../base/primitives';
import { ItemSource, stepBase, stepItems } from '../common';
import { StepAddress, TakenItem, TypedItem } from '../../base/steps';

/** What a cell holds: a text, a tick, or a text with a mood from −2 to +2. */
export const CellKind = z.enum(['text', 'tick', 'mood']);
export type CellKind = z.infer<typeof CellKind>;

export const LinkDefinition = z.object({
  ...stepBase,
  kind: z.literal('link'),
  rows: ItemSource,
  /** Fixed, or what flows in from a step. */
  columns: z.union([
    /* `toDo`: what is written there is to be done, and pointed out until it is an action. */
    listOf(z.object({ id: Id, label: MadeText, hint: MadeText, toDo: z.boolean().optional() })).min(1),
    ItemSource,
  ]),
  /** Left out: a text. */
  cell: CellKind.optional(),
  /**
   * How moods are spoken of: what the first and the last row are called within a sentence ("today", "tomorrow"), and what a
   * column is; left out: the rows by their texts, and nothing of the column.
   */
  moods: z.object({ first: MadeText, last: MadeText, column: MadeText }).optional(),
  /** What a cell left empty means, for the plan; left out where it means nothing. */
  emptyCell: MadeText.optional(),
  /** What a row, or a column, with nothing in it means. */
  emptyRow: MadeText.optional(),
  emptyColumn: MadeText.optional(),
});
export type LinkDefinition = z.infer<typeof LinkDefinition>;

/** Very bad, bad, neither, good, very good. */
export const Mood = z.int().min(-2).max(2);
export type Mood = z.infer<typeof Mood>;

/** A cell with something in it. */
const Cell = z.object({
  row: Id,
  column: Id,
  text: Text,
  mood: Mood.optional(),
  ticked: z.literal(true).optional(),
});

export const LinkWork = z.object({
  kind: z.literal('link'),
  cells: listOf(Cell),
  ...stepItems,
  /** The same for columns that come from a step. */
  typedColumns: listOf(TypedItem).optional(),
  columns: listOf(TakenItem).optional(),
});
export type LinkWork = z.infer<typeof LinkWork>;

const cell = { at: StepAddress, row: Id, column: Id };

export const LinkCommand = z.discriminatedUnion('type', [
  z.object({ type: z.literal('link/set'), ...cell, text: Text }),
  z.object({ type: z.literal('link/tick'), ...cell, ticked: z.boolean() }),
  z.object({ type: z.literal('link/mood'), ...cell, mood: Mood.nullable() }),
]);
export type LinkCommand = z.infer<typeof LinkCommand>;
