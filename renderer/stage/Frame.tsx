import { useLayoutEffect, useRef, useState, type CSSProperties, type ReactNode } from 'react';
import classes from './Frame.module.css';

/** The picture's own height in pixels, of which `--h` of the theme is a hundredth; its width follows from the shape of its place. */
const HEIGHT = 720;

/**
 * Draws a picture at a size of its own and makes that as large as its place: lines break in the preview where they break on the
 * wall, and a page there is a page here.
 */
export function Frame({ children }: { readonly children: ReactNode }) {
  const place = useRef<HTMLDivElement>(null);
  const [{ width, scale }, setSize] = useState({ width: 1280, scale: 1 });
  useLayoutEffect(() => {
    const element = place.current;
    if (!element) return;
    const measure = () => {
      const { clientWidth, clientHeight } = element;
      if (clientWidth === 0 || clientHeight === 0) return;
      const by = clientHeight / HEIGHT;
      setSize({ width: Math.ceil(clientWidth / by), scale: by });
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return (
    <div ref={place} className={classes.place}>
      <div
        className={classes.picture}
        style={{ width, height: HEIGHT, transform: `scale(${scale})`, '--w': `${width / 100}px` } as CSSProperties}
      >
        {children}
      </div>
    </div>
  );
}
