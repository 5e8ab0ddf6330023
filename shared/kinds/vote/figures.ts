import type { Figures } from '../figures';
import type { StepContext } from '../given';
import { resultsOf } from './results';
import type { VoteDefinition, VoteWork } from './schema';

/** Places only: how many dots lay where is told in each plan, with how many voted. */
export function voteFigures({ at, definition, work, strings }: StepContext<VoteDefinition, VoteWork>): Figures[] {
  const words = strings.across;
  const result = resultsOf(work).findLast(({ runOff }) => !runOff);
  if (!result) return [];
  return [
    {
      key: at.step,
      caption: words.places(definition.room),
      unit: 'places',
      scale: '',
      answerers: null,
      rows: [
        ...result.rows.map(({ id, text, rank, tied, winner }) => ({
          id,
          text,
          said: words.place(rank, tied, winner),
          value: -rank,
          answers: null,
        })),
        ...result.uncounted.map(({ id, text }) => ({
          id,
          text,
          said: strings.plan.content.vote.notCounted,
          value: null,
          answers: null,
        })),
      ],
    },
  ];
}
