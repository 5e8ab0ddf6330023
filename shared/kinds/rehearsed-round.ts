import { entryOf } from '../base/entry-of';
import type { AnswerRound, AnswerSheet, Histogram } from '../engines/answers/schema';
import type { Sealed } from './sealed-box';

/** How invented people answer a question about one item. */
export interface Leaning {
  /** What they would say on the whole, from 0 (the first answer) to 1 (the last). */
  readonly at: number;
  /** All of them say just that, or differ a little, or stand at both ends. */
  readonly room: 'united' | 'usual' | 'split';
}

/** Steps to either side of what a person would say on the whole. */
const SIDES = [0, 0, -1, 0, 1, 0, -1, 1];

/** The place of the answer that a person gives; the same person always gives the same. */
export function placeOf({ at, room }: Leaning, person: number, answers: number): number {
  if (room === 'split') return person % 2 === 0 ? answers - 1 : Math.min(1, answers - 2) * (person % 4 === 1 ? 1 : 0);
  const usual = Math.round(at * (answers - 1));
  if (room === 'united') return usual;
  return Math.max(0, Math.min(answers - 1, usual + (SIDES[person % SIDES.length] ?? 0)));
}

type Seats = Pick<AnswerRound, 'id' | 'form' | 'present' | 'sheets'>;

/** The sheets of those who are present and have handed in none, of an open round at the seat. */
export function sheetsOf({ id, present, sheets = [] }: Seats, sealed: Sealed, sheet: (person: number) => AnswerSheet) {
  const cast = new Set([...(entryOf(sealed.answers, id)?.cast ?? []), ...sheets.map(({ participant }) => participant)]);
  return present.flatMap((participant, person) =>
    cast.has(participant) ? [] : [{ participant, sheet: sheet(person) }],
  );
}

/** The sheets that are not entered yet, of an open round on paper. `sheet`: what a person says, by their number. */
export function papersOf({ id, present }: Seats, sealed: Sealed, sheet: (person: number) => AnswerSheet) {
  const left = Math.max(0, present.length - (entryOf(sealed.answers, id)?.papers ?? 0));
  return Array.from({ length: left }, (_, person) => ({ sheet: sheet(person) }));
}

/** How the hands of everybody who is present come down, for one item and question, if each of them showed what stands on their sheet. */
export const handsOf = (sheets: readonly AnswerSheet[], question: number, item: string, answers: number): Histogram =>
  Array.from(
    { length: answers },
    (_, place) => sheets.filter((sheet) => entryOf(sheet[question], item) === place).length,
  );
