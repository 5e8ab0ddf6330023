import { ActionIcon, Button, Tooltip } from '@mantine/core';
import { stepKey } from '@shared/base/steps';
import type { FacilitatorView } from '@shared/views/views';
import { strings } from '@shared/words';
import { Countdown } from '../../components/Countdown';
import type { WorkshopActs } from './acts';
import classes from './StepTimer.module.css';

const words = strings.timer;

interface Props {
  readonly view: FacilitatorView;
  readonly sound: boolean;
  readonly acts: WorkshopActs;
}

/** The timer of the step, which the room sees too once it runs. */
export function StepTimer({ view, sound, acts }: Props) {
  const timer = view.timers[stepKey(view.position)];
  const runs = timer !== undefined && timer.startedAt !== null;
  return (
    <div className={classes.timer}>
      {timer && (
        <strong className={classes.left} data-stopped={!runs}>
          <Countdown timer={timer} />
        </strong>
      )}
      <Tooltip label="F9">
        <Button size="compact-sm" variant="subtle" onClick={acts.timer}>
          {runs ? words.stop : timer ? words.goOn : words.start(view.step.minutes)}
        </Button>
      </Tooltip>
      <Tooltip label="F3">
        <Button size="compact-sm" variant="subtle" onClick={acts.moreTime}>
          {words.more}
        </Button>
      </Tooltip>
      {timer && (
        <>
          <Button
            size="compact-sm"
            variant="subtle"
            onClick={() => void acts.send({ type: 'timer/clear', at: view.position })}
          >
            {words.clear}
          </Button>
          <ActionIcon
            variant="subtle"
            aria-pressed={sound}
            aria-label={words.sound}
            title={sound ? words.soundOn : words.soundOff}
            onClick={() => acts.sound(!sound)}
          >
            {sound ? '♪' : '♪̸'}
          </ActionIcon>
        </>
      )}
    </div>
  );
}
