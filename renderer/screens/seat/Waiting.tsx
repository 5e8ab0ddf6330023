import { useCallback, useState } from 'react';
import type { LateArrival, SeatDeskView } from '@shared/host/views';
import type { SeatTurn } from '@shared/base/people';
import { request } from '../../bridge/client';
import { HoldButton } from '../../components/HoldButton';
import { CodeField } from '../../components/CodeField';
import { useStrings } from '../../components/use-strings';
import frame from '../../components/WayBack.module.css';
import classes from './SeatScreen.module.css';

interface LateProps {
  readonly late: LateArrival;
  readonly name: string;
  readonly pin: boolean;
}

/** Somebody who came late, and the facilitator's yes where there is a PIN: held as the way back is. Without one the seat is left first. */
function Late({ late, name, pin }: LateProps) {
  const strings = useStrings();
  const words = strings.seat;
  const [typed, setTyped] = useState('');
  const [wrong, setWrong] = useState<string | null>(null);
  const letIn = useCallback(async () => {
    const answer = await request('seat/let-in', { waiting: late.id, ...(typed === '' ? {} : { pin: typed }) });
    setTyped('');
    if (!answer.ok) setWrong(strings.refusals[answer.refused]);
  }, [late.id, typed, strings]);
  return (
    <li className={frame.buttons}>
      <span>
        <strong>{words.waits(name)}</strong> {words.askFacilitator}
      </span>
      {pin && (
        <CodeField
          aria-label={words.pin}
          placeholder={words.pin}
          value={typed}
          onChange={(now) => {
            setTyped(now);
            setWrong(null);
          }}
          error={wrong}
        />
      )}
      {pin && <HoldButton act={() => void letIn()}>{words.letIn}</HoldButton>}
    </li>
  );
}

/** Who came late and waits for the facilitator's yes. */
export function Waiting({ desk, absent }: { readonly desk: SeatDeskView; readonly absent: readonly SeatTurn[] }) {
  if (desk.waiting.length === 0) return null;
  const nameFor = ({ participant, name }: LateArrival): string => {
    const known = absent.find(({ id }) => id === participant);
    return known ? known.called : name;
  };
  return (
    <ul className={classes.waiting} role="status">
      {desk.waiting.map((late) => (
        <Late key={late.id} late={late} name={nameFor(late)} pin={desk.pin} />
      ))}
    </ul>
  );
}
