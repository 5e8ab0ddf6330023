import { inOrder } from '@shared/base/in-order';
import { folded } from '@shared/base/folded';
import type { SessionCard } from '@shared/host/views';

/** Which sessions are wanted: all of what is said must hold. */
export interface Wanted {
  /** Words that stand in the title or the organisation, as people type them. */
  readonly text: string;
  readonly only: 'all' | 'unfinished' | 'due';
  /** As it is compared (`folded`); null for any. */
  readonly organisation: string | null;
  readonly year: string | null;
}

export const ANY: Wanted = { text: '', only: 'all', organisation: null, year: null };

type Card = Pick<SessionCard, 'title' | 'organisation' | 'date' | 'progress' | 'due'>;

const yearOf = ({ date }: Card): string => date.slice(0, 4);

const isUnfinished = ({ progress: { done, passed, of } }: Card): boolean => done + passed < of;

/** The sessions that are wanted, in the order in which they were. */
export function found<C extends Card>(cards: readonly C[], { text, only, organisation, year }: Wanted): C[] {
  const words = folded(text).split(' ').filter(Boolean);
  return cards.filter((card) => {
    const said = folded(`${card.title} ${card.organisation}`);
    return (
      words.every((word) => said.includes(word)) &&
      (only !== 'unfinished' || isUnfinished(card)) &&
      (only !== 'due' || card.due.length > 0) &&
      (organisation === null || folded(card.organisation) === organisation) &&
      (year === null || yearOf(card) === year)
    );
  });
}

/** The organisations there are, in order, however each was typed, by their first spelling; no organisation is none. */
export function organisationsIn(cards: readonly Card[]): { readonly value: string; readonly label: string }[] {
  const named = cards.map((card) => [folded(card.organisation), card.organisation] as const);
  const once = new Map(named.filter(([value]) => value !== '').toReversed());
  return [...once].map(([value, label]) => ({ value, label })).toSorted((a, b) => inOrder(a.value, b.value));
}

/** The years there are, latest first. */
export const yearsIn = (cards: readonly Card[]): string[] => [...new Set(cards.map(yearOf))].toSorted().toReversed();
