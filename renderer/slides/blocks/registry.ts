import type { BlockName, BlockOf, PlanBlock } from '@shared/document/registry';
import { barsOnSlides } from './bars';
import { boardOnSlides } from './board';
import { commitmentsOnSlides } from './commitments';
import type { BlockOnSlides } from './contract';
import { curvesOnSlides } from './curves';
import { entriesOnSlides } from './entries';
import { gapsOnSlides } from './gaps';
import { ideasOnSlides } from './ideas';
import { photographOnSlides } from './photograph';
import { scatterOnSlides } from './scatter';
import { scoresOnSlides } from './scores';
import { spreadOnSlides } from './spread';
import { tableOnSlides } from './table';
import { ticksOnSlides } from './ticks';
import { timelineOnSlides } from './timeline';
import { headingOnSlides, listOnSlides, noteOnSlides, paragraphOnSlides, statementOnSlides } from './prose';

/** How each type of block stands on slides. What the slides ask of a block, they ask here. */
const blocks: { readonly [T in BlockName]: BlockOnSlides<BlockOf<T>> } = {
  paragraph: paragraphOnSlides,
  heading: headingOnSlides,
  statement: statementOnSlides,
  list: listOnSlides,
  note: noteOnSlides,
  bars: barsOnSlides,
  spread: spreadOnSlides,
  table: tableOnSlides,
  entries: entriesOnSlides,
  commitments: commitmentsOnSlides,
  board: boardOnSlides,
  scatter: scatterOnSlides,
  curves: curvesOnSlides,
  gaps: gapsOnSlides,
  ticks: ticksOnSlides,
  scores: scoresOnSlides,
  timeline: timelineOnSlides,
  ideas: ideasOnSlides,
  photograph: photographOnSlides,
};

const byName: { readonly [T in BlockName]: BlockOnSlides<PlanBlock> } = blocks;

export const onSlides = ({ type }: PlanBlock): BlockOnSlides<PlanBlock> => byName[type];
