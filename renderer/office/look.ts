import { colours as ours, lensColours as lenses } from '../report/tokens';
import type { Lens } from '@shared/base/primitives';

/** A colour of the plan as Office's files have it. */
export const hex = (colour: string): string => colour.replace('#', '');

const entries = Object.entries(lenses) as [Lens, string][];

/** The plan's colours, without their mark. */
export const colours = {
  ...(Object.fromEntries(Object.entries(ours).map(([name, colour]) => [name, hex(colour)])) as Record<
    keyof typeof ours,
    string
  >),
  lens: Object.fromEntries(entries.map(([lens, colour]) => [lens, hex(colour)])) as Record<Lens, string>,
};

interface Face {
  readonly name: string;
  /** What a machine without it shows in its place, where the format can say so. */
  readonly instead: string;
  /** How Office finds something like it by itself. */
  readonly panose: string;
  /** 18: with serifs; 34: without. Both of varying width. */
  readonly pitchFamily: number;
}

/** The plan's typefaces. Most machines that open these files have neither. */
export const faces: { readonly head: Face; readonly text: Face } = {
  head: { name: 'Fraunces', instead: 'Georgia', panose: '02040502050405020303', pitchFamily: 18 },
  text: { name: 'Source Sans 3', instead: 'Arial', panose: '020B0503030403020204', pitchFamily: 34 },
};

/** The theme's colours, for whoever goes on with the file. */
export const scheme = {
  dk1: colours.ink,
  lt1: colours.paper,
  dk2: colours.lens.close,
  lt2: colours.ground,
  accent1: colours.lens.mission,
  accent2: colours.lens.mystery,
  accent3: colours.lens.myth,
  accent4: colours.lens.magic,
  accent5: colours.lens.close,
  accent6: colours.idle,
  hlink: colours.lens.mystery,
  folHlink: colours.lens.magic,
} as const;

/** A mix of a colour with white, `share` of the colour: for the steps of a scale. */
export function tint(colour: string, share: number): string {
  const part = (at: number) => {
    const value = Number.parseInt(colour.slice(at, at + 2), 16);
    return Math.round(255 - (255 - value) * share)
      .toString(16)
      .padStart(2, '0');
  };
  return [0, 2, 4].map(part).join('').toUpperCase();
}

/** So many steps of a colour, from pale to strong: dark figures can be read on each. */
export const steps = (colour: string, count: number): string[] =>
  Array.from({ length: count }, (_, index) => tint(colour, count === 1 ? 0.64 : 0.14 + (0.5 * index) / (count - 1)));
