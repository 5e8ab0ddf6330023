import type { Lens } from '@shared/base/primitives';

/** Every colour, size and distance of the printed plan. Sizes are in points, colours as on screen in the light scheme. */

export type Paper = 'a4' | 'letter';

/** A page in points, with what is kept free around its text. */
export interface PageSize {
  readonly width: number;
  readonly height: number;
  readonly margins: { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number };
}

const margins = { left: 62, right: 58, top: 76, bottom: 70 } as const;

export const papers: Record<Paper, PageSize> = {
  a4: { width: 595.28, height: 841.89, margins },
  letter: { width: 612, height: 792, margins },
};

/** The poster's paper; its pages are laid out smaller and enlarged. */
export const a3 = { width: 841.89, height: 1190.55 } as const;

export const colours = {
  ground: '#FBF8F3',
  paper: '#FFFFFF',
  ink: '#1F2430',
  /** Small print; 6:1 on white. */
  muted: '#5B606C',
  hair: '#D8D1C4',
  /** Bars and dots that are not the point; 3.3:1 on white, as what carries meaning must have. */
  idle: '#948D80',
  note: '#F5F0E7',
  warning: '#A8471F',
} as const;

export const lensColours: Record<Lens, string> = {
  mystery: '#4B4E9E',
  myth: '#A8471F',
  mission: '#0B6B63',
  magic: '#86356F',
  close: '#3F4A5A',
};

export type FontName =
  | 'SourceSans3-Regular'
  | 'SourceSans3-Italic'
  | 'SourceSans3-SemiBold'
  | 'SourceSans3-Bold'
  | 'Fraunces-Regular'
  | 'Fraunces-SemiBold';

export interface TextStyle {
  readonly font: FontName;
  readonly size: number;
  readonly leading: number;
  readonly colour: string;
}

const style = (font: FontName, size: number, leading: number, colour: string = colours.ink): TextStyle => ({
  font,
  size,
  leading,
  colour,
});

export const styles = {
  body: style('SourceSans3-Regular', 10.5, 15),
  bodyStrong: style('SourceSans3-SemiBold', 10.5, 15),
  bodyMuted: style('SourceSans3-Italic', 10.5, 15, colours.muted),
  small: style('SourceSans3-Regular', 8.5, 12, colours.muted),
  tiny: style('SourceSans3-Regular', 7, 9, colours.muted),
  smallStrong: style('SourceSans3-SemiBold', 8.5, 12, colours.muted),
  note: style('SourceSans3-Regular', 9, 12.5, colours.muted),
  cell: style('SourceSans3-Regular', 9.5, 12.5),
  /** Where a page must hold much. */
  tight: style('SourceSans3-Regular', 8.8, 11.4),
  cellStrong: style('SourceSans3-SemiBold', 9.5, 12.5),
  cellMuted: style('SourceSans3-Regular', 8.5, 12.5, colours.muted),
  label: style('SourceSans3-SemiBold', 8.5, 12, colours.muted),
  caption: style('SourceSans3-SemiBold', 10.5, 15),
  entry: style('SourceSans3-SemiBold', 11.5, 16),
  figure: style('SourceSans3-SemiBold', 12, 15),
  lede: style('Fraunces-SemiBold', 13, 18),
  heading: style('Fraunces-SemiBold', 13, 18),
  subheading: style('SourceSans3-SemiBold', 11.5, 16),
  statement: style('Fraunces-Regular', 19, 27),
  longStatement: style('Fraunces-Regular', 16.5, 24),
  longestStatement: style('Fraunces-Regular', 13, 20),
  eyebrow: style('SourceSans3-SemiBold', 9, 13, colours.muted),
  section: style('Fraunces-SemiBold', 21, 27),
  appendix: style('Fraunces-SemiBold', 16, 21),
  title: style('Fraunces-SemiBold', 26, 32),
  furniture: style('SourceSans3-Regular', 8, 11, colours.muted),
  coverKind: style('SourceSans3-SemiBold', 11, 15, colours.muted),
  coverPromise: style('Fraunces-Regular', 17, 25),
  coverFact: style('SourceSans3-Regular', 11, 15.5),
} as const satisfies Record<string, TextStyle>;

/** The cover's title: the largest size at which it takes no more lines than it may. */
export const coverTitle = [
  { style: style('Fraunces-SemiBold', 42, 48), lines: 4 },
  { style: style('Fraunces-SemiBold', 34, 40), lines: 5 },
  { style: style('Fraunces-SemiBold', 26, 32), lines: 7 },
] as const;

/** Prose is not set wider than this, or the eye loses the line. */
export const proseWidth = 400;

export const gaps = {
  line: 3,
  note: 7,
  block: 9,
  chart: 18,
  beforeHeading: 18,
  beforeSubheading: 12,
  afterHeading: 4,
  title: 12,
  section: 38,
  appendix: 30,
} as const;

export const rules = { hair: 0.5, strong: 0.9 } as const;
