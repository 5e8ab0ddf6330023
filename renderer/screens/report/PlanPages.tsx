import { useEffect, useRef, useState, type ReactNode } from 'react';
import { useStrings } from '../../components/use-strings';
import { openPreview } from '../../report/preview';
import classes from './ReportScreen.module.css';

type Preview = Awaited<ReturnType<typeof openPreview>>;

interface PageProps {
  /** The session's (BCP 47), for whoever has the page read aloud. */
  readonly language: string;
  readonly preview: Preview;
  readonly number: number;
  /** What can be done with it, on the screen only. */
  readonly tools: ReactNode;
}

/** One page as it will be printed; its words are there for a screen reader. */
function Page({ language, preview, number, tools }: PageProps) {
  const strings = useStrings();
  const canvas = useRef<HTMLCanvasElement>(null);
  const [text, setText] = useState('');
  const { width, height } = preview.size(number);
  useEffect(() => {
    if (canvas.current) void preview.draw(number, canvas.current, window.devicePixelRatio * 1.6);
    void preview.text(number).then(setText);
  }, [preview, number]);
  return (
    <li>
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
function usePreview(bytes: Uint8Array): { readonly preview: Preview | null; readonly current: boolean } {
  const [shown, setShown] = useState<{ preview: Preview; of: Uint8Array } | null>(null);
  const open = useRef<Preview | null>(null);
  useEffect(() => {
    let gone = false;
    void openPreview(bytes).then((preview) => {
      if (gone) return preview.close();
      open.current?.close();
      open.current = preview;
      setShown({ preview, of: bytes });
    });
    return () => {
      gone = true;
    };
  }, [bytes]);
  useEffect(() => () => open.current?.close(), []);
  return { preview: shown?.preview ?? null, current: shown?.of === bytes };
}

/** The pages of a laid-out plan, read back from the very bytes that would be written; `cover`: what can be done with the first. */
export function PlanPages({
  bytes,
  language,
  cover,
}: {
  readonly bytes: Uint8Array;
  readonly language: string;
  readonly cover: ReactNode;
}) {
  const strings = useStrings();
  const { preview, current } = usePreview(bytes);
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
            <Page key={index} language={language} preview={preview} number={index + 1} tools={index === 0 && cover} />
          ))}
      </ol>
    </section>
  );
}
