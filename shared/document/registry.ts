import { bars } from './blocks/bars';
import { board } from './blocks/board';
import { commitments } from './blocks/commitments';
import { curves } from './blocks/curves';
import { entries } from './blocks/entries';
import { gaps } from './blocks/gaps';
import { heading } from './blocks/heading';
import { ideas } from './blocks/ideas';
import { list } from './blocks/list';
import { note } from './blocks/note';
import { paragraph } from './blocks/paragraph';
import { photograph } from './blocks/photograph';
import { scatter } from './blocks/scatter';
import { scores } from './blocks/scores';
import { spread } from './blocks/spread';
import { statement } from './blocks/statement';
import { table } from './blocks/table';
import { ticks } from './blocks/ticks';
import { timeline } from './blocks/timeline';
import type { BlockRole, BlockType } from './contract';

/** Every type of block there is. What the rest of the program asks of a block, it asks here. */
const blockTypes = {
  paragraph,
  heading,
  statement,
  list,
  note,
  bars,
  spread,
  table,
  entries,
  commitments,
  board,
  scatter,
  curves,
  gaps,
  ticks,
  scores,
  timeline,
  ideas,
  photograph,
} as const;

type BlockTypes = typeof blockTypes;
export type BlockName = keyof BlockTypes;

/** The block of a type, as data. */
export type BlockOf<T extends BlockName> = Parameters<BlockTypes[T]['markdown']>[0];

/** What a section of the plan is made of, in the order in which it is read: words, tables, and results to be drawn. */
export type PlanBlock = { [T in BlockName]: BlockOf<T> }[BlockName];

const byName: { readonly [T in PlanBlock['type']]: BlockType<PlanBlock> } = blockTypes;

export const blockNames = Object.keys(byName) as readonly BlockName[];

/** The type of a block, with all that can be asked of it. */
export const typeOf = ({ type }: PlanBlock): BlockType<PlanBlock> => byName[type];

/** What a block is to those beside it. */
export const roleOf = (block: PlanBlock): BlockRole => typeOf(block).role(block);
