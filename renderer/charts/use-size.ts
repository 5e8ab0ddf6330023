import { useLayoutEffect, useRef, useState } from 'react';

/** The size of an element in pixels and of its letters, measured anew whenever it changes. */
export function useSize<T extends HTMLElement>() {
  const ref = useRef<T>(null);
  const [size, setSize] = useState({ width: 0, height: 0, letter: 16 });
  useLayoutEffect(() => {
    const element = ref.current;
    if (!element) return;
    const measure = () => {
      const { clientWidth: width, clientHeight: height } = element;
      const letter = Number.parseFloat(getComputedStyle(element).fontSize);
      setSize((known) =>
        known.width === width && known.height === height && known.letter === letter ? known : { width, height, letter },
      );
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return { ref, ...size };
}
