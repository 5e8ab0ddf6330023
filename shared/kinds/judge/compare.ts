import { roundByGroup } from '../../engines/answers/round-groups';
import type { GroupComparison } from '../../engines/answers/compare';
import type { Participant } from '../../base/people';
import type { Strings } from '../../words';
import { knownAnswer } from './items';
import type { JudgeDefinition, JudgeWork } from './schema';

interface Judged {
  readonly compared: readonly Participant[];
  readonly definition: JudgeDefinition;
  readonly work: JudgeWork;
}

/**
 * The latest closed judging by the participants' groups, or why not: how many were right where the answer has been shown,
 * else how many gave which verdict.
 */
export function judgingByGroup(strings: Strings, { compared, definition, work }: Judged): GroupComparison | null {
  const { judge: words } = strings.plan.content;
  const last = work.judgings.findLast(({ status }) => status === 'closed');
  const { verdicts } = definition;
  return roundByGroup(strings, compared, last, verdicts.length, (item, counts) => {
    const answers = counts.reduce((sum, count) => sum + count, 0);
    if (answers === 0) return { said: words.nobody, value: null };
    const answer = last?.revealed.includes(item) ? knownAnswer(definition, work, item) : null;
    const place = answer ? verdicts.findIndex(({ id }) => id === answer.verdict) : 0;
    const said = answer
      ? words.rightOf(counts[place] ?? 0, answers)
      : verdicts.map(({ label }, index) => `${label} ${counts[index] ?? 0}`).join(' · ');
    return { said, value: (counts[place] ?? 0) / answers };
  });
}
