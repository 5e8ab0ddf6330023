import { isShare } from '../found';
import { ifRoom } from '../../document/in-brief';
import type { StepContext } from '../given';
import { NOTHING, type StepPlan } from '../step-plan';
import { quoted } from '../../document/texts';
import { placeChart } from './chart';
import type { PlaceDefinition, PlaceWork } from './schema';
import { placedBoard } from './board';

/** The board as a picture, what is in which field, and what one begins with. */
export function placePlan(context: StepContext<PlaceDefinition, PlaceWork>): StepPlan {
  const { strings } = context;
  const { place: words } = strings.plan.content;
  const board = placedBoard(context);
  const { placed, unplaced, fields, first } = board;
  if (placed.length === 0) return NOTHING;
  const begin = placed.filter(({ field }) => field === first);
  const where = fields[first] ?? '';
  const isSaid = isShare(begin.length, placed.length, unplaced.length === 0);
  const headline = isSaid ? words.headline(begin.length, placed.length, where) : null;
  const chart = placeChart(context.strings, context.definition.room, board);
  return {
    ...NOTHING,
    brief: ifRoom(strings, [chart]),
    section: [
      chart,
      ...(unplaced.length > 0
        ? [{ type: 'note' as const, text: words.unplaced(unplaced.map(({ text }) => quoted(strings, text))) }]
        : []),
    ],
    headline,
    trace: words.trace(placed.length, placed.length + unplaced.length),
    found:
      begin.length > 0 && headline !== null
        ? words.found(
            headline,
            begin.map(({ text }) => quoted(strings, text)),
          )
        : null,
  };
}
