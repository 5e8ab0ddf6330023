import type { StepContext } from '../given';
import { judgeItems, knownAnswer } from './items';
import type { JudgeDefinition, JudgeWork, Judging } from './schema';
import { entryOf } from '../../base/entry-of';

const sum = (counts: readonly number[]): number => counts.reduce((all, count) => all + count, 0);

/**
 * A closed round's result. An item's known answer and reason, and how many were right, are there only once it has been
 * revealed.
 */
export function judgingResult(judging: Judging, definition: JudgeDefinition, work: JudgeWork) {
  const places = new Map(definition.verdicts.map(({ id }, index) => [id, index]));
  return {
    id: judging.id,
    form: judging.form ?? 'fingers',
    present: judging.present.length,
    answered: judging.answered ?? null,
    /** Sheets that were replaced by their own seats. */
    replaced: judging.replaced ?? 0,
    withheld: judging.withheld ?? null,
    room: judging.room ?? null,
    rooms: judging.rooms ?? null,
    rows: judging.items.map(({ id, text }) => {
      const counts = entryOf(judging.counts, id) ?? definition.verdicts.map(() => 0);
      const answer = judging.revealed.includes(id) ? knownAnswer(definition, work, id) : null;
      const right = answer ? (counts[places.get(answer.verdict) ?? -1] ?? 0) : null;
      return {
        id,
        text,
        counts,
        answers: sum(counts),
        /** Its hands were counted: nobody said anything is another thing. */
        isCounted: judging.uncounted?.includes(id) !== true,
        answer,
        right,
        note: work.notes.find(({ item }) => item === id)?.text ?? '',
      };
    }),
    /** The item whose answer was shown last. */
    latest: judging.revealed.at(-1) ?? null,
    /** Items whose answer is known and not yet shown, in their order. */
    toReveal: judging.items
      .map(({ id }) => id)
      .filter((id) => !judging.revealed.includes(id) && knownAnswer(definition, work, id) !== null),
  };
}
export type JudgingResult = ReturnType<typeof judgingResult>;

/** Whether an answer is not shown yet that was given: nobody can say then whom it fooled. */
export const isAnyHidden = ({ rows, toReveal }: JudgingResult): boolean =>
  rows.some(({ id, answers }) => answers > 0 && toReveal.includes(id));

/** What the room agreed on, item by item. What another step has settled since it was taken up is not open here any more. */
export function agreedVerdicts(context: StepContext<JudgeDefinition, JudgeWork>) {
  const { definition, work } = context;
  return context.stillAsked(judgeItems(context, definition, work)).map(({ id, text, ideaIds }) => {
    const given = work.verdicts.find(({ item }) => item === id);
    return { id, text, ideaIds, verdict: given?.verdict ?? null, reason: given?.reason.text ?? '' };
  });
}
