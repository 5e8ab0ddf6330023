import type { Strings } from '../words';
import type { Item, TypedItem } from '../base/steps';
import type { Given } from './given';

/** A step in made-up surroundings: its people are invented, and where nothing flows in its items are. */
export interface ExampleContext<D> extends Given {
  readonly definition: D;
  /** The items it works on: those that flow in, else made-up ones as if they had been typed. */
  readonly items: readonly Item[];
  readonly typed: TypedItem[];
}

/** Made-up work of a kind: for previews, and for the tests of every kind. */
export interface Example<D, W, C> {
  /** What the step would have gathered when it is left. */
  done(context: ExampleContext<D>): W;
  /** As the facilitator comes to it: what is said aloud is there already. */
  begun(context: ExampleContext<D>): W;
  /** What lets people come to the laptop; null where nobody does. */
  opening(context: ExampleContext<D>): C | null;
  /**
   * What invented people would do in it, one command after the other, from its opening to its result, in the form it
   * begins with; believable, with ties and different opinions. Empty where there is nothing to do.
   */
  played(context: ExampleContext<D>): readonly C[];
}

/** Ideas that fill a screen without crowding it. */
export const SOME = 5;

/** Hands that are raised for the first item; for each item after it one fewer, so that there is an order. */
const HANDS = 6;

/** The moment at which everything made up happened. */
export const TIME = '2026-01-01T09:00:00.000Z';

export const madeUpItems = (strings: Strings, prefix: string, count = SOME): TypedItem[] =>
  strings.editor.madeUp.ideas.slice(0, count).map((text, index) => ({ id: `${prefix}-${index + 1}`, text }));

/** Fewer hands for each item than for the one before. */
export const handsFor = (index: number): number => Math.max(0, HANDS - index);

/** A closed round with everybody in it. */
export const closedRound = ({ people, items }: Pick<ExampleContext<unknown>, 'people' | 'items'>) => ({
  items: items.map(({ id, text }) => ({ id, text })),
  present: people.map(({ id }) => id),
  openedAt: TIME,
  closedAt: TIME,
  status: 'closed' as const,
});

/** All hands on one answer, another one for each item. */
export const countsFor = (
  { items }: Pick<ExampleContext<unknown>, 'items'>,
  answers: number,
): Record<string, number[]> =>
  Object.fromEntries(
    items.map(({ id }, index) => [
      id,
      Array.from({ length: answers }, (_, place) => (place === index % answers ? HANDS : 0)),
    ]),
  );

/**
 * Which of `choices` places a person picks for an item: most agree, some differ, the same every time it is asked. The
 * first item splits the room.
 */
export function opinion(person: number, item: number, choices: number): number {
  const usual = (item * 2 + 1) % choices;
  if (item === 0) return person % 2 === 0 ? 0 : choices - 1;
  return person % 4 === 3 ? (usual + 1) % choices : usual;
}
