import { curveMonotoneX, line } from 'd3-shape';

/** What d3 draws on: an SVG path's string, or a page. */
interface Pen {
  moveTo(x: number, y: number): void;
  lineTo(x: number, y: number): void;
  bezierCurveTo(x1: number, y1: number, x2: number, y2: number, x: number, y: number): void;
  closePath(): void;
}

type Point = readonly [x: number, y: number] | null;

const shape = () =>
  line<Point>()
    .defined((point) => point !== null)
    .x((point) => point?.[0] ?? 0)
    .y((point) => point?.[1] ?? 0)
    .curve(curveMonotoneX);

/** A smooth curve through the points that never swings past one; it is broken where there is none. As an SVG path. */
export const curvePath = (points: readonly Point[]): string => shape()([...points]) ?? '';

/** The same, drawn with a pen. */
export function drawCurve(points: readonly Point[], pen: Pen): void {
  shape().context(pen as unknown as CanvasRenderingContext2D)([...points]);
}
