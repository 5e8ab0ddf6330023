import { entryOf } from '../../base/entry-of';
import type { ViewContext } from '../given';
import { inTurn, type Invented } from '../rehearsing';
import type { SayCommand, SayDefinition, SayWork } from './schema';

/** What is said for each field of the card, a line each, as long as nothing stands on it. */
export function rehearseSay(
  { at, definition: { card = [] }, work: { written } }: ViewContext<SayDefinition, SayWork>,
  { says, words }: Invented,
): readonly SayCommand[] {
  if (card.some(({ id }) => entryOf(written, id) !== undefined)) return [];
  return card.map(({ id: field }, index) => ({
    type: 'say/write',
    at,
    field,
    text: says(field)?.join('\n') ?? inTurn(words.said.fields, index) ?? '',
  }));
}
