import { useEffect, useState } from 'react';
import type { Push } from '@shared/host/contract';
import type { Scheme } from '@shared/host/preferences';
import { listen } from '../bridge/client';
import { useShown } from '../theme/use-shown';

/** What a push says of how the window looks that it came to. */
function schemeIn(push: Push): Scheme | null {
  if (push.to === 'facilitator') return push.windows.look.facilitator.scheme;
  if (push.to === 'room') return push.look.scheme;
  return push.to === 'seat' ? push.scheme : null;
}

/** How this window looks: as when it was made, until it is told otherwise. */
export function useScheme(first: Scheme): 'light' | 'dark' {
  const [scheme, setScheme] = useState(first);
  useEffect(
    () =>
      listen((push) => {
        const said = schemeIn(push);
        if (said !== null) setScheme(said);
      }),
    [],
  );
  return useShown(scheme);
}
