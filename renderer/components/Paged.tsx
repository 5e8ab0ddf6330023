import { useEffect, useLayoutEffect, useRef, useState, type ReactNode } from 'react';
import { useStrings } from './use-strings';
import classes from './Paged.module.css';

const TURN_EVERY_MS = 12_000;
const LAST = Number.MAX_SAFE_INTEGER;

interface Props {
  readonly items: readonly { readonly key: string; readonly node: ReactNode }[];
  /** Stands above every page: a table's head. */
  readonly head?: ReactNode;
  /** Columns of the page. */
  readonly columns?: number;
  /** Rows of a table stand close: they bring their own lines. */
  readonly close?: boolean;
  readonly label?: string;
  /** The item whose page is on show as long as this is given; then the first page comes, and pages turn again. */
  readonly follow?: string;
}

/** Where pages begin: items are laid out in full, measured, and cut before the first row that does not fit. */
function measurePages(list: HTMLElement, columns: number): number[] {
  const items = [...list.children] as HTMLElement[];
  const starts = [0];
  let top = 0;
  for (let index = 0; index < items.length; index += columns) {
    const row = items.slice(index, index + columns);
    const bottom = Math.max(...row.map(({ offsetTop, offsetHeight }) => offsetTop + offsetHeight));
    if (index > 0 && bottom - top > list.clientHeight + 1) {
      starts.push(index);
      top = row[0]?.offsetTop ?? 0;
    }
  }
  return starts;
}

const sameNumbers = (a: readonly number[], b: readonly number[]) =>
  a.length === b.length && a.every((n, i) => n === b[i]);

/** Where pages begin, measured anew whenever the items or the room change. */
function usePages(items: Props['items'], columns: number) {
  const list = useRef<HTMLUListElement>(null);
  const [starts, setStarts] = useState<readonly number[]>([0]);
  useLayoutEffect(() => {
    const element = list.current;
    if (!element) return;
    const measure = () => {
      const found = measurePages(element, columns);
      setStarts((known) => (sameNumbers(known, found) ? known : found));
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [items, columns]);
  return { list, starts };
}

/** The page on show: pages turn by themselves, and something new brings up the last one. */
function useTurning(count: number, pages: number, followed: number | null): number {
  const [page, setPage] = useState(0);
  const known = useRef(count);
  useEffect(() => {
    if (count > known.current) setPage(LAST);
    known.current = count;
  }, [count]);
  useEffect(() => {
    if (pages < 2 || followed !== null) return;
    const timer = setInterval(() => setPage((now) => (Math.min(now, pages - 1) + 1) % pages), TURN_EVERY_MS);
    return () => clearInterval(timer);
  }, [pages, count, followed]);
  return Math.min(followed ?? page, pages - 1);
}

/** Shows as many items as fit, at their size, and pages the rest: text on the room screen is never shrunk. */
export function Paged({ items, head, columns = 1, close = false, label, follow }: Props) {
  const strings = useStrings();
  const { list, starts } = usePages(items, columns);
  const at = follow === undefined ? -1 : items.findIndex(({ key }) => key === follow);
  const followed = at < 0 ? null : starts.findLastIndex((start) => start <= at);
  const shown = useTurning(items.length, starts.length, followed);
  const page = items.slice(starts[shown], starts[shown + 1]);
  const grid = { style: { gridTemplateColumns: `repeat(${columns}, 1fr)` }, 'data-close': close };
  return (
    <div className={classes.frame}>
      {head}
      <div className={classes.area}>
        {/* Laid out in full and unseen, to measure; what is shown is cut from it. */}
        <ul ref={list} className={classes.measure} {...grid} aria-hidden inert>
          {items.map(({ key, node }) => (
            <li key={key}>{node}</li>
          ))}
        </ul>
        <ul className={classes.page} {...grid} aria-label={label} data-page>
          {page.map(({ key, node }) => (
            <li key={key}>{node}</li>
          ))}
        </ul>
      </div>
      <p className={classes.number}>{starts.length > 1 && strings.room.page(shown + 1, starts.length)}</p>
    </div>
  );
}
