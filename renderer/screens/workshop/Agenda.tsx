import { Button, Tooltip } from '@mantine/core';
import type { FacilitatorView } from '@shared/views/views';
import { strings } from '@shared/words';
import { LensMark } from '../../components/LensMark';
import { PlainButton } from '../../components/PlainButton';
import { Quiet } from '../../components/Quiet';
import { TimeSuggestions } from './TimeSuggestions';
import type { Suggested } from './use-suggested';
import type { WorkshopActs } from './acts';
import classes from './Agenda.module.css';

/** Where we are: every block with its steps; a click goes there. */
export function Agenda({
  view,
  suggested,
  acts: { send, comeBack, editAgenda, take },
}: {
  readonly view: FacilitatorView;
  readonly suggested: Suggested;
  readonly acts: WorkshopActs;
}) {
  return (
    <nav className={classes.agenda} aria-label={strings.workshop.agenda}>
      <div className={classes.blocks}>
        <ol>
          {view.agenda.map((item) => {
            const current = item.steps.some((step) => step.current);
            const done = item.steps.every((step) => step.done);
            return (
              <li key={item.id} data-current={current} data-left={item.left} data-lens={item.lens}>
                <PlainButton
                  className={classes.item}
                  onClick={() => item.steps[0] && void send({ type: 'agenda/go', to: item.steps[0].at })}
                >
                  <span>{item.block ? '' : <LensMark lens={item.lens} />}</span>
                  <span dir="auto">{item.run > 1 ? strings.agenda.run(item.title, item.run) : item.title}</span>
                  <Quiet as="span">
                    {item.left
                      ? strings.agenda.leftOut
                      : done
                        ? `✓ ${strings.workshop.done}`
                        : strings.workshop.minutes(item.minutes)}
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
                          {step.done && <span> ✓</span>}
                        </button>
                      </li>
                    ))}
                  </ol>
                )}
              </li>
            );
          })}
        </ol>
        <Tooltip label="Ctrl+E">
          <Button size="compact-sm" variant="subtle" onClick={editAgenda}>
            {strings.agenda.edit}
          </Button>
        </Tooltip>
        {view.cameFrom && (
          <Tooltip label="Ctrl+J">
            <button type="button" className={classes.cameFrom} onClick={comeBack}>
              {strings.workshop.backTo(view.cameFrom.title)}
            </button>
          </Tooltip>
        )}
      </div>
      <TimeSuggestions suggested={suggested} take={take} />
    </nav>
  );
}
