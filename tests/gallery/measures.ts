import { contrastOf, leastContrast } from './contrast';
import type { Facts, Rect, TextFact } from './facts';

export type WindowName = 'room' | 'facilitator' | 'seat';

/** What was looked at, as far as a measure has to know. */
export interface Looked {
  readonly window: WindowName;
  /** How many items the picture shows; null where it shows none, or nobody counts them. */
  readonly items: number | null;
  /** Its texts are longer than anybody would write: they may end in an ellipsis. */
  readonly tooLong: boolean;
  /** It has lists through which one scrolls. */
  readonly mayScroll: boolean;
}

/** How many items still are few: they stand large. */
const FEW = 6;
/** Of the body's height, what a few items use at least. */
const LEAST_USED = 0.6;
/** A text that is cut stands in a picture that is full: of the body's height, at least so much is used. */
const FULL = 0.75;
/** What lies between two things that belong together, as a part of the picture's height. */
const SPACE_BETWEEN = 0.04;
/** Type that is smaller cannot be read. Of the room: a part of its height; elsewhere: pixels of a laptop. */
const SMALLEST = { room: 1 / 40, seat: 14, facilitator: 12 };
/** Nothing in the room is written smaller than this part of its height but what was small at first. */
const SMALLEST_WRITTEN = 1 / 38;
/** The height of a room's picture, in which type is as large as on a laptop. */
const LAPTOP = 720;

/** In the room everything grows with the picture. */
const zoomOf = ({ height }: Facts, window: WindowName): number => (window === 'room' ? height / LAPTOP : 1);

const own = ({ texts }: Facts): readonly TextFact[] => texts.filter(({ copy }) => !copy);

/** The part of the body's height in which something is drawn or written, with what lies between things that belong together; null where there is no body. */
export function usedOf({ texts, drawn, body, height }: Facts): number | null {
  if (!body || body.bottom <= body.top) return null;
  const clipped = ({ left, right, top, bottom }: Rect) =>
    right > body.left && left < body.right
      ? [{ top: Math.max(top, body.top), bottom: Math.min(bottom, body.bottom) }].filter((one) => one.bottom > one.top)
      : [];
  const spans = [...texts.flatMap(({ lines }) => lines), ...drawn].flatMap(clipped).toSorted((a, b) => a.top - b.top);
  let used = 0;
  let until = Number.NEGATIVE_INFINITY;
  for (const { top, bottom } of spans) {
    if (bottom <= until) continue;
    used += bottom - (top - until <= SPACE_BETWEEN * height ? until : top);
    until = bottom;
  }
  return used / (body.bottom - body.top);
}

const percent = (part: number): string => `${Math.round(part * 100)} %`;
const quoted = (text: string): string => `“${text.slice(0, 40)}”`;
/** Of the same told several times, one, with how often. */
function briefly(told: readonly string[]): string[] {
  const [first, ...more] = [...new Set(told)];
  if (first === undefined) return [];
  return [more.length === 0 ? first : `${first}, and ${more.length} more`];
}

/** What ends in an ellipsis, the longest first: what stands beside it in the same line ends with it. */
const cutIn = (facts: Facts): string[] => {
  const cut = own(facts).filter(({ cuts }) => cuts.includes('ends'));
  return [...new Set(cut.toSorted((a, b) => b.text.length - a.text.length).map(({ text }) => quoted(text)))];
};

