import { entryOf } from '../../base/entry-of';
import type { SayDefinition, SayWork } from './schema';

/** The fields of the card with what stands in them; empty where nothing does yet. */
export const cardOf = ({ card = [] }: SayDefinition, { written }: SayWork) =>
  card.map(({ id, label, hint }) => ({ id, label, hint, text: entryOf(written, id)?.text ?? '' }));
export type CardField = ReturnType<typeof cardOf>[number];

/** What was said in a field, a line each. */
export const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
