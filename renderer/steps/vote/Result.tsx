import type { VoteResult } from '@shared/steps/vote/view';
import { strings } from '@shared/strings';
import classes from '../step.module.css';

const words = strings.steps.vote;

function participationLine({ form, participation }: VoteResult): string {
  const { present, voted, dots, possible } = participation;
  if (voted === null) return words.handParticipation(present, dots, possible);
  return form === 'paper'
    ? words.paperParticipation(voted, present, dots, possible)
    : words.participation(voted, present, dots, possible);
}

/** A closed vote: bars in rank order with their numbers, ties in words, who took part. */
export function VoteResultView({ result }: { readonly result: VoteResult }) {
  const most = Math.max(1, ...result.rows.map(({ dots }) => dots));
  const won = result.rows.filter(({ winner }) => winner).length;
  return (
    <section className={classes.stack}>
      <p>
        <strong>{words.forms[result.form]}</strong> · {participationLine(result)}
      </p>
      {result.tiedAtTheLine && <p className={classes.notice}>{words.tiedAtLine(won, result.winners)}</p>}
      <ol className={classes.bars}>
        {result.rows.map(({ id, text, rank, tied, dots, winner }) => (
          <li key={id} className={classes.bar} data-winner={winner}>
            <span>{tied ? `${rank}=` : rank}</span>
            <span className={classes.barText} dir="auto">
              <span className={classes.clamped}>{text}</span>
            </span>
            <span aria-hidden>
              <span className={classes.fill} style={{ width: `${(dots / most) * 100}%` }} />
            </span>
            <span>
              {dots} {tied && words.tied}
              {winner && <span className="visually-hidden"> {words.wins}</span>}
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}