/** What can be wrong with a picture, each as words for what is wrong; nothing where nothing is. */
export const measures = {
  /** Nothing is smaller than can be read. */
  small(facts, { window }) {
    const least = window === 'room' ? facts.height * SMALLEST.room : SMALLEST[window];
    return briefly(
      own(facts)
        .filter(({ size }) => size < least - 0.05)
        .toSorted((a, b) => a.size - b.size)
        .map(({ text, size }) => `${quoted(text)} is ${size.toFixed(1)} px, under ${least.toFixed(1)}`),
    );
  },
  /** Nothing sticks out of the window or of what it stands in. */
  overflow(facts, { window }) {
    const { width, height, page, out } = facts;
    const cuts = own(facts).flatMap(({ text, cuts: all }) =>
      all.filter((one) => one !== 'ends').map((one) => `${quoted(text)} is ${one}`),
    );
    return [
      ...(page.width > width ? [`the page is ${page.width} px wide, the window ${width}`] : []),
      ...(page.height > height ? [`the page is ${page.height} px high, the window ${height}`] : []),
      ...briefly(cuts),
      ...(window === 'room' ? briefly(out.map((one) => `out of the window: ${one}`)) : []),
    ];
  },
  /** Everything is seen without scrolling, as long as it is not much; in the room nothing may scroll at all. */
  scrolls({ scrollers }, { window, items, tooLong, mayScroll }) {
    const isMuch = mayScroll || tooLong || (items ?? 0) > FEW;
    const may = ({ scrolls }: Facts['scrollers'][number]) => window !== 'room' && (isMuch || !scrolls);
    return briefly(scrollers.filter((one) => !may(one)).map(({ name }) => `${name} scrolls`));
  },
  /** Nothing that anybody would write ends in an ellipsis. */
  cut: (facts, { tooLong }) => (tooLong ? [] : briefly(cutIn(facts).map((text) => `${text} is cut`))),
  /** No word is broken in two that smaller type has room for. */
  broken: ({ broken, height }) =>
    briefly(
      broken.filter(({ at }) => at >= height * SMALLEST_WRITTEN).map(({ word }) => `${quoted(word)} is broken in two`),
    ),
  /** What was found is no smaller than what stands beneath it, in words. */
  outshone: ({ finding, body, texts }) =>
    finding === null || !body
      ? []
      : briefly(
          texts
            .filter(({ text, lines: [first] }) => /\p{L}{3}/u.test(text) && first && first.top >= body.top)
            .filter(({ size, lines: [first] }) => size > finding + 0.5 && (first?.bottom ?? 0) <= body.bottom)
            .map(({ text, size }) => `${quoted(text)} is ${size.toFixed(1)} px, what was found ${finding.toFixed(1)}`),
        ),
  /** No text at all is cut while there is space. */
  free(facts) {
    const used = usedOf(facts);
    if (used === null || used >= FULL) return [];
    return briefly(cutIn(facts).map((text) => `${text} is cut, and only ${percent(used)} of the height is used`));
  },
  /** A few items stand large. */
  used(facts, { items }) {
    const used = usedOf(facts);
    if (used === null || items === null || items < 1 || items > FEW || used >= LEAST_USED) return [];
    return [`${percent(used)} of the height is used by ${items} ${items === 1 ? 'item' : 'items'}`];
  },
  /** Every text stands out from its ground as WCAG AA wants it. */
  contrast(facts, { window }) {
    const zoom = zoomOf(facts, window);
    return briefly(
      own(facts).flatMap((one) => {
        const [found, least] = [one.colours ? contrastOf(one.colours) : 21, leastContrast(one, zoom)];
        return found < least - 0.005
          ? [`${quoted(one.text)} has a contrast of ${found.toFixed(2)}, under ${least}`]
          : [];
      }),
    );
  },
  /** No text is printed over another one. */
  overlap: ({ overlaps }) => briefly(overlaps.map(([one, other]) => `${quoted(one)} over ${quoted(other)}`)),
} satisfies Readonly<Record<string, (facts: Facts, looked: Looked) => readonly string[]>>;

export type Measure = keyof typeof measures;

/** Something that is wrong with a picture. */
export interface Finding {
  readonly measure: Measure;
  readonly says: string;
}

/** All that is wrong with what was looked at. */
export const findingsIn = (facts: Facts, looked: Looked): readonly Finding[] =>
  (Object.keys(measures) as Measure[]).flatMap((measure) =>
    measures[measure](facts, looked).map((says) => ({ measure, says })),
  );

/** The figures of a picture, to be shown beside it. */
export function figuresOf(facts: Facts, window: WindowName) {
  const sizes = own(facts).map(({ size }) => size);
  const contrasts = own(facts).flatMap(({ colours }) => (colours ? [contrastOf(colours)] : []));
  const smallest = sizes.length > 0 ? Math.min(...sizes) : null;
  return {
    smallest: smallest === null ? null : Number(smallest.toFixed(1)),
    /** The picture's height in lines of its smallest type. */
    lines: smallest === null || window !== 'room' ? null : Number((facts.height / smallest).toFixed(1)),
    contrast: contrasts.length > 0 ? Number(Math.min(...contrasts).toFixed(2)) : null,
    used: usedOf(facts) === null ? null : Number((usedOf(facts) ?? 0).toFixed(2)),
    cut: cutIn(facts).length,
  };
}
