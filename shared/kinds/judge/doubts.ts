import { doubtIf, doubtIfTwice, doubtIfUnknown, inPart, type Doubt } from '../../base/doubts';
import { doubtsInRounds, type RoundRules } from '../../engines/answers/doubts';
import { checkSheet } from '../../engines/answers/rules';
import { idsOf, type DoubtContext } from '../doubting';
import { askedInJudge } from './reduce';
import type { JudgeDefinition, JudgeWork, Judging } from './schema';

/** Rounds that cannot be, verdicts that are not offered or lack their reason, and answers shown too early. */
export function judgeDoubts(context: DoubtContext<JudgeDefinition>, work: JudgeWork): Doubt[] {
  const { definition } = context;
  const asked = askedInJudge(definition);
  const offered = new Map(definition.verdicts.map((one) => [one.id, one]));
  const verdicts = new Set(offered.keys());
  const rules: RoundRules<Judging> = {
    shape: () => asked,
    wrongSheet: (round, sheet) => checkSheet(round, sheet, asked),
  };
  return [
    ...doubtsInRounds('judgings', work.judgings, rules, context),
    ...work.judgings.flatMap(({ status, revealed, items }, index) =>
      inPart(`judgings.${index}.revealed`, [
        ...doubtIf(status === 'open' && revealed.length > 0, '', 'rating-is-open'),
        ...doubtIfTwice('', revealed),
        ...doubtIfUnknown('', revealed, new Set(idsOf(items)), 'unknown-item'),
      ]),
    ),
    ...work.verdicts.flatMap(({ verdict, reason }, index) => [
      ...doubtIfUnknown(`verdicts.${index}`, [verdict], verdicts, 'unknown-verdict'),
      ...doubtIf(
        offered.get(verdict)?.reason === true && reason.text.trim() === '',
        `verdicts.${index}`,
        'reason-missing',
      ),
    ]),
    ...work.own.flatMap(({ verdict }, index) =>
      doubtIfUnknown(`own.${index}`, verdict === null ? [] : [verdict], verdicts, 'unknown-verdict'),
    ),
    ...doubtIfTwice('items', idsOf(work.items ?? [])),
    ...doubtIfTwice('typed', idsOf(work.typed)),
  ];
}
