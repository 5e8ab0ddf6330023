import { useCallback, useState } from 'react';
import type { StageState } from '@shared/host/stage';
import type { RoomPages } from '../../acts/doing';
import { request } from '../../bridge/client';
import type { Shown } from '../../stage/context';

const isSame = (a: Shown | null, b: Shown): boolean =>
  a !== null &&
  a.picture === b.picture &&
  a.page === b.page &&
  a.pages === b.pages &&
  a.things.join('\n') === b.things.join('\n');

/** What the room's picture shows, as the preview draws it, and how it is turned and lit. `watch` and `pick` are for the preview. */
export function useRoomPages({ lit, cover }: StageState, picture: string) {
  const [shown, setShown] = useState<Shown | null>(null);
  /* Told the same again it stays what it is: the screen is not drawn anew for that, which would tell it once more. */
  const watch = useCallback((now: Shown) => setShown((known) => (isSame(known, now) ? known : now)), []);
  const here = shown?.picture === picture ? shown : { picture, page: 0, pages: 1, things: [] };
  const turn = (page: number) => () =>
    void request('windows/stage', { does: 'turn', to: { picture, page, things: here.things.length } });
  const light = (key: string | undefined) =>
    void request('windows/stage', { does: 'light', on: key === undefined ? null : { picture, key } });
  const isLit = lit?.picture === picture && here.things.includes(lit.key);
  const at = isLit ? here.things.indexOf(lit.key) : -1;
  const off = () => light(undefined);
  const uncover = cover && (() => void request('windows/stage', { does: 'cover', with: null }));
  const pages: RoomPages = {
    page: here.page,
    of: here.pages,
    next: uncover ?? (isLit ? off : here.page + 1 < here.pages ? turn(here.page + 1) : null),
    back: uncover ?? (isLit ? off : here.page > 0 ? turn(here.page - 1) : null),
    isLit,
    light: here.things.length > 0 ? () => light(here.things[at + 1]) : null,
    unlight: off,
  };
  const litKey = isLit ? lit.key : null;
  const pick = useCallback(
    (of: string, key: string) =>
      void request('windows/stage', { does: 'light', on: key === litKey ? null : { picture: of, key } }),
    [litKey],
  );
  return { pages, pick, watch };
}
