import { replacedSentence } from '@shared/kinds/replaced';
import type { VoteResult } from '@shared/kinds/vote/results';
import { useStrings } from '../../components/use-strings';
import type { Strings } from '@shared/words';
import { Quiet } from '../../components/Quiet';
import { OfRooms } from '../parts/room-names';
import classes from '../parts/step.module.css';
import chart from './Result.module.css';

function participationLine(strings: Strings, { form, participation }: VoteResult): string {
  const words = strings.steps.vote;
  const { present, voted, dots, possible } = participation;
  if (voted === null) return words.handParticipation(present, dots, possible);
  return form === 'paper'
    ? words.paperParticipation(voted, present, dots, possible)
    : words.participation(voted, present, dots, possible);
}

/** What happened to the result since the vote was closed, one sentence each. */
function changesIn(
  strings: Strings,
  { form, settled, cut, winners, leftOut, rows, participation, replaced }: VoteResult,
): string[] {
  const words = strings.steps.vote;
  const merged = rows.some((row) => row.merged.length > 0);
  return [
    ...replacedSentence(strings, 'ballots', replaced),
    ...(settled?.by === 'decider' ? [words.decided(settled.decider, settled.reason)] : []),
    ...(settled?.by === 'run-off' ? [words.ranOff] : []),
    ...(cut === null ? [] : [words.cutBy[cut](winners)]),
    ...(merged ? [form === 'hand-count' ? words.mergedCounts : words.mergedBallots] : []),
    ...(leftOut.length > 0 ? [words.leftOut(leftOut)] : []),
    ...(participation.uncounted > 0 ? [words.uncounted(participation.uncounted)] : []),
  ];
}

/** A revealed vote: bars in rank order with their numbers, ties in words, who took part, what was changed since. */
export function VoteResultView({ result }: { readonly result: VoteResult }) {
  const strings = useStrings();
  const words = strings.steps.vote;
  const most = Math.max(1, ...result.rows.map(({ dots }) => dots));
  return (
    <section className={classes.stack}>
      <OfRooms result={result} />
      <p>
        <strong>{result.runOff ? words.runOffOf(words.forms[result.form]) : words.forms[result.form]}</strong> ·{' '}
        {participationLine(strings, result)}
      </p>
      {changesIn(strings, result).map((change) => (
        <Quiet key={change}>{change}</Quiet>
      ))}
      <ol className={chart.bars}>
        {result.rows.map(({ id, text, merged, rank, tied, dots, winner }) => (
          <li key={id} className={chart.bar} data-winner={winner}>
            <span>{tied ? `${rank}=` : rank}</span>
            <span className={chart.barText} dir="auto">
              <span className={classes.clamped}>{text}</span>
              {merged.length > 0 && <span className={classes.field}>{words.countedWith(merged)}</span>}
            </span>
            <span aria-hidden>
              <span className={chart.fill} style={{ width: `${(dots / most) * 100}%` }} />
            </span>
            <span>
              {dots} {tied && dots > 0 && words.tied}
              {winner && <span className="visually-hidden"> {words.wins}</span>}
            </span>
          </li>
        ))}
        {result.uncounted.map(({ id, text }) => (
          <li key={id} className={chart.bar}>
            <span>–</span>
            <span className={chart.barText} dir="auto">
              <span className={classes.clamped}>{text}</span>
            </span>
            <span aria-hidden />
            <span>{words.notCounted}</span>
          </li>
        ))}
      </ol>
    </section>
  );
}
