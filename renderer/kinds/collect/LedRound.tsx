import { Button } from '@mantine/core';
import { PHASES } from '@shared/kinds/collect/rounds';
import { useStrings } from '../../components/use-strings';
import { Countdown, timerOf } from '../../components/Countdown';
import { Quiet } from '../../components/Quiet';
import type { StepProps } from '../contract';
import { NobodyHere } from '../parts/NobodyHere';
import { useAttendance } from '../parts/present';
import classes from '../parts/step.module.css';

type Round = NonNullable<StepProps<'collect'>['work']['round']>;

/** 1-2-4-All: which part it is, what to say, and the time that is left. */
function Phases({ round }: { readonly round: Extract<Round, { form: 'one-two-four-all' }> }) {
  const strings = useStrings();
  const words = strings.steps.collect;
  return (
    <>
      <div className={classes.between}>
        <p className={classes.big}>{words.phases[round.id].title}</p>
        <p className={classes.statement}>
          <Countdown timer={timerOf(round.startedAt, round.minutes)} />
        </p>
      </div>
      <p className={classes.quote}>{words.phases[round.id].say}</p>
      <ol className={classes.chips}>
        {PHASES.map(({ id, minutes }, index) => (
          <Quiet as="li" key={id} aria-current={index === round.phase ? 'step' : undefined}>
            {index === round.phase ? <strong>{words.phases[id].title}</strong> : words.phases[id].title}{' '}
            {strings.workshop.minutes(minutes)}
          </Quiet>
        ))}
      </ol>
    </>
  );
}

/** Round robin: who has the word, what to say to them, and who is next. */
function Speaker({ round }: { readonly round: Extract<Round, { form: 'round-robin' }> }) {
  const strings = useStrings();
  const words = strings.steps.collect;
  return (
    <>
      <p className={classes.big} role="status" dir="auto">
        {words.hasTheFloor(round.speaker.called)}
      </p>
      <p className={classes.quote}>{words.sayToSpeaker(round.speaker.called)}</p>
      <Quiet>
        {words.afterThat(round.after.called)} {round.passes > 0 && words.passes(round.passes, round.people)}
      </Quiet>
    </>
  );
}

/** A round that leads the facilitator: what to say and when; the next action goes on with it. */
export function LedRound({ work, at, send }: Omit<StepProps<'collect'>, 'view'>) {
  const strings = useStrings();
  const words = strings.steps.collect;
  const { present } = useAttendance();
  const { round, form } = work;
  const go = (to: 'start' | 'end') => void send({ type: 'collect/round', at, to, present: [...present] });
  if (!round) {
    if (present.length === 0) return <NobodyHere />;
    return (
      <div className={classes.between}>
        {(form === 'one-two-four-all' || form === 'round-robin') && (
          <p className={classes.quote}>{words.roundStart[form]}</p>
        )}
        {(work.count > 0 || work.next === 'next-step') && (
          <Button onClick={() => go('start')}>{words.startAgain}</Button>
        )}
      </div>
    );
  }
  return (
    <section className={classes.stack}>
      {round.form === 'round-robin' ? <Speaker round={round} /> : <Phases round={round} />}
      <div>
        <Button variant="subtle" onClick={() => go('end')}>
          {words.endRound}
        </Button>
      </div>
    </section>
  );
}
