import { useEffect, useLayoutEffect, useRef, useState, type ReactNode } from 'react';
import { strings } from '@shared/strings';
import classes from './Paged.module.css';

const TURN_EVERY_MS = 12_000;

interface Props {
  readonly items: readonly { readonly key: string; readonly node: ReactNode }[];
  /** Columns of the page. */
  readonly columns?: number;
  readonly label?: string;
}

/** Where pages begin: items are laid out in full, measured, and cut before the first that does not fit. */
function measurePages(list: HTMLElement): number[] {
  const height = list.clientHeight;
  const starts = [0];
  let top: number | null = null;
  [...list.children].forEach((child, index) => {
    const { offsetTop, offsetHeight } = child as HTMLElement;
    top ??= offsetTop;
    if (offsetTop + offsetHeight - top > height + 1 && index > (starts.at(-1) ?? 0)) {
      starts.push(index);
      top = offsetTop;
    }
  });
  return starts;
}

const sameNumbers = (a: readonly number[], b: readonly number[]) => a.length === b.length && a.every((n, i) => n === b[i]);

/**
 * Shows as many items as fit, at their size, and pages the rest: text on the room screen is never shrunk. Pages turn by
 * themselves; a new item brings its own page up.
 */
export function Paged({ items, columns = 1, label }: Props) {
  const list = useRef<HTMLUListElement>(null);
  const [starts, setStarts] = useState<readonly number[]>([0]);
  const [page, setPage] = useState(0);
  const pages = starts.length;
  const shown = Math.min(page, pages - 1);

  useLayoutEffect(() => {
    const element = list.current;
    if (!element) return;
    const measure = () => {
      const found = measurePages(element);
      setStarts((known) => (sameNumbers(known, found) ? known : found));
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [items]);

  const count = items.length;
  useEffect(() => setPage(pages - 1), [count, pages]);
  useEffect(() => {
    if (pages < 2) return;
    const timer = setInterval(() => setPage((now) => (now + 1) % pages), TURN_EVERY_MS);
    return () => clearInterval(timer);
  }, [pages, count]);

  const from = starts[shown] ?? 0;
  const to = starts[shown + 1] ?? items.length;
  return (
    <div className={classes.frame}>
      {/* Laid out in full and unseen, to measure; what is shown is cut from it. */}
      <ul ref={list} className={classes.measure} style={{ gridTemplateColumns: `repeat(${columns}, 1fr)` }} aria-hidden inert>
        {items.map(({ key, node }) => (
          <li key={key}>{node}</li>
        ))}
      </ul>
      <ul className={classes.page} style={{ gridTemplateColumns: `repeat(${columns}, 1fr)` }} aria-label={label}>
        {items.slice(from, to).map(({ key, node }) => (
          <li key={key}>{node}</li>
        ))}
      </ul>
      {pages > 1 && <p className={classes.number}>{strings.room.page(shown + 1, pages)}</p>}
    </div>
  );
}
