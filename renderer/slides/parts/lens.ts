import type { Lens } from '@shared/base/primitives';
import { colours } from '../../office/look';
import type { Slide } from '../deck';

const shapes = {
  mystery: 'donut',
  myth: 'triangle',
  mission: 'rect',
  magic: 'diamond',
  close: 'ellipse',
} as const satisfies Record<Lens, string>;

/** The lens's own shape, so that its colour is never the only sign; `x`, `y` is its corner. */
export function drawLens(slide: Slide, lens: Lens, x: number, y: number, size: number): void {
  slide.to.addShape(shapes[lens], {
    x,
    y,
    w: size,
    h: size,
    fill: { color: colours.lens[lens] },
    line: { type: 'none' },
  });
}
