import { Tooltip } from '@mantine/core';
import type { Command } from '@shared/session/commands';
import type { FacilitatorView } from '@shared/views/views';
import { useStrings } from '../../components/use-strings';
import { ActButton } from '../../acts/ActButton';
import { useAct } from '../../acts/context';
import { editAgenda } from '../../acts/day';
import { comeBack } from '../../acts/moving';
import { Doubted } from './Doubts';
import { LensMark } from '../../components/LensMark';
import { PlainButton } from '../../components/PlainButton';
import { Quiet } from '../../components/Quiet';
import { standingInWords, StepStanding } from './Standing';
import { TimeSuggestions } from './TimeSuggestions';
import type { Suggested } from './use-suggested';
import classes from './Agenda.module.css';

/** After a jump: back to where the room was. */
function CameFrom() {
  const { name, keys, press } = useAct(comeBack);
  return (
    <Tooltip label={keys[0]}>
      <button type="button" className={classes.cameFrom} onClick={press}>
        {name}
      </button>
    </Tooltip>
  );
}

/** Where we are: every block with its steps; a click goes there. */
export function Agenda({
  view,
  suggested,
  send,
}: {
  readonly view: FacilitatorView;
  readonly suggested: Suggested;
  readonly send: (command: Command) => Promise<boolean>;
}) {
  const strings = useStrings();
  return (
    <nav className={classes.agenda} aria-label={strings.workshop.agenda}>
      <div className={classes.blocks}>
        <ol>
          {view.agenda.map((item) => {
            const current = item.steps.some((step) => step.current);
            return (
              <li key={item.id} data-current={current} data-left={item.left} data-lens={item.lens}>
                <PlainButton
                  className={classes.item}
                  onClick={() => item.steps[0] && void send({ type: 'agenda/go', to: item.steps[0].at })}
                >
                  <span>{item.block ? '' : <LensMark lens={item.lens} />}</span>
                  <span dir="auto">{item.run > 1 ? strings.agenda.run(item.title, item.run) : item.title}</span>
                  <Quiet as="span">
                    {item.steps.some((step) => step.doubted) && <Doubted />}
                    {item.left
                      ? strings.agenda.leftOut
                      : (standingInWords(strings, item) ?? strings.workshop.minutes(item.minutes))}
                  </Quiet>
                </PlainButton>
                {current && item.steps.length > 1 && (
                  <ol className={classes.steps}>
                    {item.steps.map((step) => (
                      <li key={step.at.step}>
                        <button
                          type="button"
                          aria-current={step.current ? 'step' : undefined}
                          onClick={() => void send({ type: 'agenda/go', to: step.at })}
                        >
                          <bdi>{step.title}</bdi>
                          <StepStanding standing={step.standing} />
                          {step.doubted && <Doubted />}
                        </button>
                      </li>
                    ))}
                  </ol>
                )}
              </li>
            );
          })}
        </ol>
        <ActButton act={editAgenda} size="compact-sm" variant="subtle" />
        {view.cameFrom && <CameFrom />}
      </div>
      <TimeSuggestions suggested={suggested} send={send} />
    </nav>
  );
}
