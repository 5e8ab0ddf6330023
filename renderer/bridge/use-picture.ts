import { useEffect, useState } from 'react';
import type { PictureId } from '@shared/session/schema/photograph';
import { request } from './client';

/* By the name, which says what is in it: it is never another one. */
const known = new Map<PictureId, string>();

/** The address of a picture of the session, to be shown; null until it has come, and where it may not be seen. */
export function usePicture(picture: PictureId): string | null {
  const [come, setCome] = useState<{ readonly picture: PictureId; readonly address: string } | null>(null);
  useEffect(() => {
    if (known.has(picture)) return;
    let wanted = true;
    void request('session/picture', { picture }).then((answer) => {
      if (!answer.ok) return;
      const address = `data:image/jpeg;base64,${answer.picture.data}`;
      known.set(picture, address);
      if (wanted) setCome({ picture, address });
    });
    return () => {
      wanted = false;
    };
  }, [picture]);
  return known.get(picture) ?? (come?.picture === picture ? come.address : null);
}
