import type { ExerciseDefinition } from '../session/schema/definition';

/** Words of Candor's exercises that are spelled, or said, otherwise in the United States. */
const AMERICAN: ReadonlyMap<string, string> = new Map([
  ['advert', 'ad'],
  ['afterwards', 'afterward'],
  ['behaviour', 'behavior'],
  ['behaviours', 'behaviors'],
  ['centre', 'center'],
  ['colour', 'color'],
  ['energiser', 'energizer'],
  ['favourite', 'favorite'],
  ['labelled', 'labeled'],
  ['neighbour', 'neighbor'],
  ['organisation', 'organization'],
  ['organisations', 'organizations'],
  ['personalised', 'personalized'],
  ['practised', 'practiced'],
  ['rang', 'called'],
  ['recognise', 'recognize'],
  ['recognised', 'recognized'],
  ['recognises', 'recognizes'],
  ['towards', 'toward'],
  ['travelling', 'traveling'],
]);

const LETTERS = /\p{L}+/gu;

function american(text: string): string {
  return text.replaceAll(LETTERS, (word) => {
    const said = AMERICAN.get(word.toLowerCase());
    if (said === undefined) return word;
    return word.charAt(0) === word.charAt(0).toLowerCase() ? said : said.charAt(0).toUpperCase() + said.slice(1);
  });
}

/** Ids, kinds and choices are not read by anybody, and stay. */
const UNREAD: ReadonlySet<string> = new Set(['id', 'kind', 'lens', 'type', 'take', 'exercise', 'step', 'form']);

function spelled(value: unknown): unknown {
  if (typeof value === 'string') return american(value);
  if (Array.isArray(value)) return value.map(spelled);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, one]) => [key, UNREAD.has(key) && typeof one === 'string' ? one : spelled(one)]),
  );
}

/** One of Candor's exercises as it is written in a language (BCP 47): in British spelling, but for the United States. */
export const asSpelledIn = (language: string, definition: ExerciseDefinition): ExerciseDefinition => {
  const { language: tongue, region } = new Intl.Locale(language);
  return tongue === 'en' && region === 'US' ? (spelled(definition) as ExerciseDefinition) : definition;
};
