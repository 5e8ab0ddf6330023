import { useEffect, useLayoutEffect, useMemo, useRef, useState, type CSSProperties, type ReactNode } from 'react';
import { useStage } from './context';
import { layOut, SCALES, type Flow, type Laid, type LaidPage } from './layout';
import { sizeOf, Tried } from './tried';
import classes from './Fit.module.css';

export interface Thing {
  readonly key: string;
  readonly node: ReactNode;
  /** Things of one group stand in one column, where each group has its own. */
  readonly group?: string;
  /** The ids of what stands in it, where they are others than its key. */
  readonly holds?: readonly string[];
  /** Says what stands below it. */
  readonly heads?: boolean;
}

interface Props {
  readonly items: readonly Thing[];
  readonly flow: Flow;
  /** Stands above every page: a table's head. */
  readonly head?: ReactNode;
  /** Rows of a table stand close: they bring their own lines. */
  readonly close?: boolean;
  readonly label?: string;
  /** The thing whose page is on show as long as this is given, whoever turns pages. */
  readonly follow?: string | undefined;
  /** The thing that is being asked: its page is on show until somebody turns one. */
  readonly asked?: string | undefined;
  /** Where the work is as far as the things themselves tell: its page is on show while nobody knows what has come last. */
  readonly rests?: string | undefined;
  /** Things arrive while it is seen: the last of them is where the work is, and the newest is marked. */
  readonly arrives?: boolean;
  /** At most so many columns, where the picture has room for more. */
  readonly most?: number;
}

/** A column of notes is at least this much of the height wide. */
const NARROWEST = 0.33;
/** Between two things, as a share of their letters' size; up to this scale they stand closer. */
const GAP = 0.5;
const TIGHT = { scale: 0.92, gap: 0.32 };
const gapAt = (scale: number): number => (scale <= TIGHT.scale ? TIGHT.gap : GAP);
/** Of so many, what was said beside each is read, too. */
const FEW = 6;
/** With more than these the question above them is written smaller. */
const MANY = 20;
/** Heights are whole pixels: what their fractions add up to. */
const SLACK = 6;
/** From this scale on a text is written as a poster is, in the serif face. */
const LARGE = 1.35;

const scaled = (scale: number) => ({ '--fit': scale, '--gap': `${gapAt(scale)}em` }) as CSSProperties;

/** What has lines of its own: a word may stick out of them and not of what is around. What keeps to one line, and ends in it, tells nothing. */
const blocksIn = (list: HTMLElement): Element[] =>
  [...list.querySelectorAll('*')].filter((one) => {
    if (!(one instanceof HTMLElement) || one.parentElement === list || one.textContent === '') return false;
    const { display, overflowX, textWrapMode } = getComputedStyle(one);
    return display !== 'inline' && !(overflowX === 'hidden' && textWrapMode === 'nowrap');
  });

