import { list, listed, number, weightOf, whoLeads, type Cases, type Found } from '../found';
import type { StepContext } from '../given';
import { beatenIn } from './beaten';
import { resultsOf } from './results';
import type { VoteDefinition, VoteWork } from './schema';

const chosen = [list('first'), list('winners')];

/** What came first: nothing, one option, several that are level, or all of them. */
export const voteCases: Cases = { none: [], one: chosen, tied: chosen, all: [number('count')] };

/** What the room saw last, but for run-offs. */
export function voteFound({
  strings,
  definition,
  work,
  exercise,
}: StepContext<VoteDefinition, VoteWork>): Found | null {
  const last = resultsOf(work)
    .filter(({ runOff }) => !runOff)
    .at(-1);
  /* What was not counted can neither win nor lose: then the kind's own sentence says of which options it speaks. */
  if (!last || last.uncounted.length > 0) return null;
  const given = last.participation.dots;
  /* Dots were given, but to what was left out since: then nobody can say that there were none. */
  if (given > 0 && last.rows.every(({ dots }) => dots === 0)) return null;
  const winners = last.rows.filter(({ winner }) => winner);
  const first = winners.filter(({ rank }) => rank === 1);
  const dots = first.reduce((sum, row) => sum + row.dots, 0);
  const base = {
    items: winners,
    weight: weightOf(dots, given),
    ofExercise: isAlone(exercise().kinds, definition.kind),
  };
  const { vote: words } = strings.plan.content;
  /* That nobody gave a dot is no title. */
  if (given === 0) return { ...base, case: 'none', values: {}, counted: '', ofExercise: false };
  if (first.length === 0) return null;
  return {
    ...base,
    case: whoLeads(first.length, last.rows.length),
    values: { first: listed(strings, first), winners: listed(strings, winners), count: last.rows.length },
    counted: [words.dotsEach(first[0]?.dots ?? 0, given, first.length > 1), ...beatenIn(strings, last)].join(', '),
    turnout: words.turnout(last.participation),
  };
}

/* Where an exercise votes more than once, each vote answers its own question. */
const isAlone = (kinds: readonly string[], own: string): boolean => kinds.filter((kind) => kind === own).length < 2;
