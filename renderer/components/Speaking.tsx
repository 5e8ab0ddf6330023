import type { ReactNode } from 'react';
import { stringsOf } from '@shared/words';
import { Direction } from './Direction';
import { SpokenStrings } from './use-strings';

interface Props {
  /** BCP 47. */
  readonly language: string;
  /** Whether all of the window speaks so, with whatever opens over it; or only what stands inside. */
  readonly window?: boolean;
  readonly children: ReactNode;
}

/** Lets what stands inside speak a language, and be laid out as it reads; one may stand inside another. */
export function Speaking({ language, window = false, children }: Props) {
  const strings = stringsOf(language);
  return (
    <SpokenStrings value={strings}>
      <Direction locale={strings.locale} window={window}>
        {children}
      </Direction>
    </SpokenStrings>
  );
}
