import type { SeatTask } from '@shared/kinds/registry';
import type { SeatTurn } from '@shared/base/people';
import { SeatAnswers } from '../../kinds/answers/Seat';
import { SeatTexts } from '../../kinds/collect/Seat';
import { SeatBallot } from '../../kinds/vote/Seat';

interface TurnProps {
  readonly sessionId: string;
  readonly task: SeatTask;
  readonly seat: SeatTurn;
  readonly leave: () => void;
  readonly finish: (thanks: string) => void;
}

/** A participant's turn. What is not cast lives in this window only, and is gone when the seat is left. */
export function Turn({ sessionId, task, seat, leave, finish }: TurnProps) {
  switch (task.kind) {
    case 'ballot':
      return <SeatBallot {...{ sessionId, task, seat, leave, finish }} />;
    case 'answers':
      return <SeatAnswers {...{ sessionId, task, seat, leave, finish }} />;
    case 'texts':
      return <SeatTexts {...{ sessionId, task, seat, leave, finish }} />;
  }
}