/** Lays the things out, from the sizes they have when they are drawn at a scale; in `list`, which nobody sees. */
function measured(list: HTMLElement, area: HTMLElement, { items, flow, close, most }: Props, largest: number): Laid {
  const things = [...list.children] as HTMLElement[];
  const at = (scale: number) => {
    list.style.setProperty('--fit', String(scale));
    list.dataset['large'] = String(scale >= LARGE);
    list.dataset['tight'] = String(scale <= TIGHT.scale);
  };
  const gap = (scale: number) => {
    at(scale);
    return close ? 0 : Math.round(gapAt(scale) * Number.parseFloat(getComputedStyle(list).fontSize));
  };
  const { clientWidth: width, clientHeight: height } = area;
  const { direction } = getComputedStyle(list);
  /* What sticks out on the side where a line begins is counted by nobody: a text that is read the other way does so at its end. */
  const isMixed = [...list.querySelectorAll('[dir]')].some((one) => getComputedStyle(one).direction !== direction);
  const looked = [...things, ...blocksIn(list)];
  const isWide = ({ scrollWidth, clientWidth }: Element) => scrollWidth > clientWidth + 1;
  /* A figure that keeps to its line whatever its column is says nothing about the scale. */
  const stuck = new Set<Element>();
  const sticksOut = () => looked.some((one) => !stuck.has(one) && isWide(one));
  const tooWide = () => {
    if (sticksOut()) return true;
    if (!isMixed) return false;
    list.style.direction = direction === 'rtl' ? 'ltr' : 'rtl';
    const found = sticksOut();
    list.style.direction = '';
    return found;
  };
  /* A word that no line has room for is broken, and only there are words. */
  list.style.width = `${width}px`;
  at(SCALES.at(-1) ?? 1);
  const breaks = (thing: HTMLElement, may: boolean) => (thing.dataset['breaks'] = String(may));
  things.forEach((thing) => breaks(thing, false));
  const wide = looked.filter(isWide);
  things.forEach((thing) =>
    breaks(
      thing,
      wide.some((one) => thing.contains(one)),
    ),
  );
  for (const one of wide.filter(isWide)) stuck.add(one);
  things.forEach((thing) =>
    breaks(
      thing,
      wide.some((one) => thing.contains(one) && !stuck.has(one)),
    ),
  );
  const room = Math.max(1, Math.floor(width / (NARROWEST * Math.max(height, 1))));
  return layOut({
    flow,
    groups: items.map(({ key, group }) => group ?? key),
    mostColumns: Math.min(most ?? 6, room),
    heads: items.map(({ heads = false }) => heads),
    largest,
    height: height - SLACK,
    gap,
    heights: (columns, scale) => {
      const between = gap(scale);
      list.style.width = `${Math.floor((width - between * (columns - 1)) / columns)}px`;
      if (tooWide()) return null;
      return things.map(({ offsetHeight }) => offsetHeight);
    },
  });
}

const NOTHING: Laid = { columns: 1, scale: 1, pages: [{ columns: [0], least: [] }] };

/**
 * Where everything stands, reckoned anew whenever the things, the room or the letters change. What is measured is drawn for
 * that alone, and gone before anybody sees it.
 */
function useLayout(props: Props) {
  const { items, flow } = props;
  const { largest } = useStage();
  const list = useRef<HTMLDivElement>(null);
  const area = useRef<HTMLDivElement>(null);
  const [laid, setLaid] = useState(NOTHING);
  /* Counts the changes of the room and the letters. */
  const [change, setChange] = useState(0);
  const [done, setDone] = useState<readonly unknown[]>([]);
  const isMeasuring = [items, flow, change, largest].some((one, index) => one !== done[index]);
  const [tried] = useState(() => new Tried());
  useLayoutEffect(() => tried.forget(), [tried, items, flow, largest]);
  useLayoutEffect(() => {
    if (!isMeasuring || !list.current || !area.current) return;
    const found = measured(list.current, area.current, props, Math.min(largest, tried.largest(area.current)));
    tried.add(area.current, found.scale);
    setLaid((known) => (JSON.stringify(known) === JSON.stringify(found) ? known : found));
    setDone([items, flow, change, largest]);
  }, [isMeasuring, tried, props, items, flow, change, largest]);
  useLayoutEffect(() => {
    const around = area.current;
    if (!around) return undefined;
    const again = () => setChange((count) => count + 1);
    const inOtherLetters = () => {
      tried.forget();
      again();
    };
    let known = sizeOf(around);
    const observer = new ResizeObserver(() => {
      const now = sizeOf(around);
      if (now !== known) again();
      known = now;
    });
    observer.observe(around);
    document.fonts.addEventListener('loadingdone', inOtherLetters);
    return () => {
      observer.disconnect();
      document.fonts.removeEventListener('loadingdone', inOtherLetters);
    };
  }, [tried]);
  return { list, area, laid, isMeasuring };
}

