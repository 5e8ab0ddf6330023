import { DirectionContext } from '@mantine/core';
import { useLayoutEffect, type ReactNode } from 'react';
import type { Locale } from '@shared/words/locale';

interface Props {
  readonly locale: Pick<Locale, 'tag' | 'direction'>;
  /** Whether all of the window reads so, with whatever opens over it; or only what stands inside. */
  readonly window?: boolean;
  readonly children: ReactNode;
}

const unchanged = () => undefined;

/** Lets what stands inside read, and be laid out, in a language's direction; one may stand inside another. */
export function Direction({ locale: { tag, direction }, window: whole = false, children }: Props) {
  useLayoutEffect(() => {
    if (!whole) return;
    document.documentElement.dir = direction;
    document.documentElement.lang = tag;
  }, [whole, direction, tag]);
  return (
    /* Not Mantine's own provider: that one follows the page's direction, not what it is given. */
    <DirectionContext value={{ dir: direction, setDirection: unchanged, toggleDirection: unchanged }}>
      {whole ? (
        children
      ) : (
        <div dir={direction} lang={tag} style={{ display: 'contents' }}>
          {children}
        </div>
      )}
    </DirectionContext>
  );
}
