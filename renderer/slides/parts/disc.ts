import { colours } from '../../office/look';
import { fonts, sizes, type Slide } from '../deck';

interface Disc {
  /** Of its middle, in inches. */
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly colour: string;
  /** A ring in its colour, where it is not filled with it. */
  readonly ring?: true;
}

/** A number in a disc, which can be moved. */
export function drawDisc(slide: Slide, said: string, { x, y, radius, colour, ring }: Disc): void {
  slide.to.addText(said, {
    shape: 'ellipse',
    x: x - radius,
    y: y - radius,
    w: 2 * radius,
    h: 2 * radius,
    fill: { color: ring ? colours.ground : colour },
    ...(ring ? { line: { color: colour, width: 1.5 } } : {}),
    color: ring ? colours.ink : colours.paper,
    fontFace: fonts.text,
    fontSize: sizes.small,
    bold: true,
    align: 'center',
    valign: 'middle',
    margin: 0,
  });
}
