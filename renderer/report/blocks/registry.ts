import type { BlockName, BlockOf, PlanBlock } from '@shared/document/registry';
import { barsLayout } from './bars';
import { boardLayout } from './board';
import { commitmentsLayout } from './commitments';
import type { BlockLayout } from './contract';
import { curvesLayout } from './curves';
import { entriesLayout } from './entries';
import { gapsLayout } from './gaps';
import { headingLayout } from './heading';
import { ideasLayout } from './ideas';
import { listLayout } from './list';
import { noteLayout } from './note';
import { paragraphLayout } from './paragraph';
import { photographLayout } from './photograph';
import { scatterLayout } from './scatter';
import { scoresLayout } from './scores';
import { spreadLayout } from './spread';
import { statementLayout } from './statement';
import { tableLayout } from './table';
import { ticksLayout } from './ticks';
import { timelineLayout } from './timeline';

/** How each type of block is laid out. What the pages ask of a block, they ask here. */
const layouts: { readonly [T in BlockName]: BlockLayout<BlockOf<T>> } = {
  paragraph: paragraphLayout,
  heading: headingLayout,
  statement: statementLayout,
  list: listLayout,
  note: noteLayout,
  bars: barsLayout,
  spread: spreadLayout,
  table: tableLayout,
  entries: entriesLayout,
  commitments: commitmentsLayout,
  board: boardLayout,
  scatter: scatterLayout,
  curves: curvesLayout,
  gaps: gapsLayout,
  ticks: ticksLayout,
  scores: scoresLayout,
  timeline: timelineLayout,
  ideas: ideasLayout,
  photograph: photographLayout,
};

const byName: { readonly [T in BlockName]: BlockLayout<PlanBlock> } = layouts;

export const layoutOf = ({ type }: PlanBlock): BlockLayout<PlanBlock> => byName[type];
