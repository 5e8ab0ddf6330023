import { useCallback, useState } from 'react';
import type { WindowsView } from '@shared/host/views';
import { request } from '../../bridge/client';
import type { Shown } from '../../stage/context';
import { roomPages } from './room-pages';

const isSame = (a: Shown | null, b: Shown): boolean =>
  a !== null &&
  a.picture === b.picture &&
  a.page === b.page &&
  a.pages === b.pages &&
  a.things.join('\n') === b.things.join('\n');

/** What the room's picture shows, as the preview draws it, and how it is turned and lit. `watch` and `pick` are for the preview. */
export function useRoomPages({ stage, room }: WindowsView, picture: string) {
  const [shown, setShown] = useState<Shown | null>(null);
  /* Told the same again it stays what it is: the screen is not drawn anew for that, which would tell it once more. */
  const watch = useCallback((now: Shown) => setShown((known) => (isSame(known, now) ? known : now)), []);
  const here = shown?.picture === picture ? shown : { picture, page: 0, pages: 1, things: [] };
  const pages = roomPages(here, stage, room?.blank ?? false, (asked) => void request('windows/stage', asked));
  const litKey = pages.isLit ? stage.lit?.key : null;
  const pick = useCallback(
    (of: string, key: string) =>
      void request('windows/stage', { does: 'light', on: key === litKey ? null : { picture: of, key } }),
    [litKey],
  );
  return { pages, pick, watch };
}
