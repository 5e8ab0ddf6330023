import { openRound } from '../../engines/answers/events';
import { isSealedRound } from '../../engines/answers/rules';
import { apply, refused, type Decision } from '../decision';
import type { StepContext } from '../given';
import type { SealedBox } from '../sealed-box';
import { closingOf, hasSealedSheet, sealPaper, sealSheet, settledRounds, sheetFor, unsealPaper } from '../sealed-round';
import { askedInJudge, type JudgeEvent } from './reduce';
import type { JudgeCommand, JudgeDefinition, JudgeWork } from './schema';

const DECIDED = [
  'judge/leave',
  'judge/cast',
  'judge/paper',
  'judge/paper-undo',
  'judge/close',
] as const satisfies readonly JudgeCommand['type'][];

type SheetCommand = Extract<JudgeCommand, { type: (typeof DECIDED)[number] }>;
type Context = StepContext<JudgeDefinition, JudgeWork>;

/** Sheets of a sealed round go into the box; closing it brings out a histogram per item and nothing else. */
function decide(context: Context, box: SealedBox, given: JudgeCommand): Decision<JudgeEvent> {
  const command = given as SheetCommand;
  const round = openRound(context.work.judgings, command.judgingId);
  if (typeof round === 'string') return refused(round);
  const asked = askedInJudge(context.definition);
  switch (command.type) {
    case 'judge/cast':
      return isSealedRound(round) ? sealSheet(round, box, command, sheetFor(round, asked)) : apply(command);
    case 'judge/leave':
      return hasSealedSheet(round, box, command.participant) ? refused('turn-already-taken') : apply(command);
    case 'judge/paper':
      return sealPaper(round, box, command.sheet, sheetFor(round, asked));
    case 'judge/paper-undo':
      return unsealPaper(round, box);
    case 'judge/close': {
      const { at, judgingId } = command;
      const { told, unseals } = closingOf(round, box, context.compared, context.earlierRounds(), asked);
      return apply({ type: 'judge/closed', at, judgingId, ...told }, unseals);
    }
  }
}

export const judgeSealing = {
  decides: DECIDED,
  decide,
  settled: (_definition: unknown, { judgings }: JudgeWork) => settledRounds(judgings),
  unrecorded: () => null,
  mayHide: () => false,
};
