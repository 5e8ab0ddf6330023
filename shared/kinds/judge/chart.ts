import type { Scores } from '../../document/blocks/scores';
import type { JudgeDefinition } from './schema';
import type { JudgingResult } from './result';

/** How many gave which verdict on each item, and which was right where that has been revealed. */
export const scoresChart = ({ room, verdicts }: JudgeDefinition, { rows }: JudgingResult): Scores => ({
  type: 'scores',
  caption: room,
  verdicts: verdicts.map(({ label }) => label),
  rows: rows.map(({ text, counts, isCounted, answer }) => ({
    text,
    counts,
    isCounted,
    right: answer ? verdicts.findIndex(({ id }) => id === answer.verdict) : null,
    reason: answer?.reason ?? '',
  })),
});
