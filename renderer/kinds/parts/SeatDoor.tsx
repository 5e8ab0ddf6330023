import { Button } from '@mantine/core';
import { createContext, use } from 'react';
import type { SeatDeskView } from '@shared/host/views';
import type { FacilitatorView } from '@shared/views/views';
import type { SeatTurn } from '@shared/base/people';
import { Quiet } from '../../components/Quiet';
import { tellIfRefused } from '../../components/tell';
import { useStrings } from '../../components/use-strings';
import { request } from '../../bridge/client';
import { SeatGuard } from './SeatGuard';
import classes from './step.module.css';

/** Who may do what at the seat, and the session it is of. In a preview there is no seat. */
export const SeatDeskContext = createContext<{ readonly desk: SeatDeskView; readonly view: FacilitatorView } | null>(
  null,
);

/** Who came late and waits. */
function LateArrivals({ people }: { readonly people: readonly SeatTurn[] }) {
  const strings = useStrings();
  const { desk: words } = strings;
  const desk = use(SeatDeskContext)?.desk;
  if (!desk) return null;
  const letIn = async (waiting: string) => tellIfRefused(strings, await request('seat/let-in', { waiting }));
  const nameFor = ({ participant, name }: (typeof desk.waiting)[number]): string => {
    const known = people.find(({ id }) => id === participant);
    return known ? known.called : name;
  };
  return (
    <>
      {desk.waiting.map((late) => (
        <div key={late.id} className={classes.between} role="status">
          <p className={classes.notice}>{words.waits(nameFor(late))}</p>
          <div className={classes.chips}>
            <Button onClick={() => void letIn(late.id)}>{words.letIn}</Button>
            <Button variant="subtle" onClick={() => void request('seat/turn-away', { waiting: late.id })}>
              {words.turnAway}
            </Button>
          </div>
        </div>
      ))}
    </>
  );
}

interface Props {
  /** What is said beside the button. */
  readonly hint: string;
  /** Everybody of the session: late arrivals may be among them. */
  readonly people: readonly SeatTurn[];
  /** Those who have not had their turn, where who leaves before it can be marked so. */
  readonly notYet: readonly SeatTurn[];
  readonly leave: ((participant: string) => void) | null;
}

/** The seat from the facilitator's side: it is opened here, who comes late is let in, and who has left is marked so. */
export function SeatDoor({ hint, people, notYet, leave }: Props) {
  const strings = useStrings();
  const { desk: words } = strings;
  const atDesk = use(SeatDeskContext);
  return (
    <>
      <div className={classes.between}>
        <p>
          {hint} {atDesk?.desk.pin && words.pinIsSet}
        </p>
        <Button onClick={() => void request('windows/seat', { to: 'open' })}>{strings.steps.vote.openSeat}</Button>
      </div>
      <LateArrivals people={people} />
      {leave && notYet.length > 0 && (
        <details>
          <summary>{words.notYet(notYet.length)}</summary>
          <div className={classes.chips}>
            {notYet.map((one) => (
              <Button key={one.id} variant="default" onClick={() => leave(one.id)}>
                {words.left(one.called)}
              </Button>
            ))}
          </div>
          <Quiet>{words.leftHint}</Quiet>
        </details>
      )}
      {atDesk && <SeatGuard {...atDesk} />}
    </>
  );
}
