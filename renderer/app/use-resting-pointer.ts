import { useEffect } from 'react';

const REST_MS = 2_000;

/** Hides the pointer while it rests: nobody in the room has to look at it. One that is moved can be seen, and found. */
export function useRestingPointer(hides: boolean): void {
  useEffect(() => {
    const page = document.documentElement;
    if (!hides) return;
    let timer = 0;
    const rest = () => page.setAttribute('data-pointer', 'resting');
    const moved = () => {
      page.removeAttribute('data-pointer');
      clearTimeout(timer);
      timer = window.setTimeout(rest, REST_MS);
    };
    rest();
    window.addEventListener('pointermove', moved);
    return () => {
      window.removeEventListener('pointermove', moved);
      clearTimeout(timer);
      page.removeAttribute('data-pointer');
    };
  }, [hides]);
}
