import { useEffect, useRef, useState, type ReactNode, type RefObject } from 'react';
import { useStrings } from '../../components/use-strings';
import type { LaidOut } from '../../report/export';
import type { PagePreview, PreviewReader } from '../../report/preview';
import classes from './ReportScreen.module.css';

interface PageProps {
  /** The session's (BCP 47), for whoever has the page read aloud. */
  readonly language: string;
  readonly preview: PagePreview;
  /** What it shows; where that is the same as before, it is not drawn again. */
  readonly print: string;
  readonly number: number;
  /** What can be done with it, on the screen only. */
  readonly tools: ReactNode;
}

/** The most that a page is ever wide, in the window's pixels: more of them would be drawn for nobody. As in the style sheet. */
const WIDEST = 640;

/** So far around what is seen a page is drawn before anybody scrolls there, as a share of what is seen. */
const AROUND = '75% 0px';

/** Whether a page is seen, or nearly. */
function useNear(page: RefObject<HTMLElement | null>): boolean {
  const [near, setNear] = useState(false);
  useEffect(() => {
    const element = page.current;
    if (!element) return undefined;
    const root = element.closest(`.${classes.scroll}`);
    const seen = new IntersectionObserver((all) => setNear(all.at(-1)?.isIntersecting ?? false), {
      root,
      rootMargin: AROUND,
    });
    seen.observe(element);
    return () => seen.disconnect();
  }, [page]);
  return near;
}

/** One page as it will be printed, drawn once somebody is near it; its words are there for a screen reader. */
function Page({ language, preview, print, number, tools }: PageProps) {
  const strings = useStrings();
  const item = useRef<HTMLLIElement>(null);
  const canvas = useRef<HTMLCanvasElement>(null);
  const near = useNear(item);
  const [drawn, setDrawn] = useState<{ readonly print: string; readonly width: number; readonly scale: number } | null>(
    null,
  );
  const [text, setText] = useState('');
  const { width, height } = preview.size;
  const isDrawn = drawn?.print === print && drawn.width === width;
  const drawnAt = drawn?.scale;
  useEffect(() => {
    const shown = canvas.current;
    const scale = (window.devicePixelRatio * WIDEST) / width;
    if (!near || !shown || (isDrawn && scale === drawnAt)) return undefined;
    const wanted = new AbortController();
    void preview.draw(number, shown, scale, wanted.signal).then((is) => is && setDrawn({ print, width, scale }));
    return () => wanted.abort();
  }, [preview, print, number, near, width, isDrawn, drawnAt]);
  useEffect(() => {
    const wanted = new AbortController();
    void preview.text(number, wanted.signal).then((is) => wanted.signal.aborted || setText(is));
    return () => wanted.abort();
  }, [preview, number]);
  return (
    <li ref={item} data-drawn={isDrawn}>
      {tools}
      {/* The page says where each of its letters stands: the window's direction is not to move them. */}
      <canvas
        ref={canvas}
        className={classes.page}
        style={{ aspectRatio: `${width} / ${height}` }}
        dir="ltr"
        aria-hidden
      />
      <p className="visually-hidden" lang={language}>
        {text}
      </p>
      <p className={classes.number}>{strings.report.page(number, preview.pages)}</p>
    </li>
  );
}

/** Opens each new plan and keeps the one before it on view until it is there, so that no scrolling is lost. */
function usePreview(laidOut: LaidOut, reader: PreviewReader) {
  const [shown, setShown] = useState<{ preview: PagePreview; of: LaidOut } | null>(null);
  const open = useRef<PagePreview | null>(null);
  useEffect(() => {
    let gone = false;
    void reader.open(laidOut.bytes).then((preview) => {
      if (gone) return preview.close();
      open.current?.close();
      open.current = preview;
      setShown({ preview, of: laidOut });
    });
    return () => {
      gone = true;
    };
  }, [laidOut, reader]);
  useEffect(() => () => open.current?.close(), []);
  return { preview: shown?.preview ?? null, prints: shown?.of.prints ?? [], current: shown?.of === laidOut };
}

/** The pages of a laid-out plan, read back from the very bytes that would be written; `cover`: what can be done with the first. */
export function PlanPages({
  laidOut,
  reader,
  language,
  cover,
}: {
  readonly laidOut: LaidOut;
  readonly reader: PreviewReader;
  readonly language: string;
  readonly cover: ReactNode;
}) {
  const strings = useStrings();
  const { preview, prints, current } = usePreview(laidOut, reader);
  return (
    // Focusable, so that the pages can be scrolled with the keyboard.
    <section
      className={classes.scroll}
      tabIndex={0}
      aria-label={strings.report.title}
      data-preview={preview && current ? 'ready' : 'opening'}
    >
      <ol className={classes.pages}>
        {preview &&
          Array.from({ length: preview.pages }, (_, index) => (
            <Page
              key={index}
              language={language}
              preview={preview}
              print={prints[index] ?? ''}
              number={index + 1}
              tools={index === 0 && cover}
            />
          ))}
      </ol>
    </section>
  );
}