/** The page on show: the one that was turned to, else where the work is. */
function usePage(laid: Laid, { items, follow, asked, rests, arrives = false }: Props, all: Props['items']): number {
  const { turned, work, tell } = useStage();
  const pages = laid.pages.length;
  const firsts = laid.pages.map(({ columns }) => columns[0] ?? 0);
  const at = (wanted: string | undefined) => (wanted === undefined ? -1 : items.findIndex(({ key }) => key === wanted));
  const worked = () => items.findLastIndex(({ key, holds = [] }) => [key, ...holds].some((id) => work.includes(id)));
  const found = [() => at(asked), worked, () => at(rests ?? (arrives ? items.at(-1)?.key : undefined))];
  const resting = () => found.reduce((known, look) => (known < 0 ? look() : known), -1);
  const held = follow !== undefined || turned === null ? (at(follow) < 0 ? resting() : at(follow)) : -1;
  const page = Math.min(held < 0 ? (turned ?? 0) : firsts.findLastIndex((first) => first <= held), pages - 1);
  useEffect(() => tell({ page, pages, things: all.map(({ key }) => key) }), [tell, page, pages, all]);
  return page;
}

/** Which thing has come last while this was on show; null where none has. */
function useNewest(items: Props['items'], arrives: boolean): string | null {
  const [known, setKnown] = useState(items.length);
  const [newest, setNewest] = useState<string | null>(null);
  if (items.length !== known) {
    setKnown(items.length);
    setNewest(items.length > known ? (items.at(-1)?.key ?? null) : null);
  }
  return arrives ? newest : null;
}

/**
 * Shows things as large as all of them can be seen, and pages what even the smallest type has no room for: nothing is cut while
 * space is free. One that is in the spotlight stands alone.
 */
export function Fit(props: Props) {
  const stage = useStage();
  const lit = props.items.find(({ key }) => key === stage.lit);
  const alone = useMemo(() => lit && [lit], [lit]);
  const shown = alone ? { ...props, items: alone, head: null } : props;
  const { list, area, laid, isMeasuring } = useLayout(shown);
  const at = usePage(laid, shown, props.items);
  const newest = useNewest(props.items, props.arrives ?? false);
  const { items, flow, head, close = false, label } = shown;
  const page: LaidPage = laid.pages[at] ?? { columns: [0], least: [] };
  const first = page.columns[0] ?? 0;
  const columns = page.columns.map((start, column) => {
    const end = page.columns[column + 1] ?? first + page.least.length;
    return items.slice(start, end).map((item, index) => ({ ...item, least: page.least[start - first + index] }));
  });
  const { pick } = stage;
  const isFew = items.length <= FEW;
  return (
    <div className={classes.frame} data-room-type style={scaled(Math.min(1, laid.scale))}>
      {head}
      <div ref={area} className={classes.area}>
        {isMeasuring && (
          <div
            ref={list}
            className={classes.measure}
            data-room-type
            data-flow={flow}
            data-few={isFew}
            data-close={close}
            data-count={items.length}
            aria-hidden
            inert
          >
            {items.map(({ key, node }) => (
              <div key={key} className={classes.thing}>
                {node}
              </div>
            ))}
          </div>
        )}
        <div
          role="list"
          className={classes.page}
          style={{
            ...scaled(laid.scale),
            gridTemplateColumns: `repeat(${laid.columns}, minmax(0, 1fr))`,
          }}
          data-room-type
          data-flow={flow}
          data-close={close}
          data-large={laid.scale >= LARGE}
          data-tight={laid.scale <= TIGHT.scale}
          data-many={items.length > MANY}
          data-few={isFew}
          data-count={items.length}
          aria-label={label}
          data-page
          data-ends={page.ends ?? false}
        >
          {columns.map((things) => (
            <div key={things[0]?.key} className={classes.column} role="presentation">
              {things.map(({ key, node, least }) => (
                <div
                  key={key}
                  role="listitem"
                  className={classes.thing}
                  data-newest={key === newest}
                  style={{ minHeight: least }}
                  onPointerUp={pick ? ({ button }) => button === 0 && pick(key) : undefined}
                >
                  {node}
                </div>
              ))}
            </div>
          ))}
        </div>
      </div>
    </div>
  );
}
