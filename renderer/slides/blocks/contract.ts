import type { AnyBlock } from '@shared/document/contract';
import type { Look, Part } from '../flow';

/**
 * One type of block, whole, on slides: what it puts there, in its order. Every text of it stands on a slide, in a chart or in
 * the notes. Written as a method, so that one list can hold every type.
 */
export interface BlockOnSlides<B extends AnyBlock> {
  parts(block: B, look: Look): readonly Part[];
}
