import type { Refusal } from '../../base/refusals';
import { openRound } from '../../engines/answers/events';
import { LEAST_ANSWERS, withheldIf } from '../../engines/answers/outcome';
import { isSealedRound } from '../../engines/answers/rules';
import type { AnswerRound, AnswerSheet } from '../../engines/answers/schema';
import { apply, refused, type Decision } from '../decision';
import type { StepContext } from '../given';
import { answerBox, answerBoxKey, type SealedBox } from '../sealed-box';
import { hasSealedSheet, sealPaper, sealSheet, settledRounds, unsealPaper } from '../sealed-round';
import { checkOrder, ordersIn, pointsOf } from './orders';
import type { RankEvent } from './reduce';
import { leavesAnOrder } from './secret';
import type { RankCommand, RankDefinition, Ranking, RankOutcome, RankWork } from './schema';

const DECIDED = [
  'rank/leave',
  'rank/cast',
  'rank/paper',
  'rank/paper-undo',
  'rank/close',
] as const satisfies readonly RankCommand['type'][];

type SheetCommand = Extract<RankCommand, { type: (typeof DECIDED)[number] }>;

/** Why nothing of a secret ranking is kept: what one order more or fewer says would be that person's whole order. */
function withheld(
  round: Ranking,
  sheets: number,
  takers: readonly string[],
  points: Ranking['points'],
  earlier: readonly AnswerRound[],
): RankOutcome['withheld'] {
  const orders = ordersIn(round.items, points);
  const why = withheldIf(round, sheets, takers, earlier);
  if (why || !round.secret) return why;
  if (orders < LEAST_ANSWERS) return 'too-few';
  const kept = earlier.filter((one) => one.secret && !one.withheld);
  const whose = round.form === 'paper' ? round.present : takers;
  return leavesAnOrder(whose, orders === whose.length, kept) ? 'too-close' : null;
}

/** What a sealed ranking comes to: points, never an order. */
function rankOutcome(round: Ranking, box: SealedBox, earlier: readonly AnswerRound[]): RankOutcome {
  const { seats, papers, replaced } = answerBox(box, round.id);
  const paper = round.form === 'paper';
  const sheets: readonly AnswerSheet[] = paper ? papers : Object.values(seats);
  const takers = Object.keys(seats).toSorted();
  const points = pointsOf(round.items, sheets);
  const why = withheld(round, sheets.length, takers, points, earlier);
  if (why) return { points: {}, tookPart: null, answered: null, withheld: why };
  return {
    points,
    tookPart: paper ? null : takers,
    answered: sheets.length,
    withheld: null,
    ...(replaced > 0 ? { replaced } : {}),
  };
}

function decide(
  context: StepContext<RankDefinition, RankWork>,
  box: SealedBox,
  given: RankCommand,
): Decision<RankEvent> {
  const command = given as SheetCommand;
  const round = openRound(context.work.rankings, command.rankingId);
  if (typeof round === 'string') return refused(round);
  const wrong = (sheet: AnswerSheet): Refusal | null => checkOrder(round, sheet);
  switch (command.type) {
    case 'rank/cast':
      return isSealedRound(round) ? sealSheet(round, box, command, wrong) : apply(command);
    case 'rank/leave':
      return hasSealedSheet(round, box, command.participant) ? refused('turn-already-taken') : apply(command);
    case 'rank/paper':
      return sealPaper(round, box, command.sheet, wrong);
    case 'rank/paper-undo':
      return unsealPaper(round, box);
    case 'rank/close': {
      const { at, rankingId } = command;
      const sealed = isSealedRound(round) ? rankOutcome(round, box, context.earlierRounds()) : null;
      return apply({ type: 'rank/closed', at, rankingId, sealed }, sealed ? answerBoxKey(round.id) : null);
    }
  }
}

export const rankSealing = {
  decides: DECIDED,
  decide,
  settled: (_definition: unknown, { rankings }: RankWork) => settledRounds(rankings),
  unrecorded: () => null,
  mayHide: () => false,
};
