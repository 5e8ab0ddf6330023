import { ActionIcon, Button } from '@mantine/core';
import { stepKey } from '@shared/base/steps';
import type { FacilitatorView } from '@shared/views/views';
import type { Command } from '@shared/session/commands';
import { useStrings } from '../../components/use-strings';
import { ActButton } from '../../acts/ActButton';
import { useAct } from '../../acts/context';
import { moreTime, sound, timer as startOrStop } from '../../acts/day';
import { Countdown } from '../../components/Countdown';
import classes from './StepTimer.module.css';

interface Props {
  readonly view: FacilitatorView;
  /** Whether it makes a sound when it is over. */
  readonly sounds: boolean;
  readonly send: (command: Command) => Promise<boolean>;
}

/** The timer of the step, which the room sees too once it runs. */
export function StepTimer({ view, sounds, send }: Props) {
  const strings = useStrings();
  const words = strings.timer;
  const timer = view.timers[stepKey(view.position)];
  const turnSound = useAct(sound);
  const runs = timer !== undefined && timer.startedAt !== null;
  return (
    <div className={classes.timer}>
      {timer && (
        <strong className={classes.left} data-stopped={!runs}>
          <Countdown timer={timer} />
        </strong>
      )}
      <ActButton act={startOrStop} size="compact-sm" variant="subtle">
        {runs ? words.stop : timer ? words.goOn : words.start(view.step.minutes)}
      </ActButton>
      <ActButton act={moreTime} size="compact-sm" variant="subtle">
        {words.more}
      </ActButton>
      {timer && (
        <>
          <Button
            size="compact-sm"
            variant="subtle"
            onClick={() => void send({ type: 'timer/clear', at: view.position })}
          >
            {words.clear}
          </Button>
          <ActionIcon
            variant="subtle"
            aria-pressed={sounds}
            aria-label={words.sound}
            title={turnSound.name}
            onClick={turnSound.press}
          >
            {sounds ? '♪' : '♪̸'}
          </ActionIcon>
        </>
      )}
    </div>
  );
}
