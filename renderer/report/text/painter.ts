import { cssFont } from '../fonts';
import type { TextStyle } from '../tokens';
import type { FileImage } from '../page/image';
import { inkOf } from './ink';

/** A run of text as the browser draws it; all distances in points. */
export interface Painting {
  /** In one colour where it can be; else PNG, as a data URL. */
  readonly picture: FileImage | string;
  readonly width: number;
  /** From the picture's top to the baseline. */
  readonly ascent: number;
  readonly height: number;
}

/** One cluster's place in a run. */
export interface Placed {
  readonly text: string;
  readonly x: number;
  readonly width: number;
}

interface Around {
  readonly before: string;
  readonly after: string;
}

/** Draws what the embedded fonts can't: any script for which the machine has a font, in the right order. */
export interface Painter {
  measure(text: string, style: TextStyle): number;
  paint(text: string, style: TextStyle, rightToLeft: boolean, around: Around): Painting;
  /** Where each part of a run stands; `around` has marks of direction for what stands before and after it. */
  places(parts: readonly string[], style: TextStyle, rightToLeft: boolean, around: Around): Placed[];
  /** Whether the machine has a font for every visible character of a cluster. */
  canPaint(cluster: string): boolean;
  close(): void;
}

const pixelsPerPoint = 4;
/** No font has this: whatever is drawn for it is what the browser draws for want of a letter. */
const nobodyHas = '\u{10fffe}';

/** A painter that uses this window's canvas; null where there is none. */
export function canvasPainter(): Painter | null {
  if (typeof document === 'undefined') return null;
  const canvas = document.createElement('canvas');
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context) return null;
  const host = document.createElement('div');
  host.ariaHidden = 'true';
  host.style.cssText = 'position:fixed;left:-20000px;top:0;white-space:pre;visibility:hidden;line-height:normal';
  document.body.append(host);

  const prepare = (style: TextStyle, rightToLeft: boolean) => {
    context.font = cssFont(style.font, style.size);
    context.direction = rightToLeft ? 'rtl' : 'ltr';
    context.textAlign = 'left';
    context.textBaseline = 'alphabetic';
    context.fillStyle = style.colour;
  };

  /** By font, size and text: lines are tried in many ways before one stays. */
  const widths = new Map<string, number>();
  const inks = new Map<string, number>();
  /** A number for what is drawn for a character; 0 when nothing is. */
  const ink = (character: string) => {
    const known = inks.get(character);
    if (known !== undefined) return known;
    canvas.width = 64;
    canvas.height = 48;
    context.font = cssFont('SourceSans3-Regular', 24);
    context.direction = 'ltr';
    context.fillText(character, 12, 34);
    const seen = new Uint32Array(context.getImageData(0, 0, 64, 48).data.buffer).reduce(
      (hash, pixel) => (Math.imul(hash, 31) + pixel) | 0,
      0,
    );
    inks.set(character, seen);
    return seen;
  };

  return {
    canPaint(cluster) {
      return Array.from(cluster).every(
        (character) =>
          /[\p{M}\p{Cf}\p{Z}\ufe0f]/u.test(character) || (ink(character) !== 0 && ink(character) !== ink(nobodyHas)),
      );
    },

    measure(text, style) {
      const key = `${style.font} ${style.size} ${text}`;
      const known = widths.get(key);
      if (known !== undefined) return known;
      prepare(style, false);
      const { width } = context.measureText(text);
      widths.set(key, width);
      return width;
    },

    paint(typed, style, rightToLeft, { before, after }) {
      const text = before + typed + after;
      prepare(style, rightToLeft);
      const metrics = context.measureText(text);
      const ascent = Math.ceil(Math.max(metrics.actualBoundingBoxAscent, style.size * 0.8)) + 1;
      const height = ascent + Math.ceil(Math.max(metrics.actualBoundingBoxDescent, style.size * 0.2)) + 1;
      const width = Math.max(1, metrics.width);
      canvas.width = Math.ceil(width * pixelsPerPoint);
      canvas.height = height * pixelsPerPoint;
      context.setTransform(pixelsPerPoint, 0, 0, pixelsPerPoint, 0, 0);
      prepare(style, rightToLeft); // A canvas that changes its size forgets everything.
      context.fillText(text, 0, ascent);
      const pixels = context.getImageData(0, 0, canvas.width, canvas.height);
      const picture = inkOf(pixels, style.colour) ?? canvas.toDataURL('image/png');
      return { picture, width: canvas.width / pixelsPerPoint, ascent, height };
    },

    places(parts, style, rightToLeft, { before, after }) {
      const node = document.createTextNode(before + parts.join('') + after);
      host.style.font = cssFont(style.font, style.size);
      host.dir = rightToLeft ? 'rtl' : 'ltr';
      host.replaceChildren(node);
      const left = host.getBoundingClientRect().left;
      const range = document.createRange();
      let offset = before.length;
      return parts.map((text) => {
        range.setStart(node, offset);
        range.setEnd(node, (offset += text.length));
        const box = range.getBoundingClientRect();
        return { text, x: box.left - left, width: box.width };
      });
    },

    close() {
      host.remove();
    },
  };
}
