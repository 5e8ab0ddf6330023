import { openRound } from '../../engines/answers/events';
import { isSealedRound } from '../../engines/answers/rules';
import { apply, refused, type Decision } from '../decision';
import type { StepContext } from '../given';
import type { SealedBox } from '../sealed-box';
import { closingOf, hasSealedSheet, sealPaper, sealSheet, settledRounds, sheetFor, unsealPaper } from '../sealed-round';
import type { RateEvent } from './reduce';
import { askedInRate } from './scale';
import type { RateCommand, RateDefinition, RateWork } from './schema';

const DECIDED = [
  'rate/leave',
  'rate/cast',
  'rate/paper',
  'rate/paper-undo',
  'rate/close',
] as const satisfies readonly RateCommand['type'][];

type SheetCommand = Extract<RateCommand, { type: (typeof DECIDED)[number] }>;
type Context = StepContext<RateDefinition, RateWork>;

/** Sheets of a sealed round go into the box; closing it brings out a histogram per item and nothing else. */
function decide(context: Context, box: SealedBox, given: RateCommand): Decision<RateEvent> {
  const command = given as SheetCommand;
  const round = openRound(context.work.ratings, command.ratingId);
  if (typeof round === 'string') return refused(round);
  const asked = askedInRate(context.definition);
  switch (command.type) {
    case 'rate/cast':
      return isSealedRound(round) ? sealSheet(round, box, command, sheetFor(round, asked)) : apply(command);
    case 'rate/leave':
      return hasSealedSheet(round, box, command.participant) ? refused('turn-already-taken') : apply(command);
    case 'rate/paper':
      return sealPaper(round, box, command.sheet, sheetFor(round, asked));
    case 'rate/paper-undo':
      return unsealPaper(round, box);
    case 'rate/close': {
      const { at, ratingId } = command;
      const { told, unseals } = closingOf(round, box, context.compared, context.earlierRounds(), asked);
      return apply({ type: 'rate/closed', at, ratingId, ...told }, unseals);
    }
  }
}

export const rateSealing = {
  decides: DECIDED,
  decide,
  settled: (_definition: unknown, { ratings }: RateWork) => settledRounds(ratings),
  unrecorded: () => null,
  mayHide: () => false,
};
