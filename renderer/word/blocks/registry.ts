import type { BlockName, BlockOf, PlanBlock } from '@shared/document/registry';
import { barsInWord } from './bars';
import { boardInWord } from './board';
import { commitmentsInWord } from './commitments';
import type { BlockInWord } from './contract';
import { curvesInWord } from './curves';
import { entriesInWord } from './entries';
import { gapsInWord } from './gaps';
import { ideasInWord } from './ideas';
import { photographInWord } from './photograph';
import { headingInWord, listInWord, noteInWord, paragraphInWord, statementInWord } from './prose';
import { scatterInWord } from './scatter';
import { scoresInWord } from './scores';
import { spreadInWord } from './spread';
import { tableInWord } from './table';
import { ticksInWord } from './ticks';
import { timelineInWord } from './timeline';

/** How each type of block stands in the text document. What the document asks of a block, it asks here. */
const blocks: { readonly [T in BlockName]: BlockInWord<BlockOf<T>> } = {
  paragraph: paragraphInWord,
  heading: headingInWord,
  statement: statementInWord,
  list: listInWord,
  note: noteInWord,
  bars: barsInWord,
  spread: spreadInWord,
  table: tableInWord,
  entries: entriesInWord,
  commitments: commitmentsInWord,
  board: boardInWord,
  scatter: scatterInWord,
  curves: curvesInWord,
  gaps: gapsInWord,
  ticks: ticksInWord,
  scores: scoresInWord,
  timeline: timelineInWord,
  ideas: ideasInWord,
  photograph: photographInWord,
};

const byName: { readonly [T in BlockName]: BlockInWord<PlanBlock> } = blocks;

export const inWord = ({ type }: PlanBlock): BlockInWord<PlanBlock> => byName[type];
