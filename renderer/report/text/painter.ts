import { cssFont } from '../fonts';
import type { TextStyle } from '../tokens';

/** A run of text as the browser draws it; all distances in points. */
export interface Painting {
  /** PNG, as a data URL. */
  readonly png: string;
  readonly width: number;
  /** From the picture's top to the baseline. */
  readonly ascent: number;
  readonly height: number;
}

/** One cluster's place in a run, in the order of the eye (left to right). */
export interface Placed {
  readonly text: string;
  readonly x: number;
  readonly width: number;
}

/** Draws what the embedded fonts can't: any script for which the machine has a font, in the right order. */
export interface Painter {
  measure(text: string, style: TextStyle): number;
  paint(text: string, style: TextStyle, rightToLeft: boolean): Painting;
  places(parts: readonly string[], style: TextStyle, rightToLeft: boolean): Placed[];
  close(): void;
}

const pixelsPerPoint = 4;

/** A painter that uses this window's canvas; null where there is none. */
export function canvasPainter(): Painter | null {
  if (typeof document === 'undefined') return null;
  const canvas = document.createElement('canvas');
  const context = canvas.getContext('2d');
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

  return {
    measure(text, style) {
      prepare(style, false);
      return context.measureText(text).width;
    },

    paint(text, style, rightToLeft) {
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
      return { png: canvas.toDataURL('image/png'), width: canvas.width / pixelsPerPoint, ascent, height };
    },

    places(parts, style, rightToLeft) {
      const node = document.createTextNode(parts.join(''));
      host.style.font = cssFont(style.font, style.size);
      host.dir = rightToLeft ? 'rtl' : 'ltr';
      host.replaceChildren(node);
      const left = host.getBoundingClientRect().left;
      const range = document.createRange();
      let offset = 0;
      const placed = parts.map((text) => {
        range.setStart(node, offset);
        range.setEnd(node, (offset += text.length));
        const box = range.getBoundingClientRect();
        return { text, x: box.left - left, width: box.width };
      });
      return placed.sort((a, b) => a.x - b.x);
    },

    close() {
      host.remove();
    },
  };
}
