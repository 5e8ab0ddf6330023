import { Button } from '@mantine/core';
import { strings } from '@shared/strings';
import { request } from '../../bridge/client';
import type { StepProps } from '../FacilitatorStep';
import classes from '../step.module.css';
import { TypeItems } from '../TypeItems';
import { HandCount } from './HandCount';
import { PaperBallots } from './PaperBallots';
import { VoteResultView } from './Result';
import { VoteSettingsForm } from './SettingsForm';

const words = strings.steps.vote;

/** An open vote from the facilitator's side, by its form; no totals before it is closed. */
function OpenVote({ work, at, send }: Omit<StepProps<'vote'>, 'view'>) {
  const { open } = work;
  if (!open) return null;
  const { id, form, voted, present } = open;
  return (
    <section className={classes.stack}>
      <div className={classes.between}>
        <p className={classes.big} role="status">
          {form === 'hand-count'
            ? words.counted(open.counted.length, open.options.length)
            : form === 'paper'
              ? words.ballots(voted ?? 0, present)
              : words.voted(voted ?? 0, present)}
        </p>
        <Button variant="subtle" onClick={() => void send({ type: 'vote/reset', at, voteId: id })}>
          {words.reset}
        </Button>
      </div>
      <p className={classes.quiet}>
        {words.forms[form]} · {strings.room.dotsEach(open.budget, open.cap)} · {words.noTotals}
      </p>
      {form === 'hand-count' && <HandCount open={open} at={at} send={send} />}
      {form === 'paper' && <PaperBallots open={open} at={at} send={send} />}
      {(form === 'walk-up' || form === 'open') && (
        <div className={classes.between}>
          <p>{words.seatHint}</p>
          <Button onClick={() => void request('windows/seat', { to: 'open' })}>{words.openSeat}</Button>
        </div>
      )}
    </section>
  );
}

export function FacilitateVote({ work, at, send }: StepProps<'vote'>) {
  const [latest, ...earlier] = work.results;
  if (work.open) return <OpenVote work={work} at={at} send={send} />;
  return (
    <div className={classes.stack}>
      {work.sourceIsEmpty && <TypeItems at={at} typed={work.typed} send={send} />}
      {latest && <VoteResultView result={latest} />}
      {latest ? (
        <details>
          <summary>{words.again}</summary>
          <VoteSettingsForm work={work} at={at} send={send} label={words.again} />
        </details>
      ) : (
        work.options.length > 1 && (
          <>
            <VoteSettingsForm work={work} at={at} send={send} />
            <p className={classes.quiet}>{words.options(work.options.length)}</p>
            <ul className={classes.list}>
              {work.options.map(({ id, text }) => (
                <li key={id} dir="auto">
                  {text}
                </li>
              ))}
            </ul>
          </>
        )
      )}
      {earlier.length > 0 && (
        <details>
          <summary>{words.earlier}</summary>
          {earlier.map((result) => (
            <VoteResultView key={result.id} result={result} />
          ))}
        </details>
      )}
    </div>
  );
}
