import { DirectionContext } from '@mantine/core';
import { useLayoutEffect, type ReactNode } from 'react';

interface Props {
  readonly of: 'ltr' | 'rtl';
  /** Whether all of the window reads so, with whatever opens over it; or only what stands inside. */
  readonly window?: boolean;
  readonly children: ReactNode;
}

const unchanged = () => undefined;

/** Lets what stands inside read, and be laid out, in a direction; one may stand inside another. */
export function Direction({ of, window: whole = false, children }: Props) {
  useLayoutEffect(() => {
    if (whole) document.documentElement.dir = of;
  }, [whole, of]);
  return (
    /* Not Mantine's own provider: that one follows the page's direction, not what it is given. */
    <DirectionContext value={{ dir: of, setDirection: unchanged, toggleDirection: unchanged }}>
      {whole ? (
        children
      ) : (
        <div dir={of} style={{ display: 'contents' }}>
          {children}
        </div>
      )}
    </DirectionContext>
  );
}
