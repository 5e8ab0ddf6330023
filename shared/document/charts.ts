import type { PlanBlock } from './blocks';

/** Results as pictures: the same data is drawn on screen, in the room and on paper. */
export type Scatter = Extract<PlanBlock, { type: 'scatter' }>;
export type Curves = Extract<PlanBlock, { type: 'curves' }>;
export type Gaps = Extract<PlanBlock, { type: 'gaps' }>;
export type Ticks = Extract<PlanBlock, { type: 'ticks' }>;
export type Scores = Extract<PlanBlock, { type: 'scores' }>;

/** Any of them. */
export type Chart = Scatter | Curves | Gaps | Ticks | Scores;
