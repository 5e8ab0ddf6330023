import { usePush } from '../bridge/use-push';
import { SeatScreen } from '../screens/seat/SeatScreen';

/** The seat window: one participant's turn, over the facilitator's whole screen. */
export default function SeatApp() {
  const push = usePush('seat');
  if (!push) return null;
  return <SeatScreen view={push.view} desk={push.desk} />;
}
