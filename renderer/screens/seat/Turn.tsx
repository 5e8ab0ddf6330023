import type { SeatTask } from '@shared/kinds/registry';
import type { TurnProps } from '../../kinds/contract';
import { seatOf } from '../../kinds/registry';

/** A participant's turn. What is not cast lives in this window only, and is gone when the seat is left. */
export function Turn(props: TurnProps<SeatTask>) {
  const { Turn: OfKind } = seatOf(props.task);
  return <OfKind {...props} />;
}
