import type { StageRequest, StageState } from '@shared/host/stage';
import type { RoomPages } from '../../acts/doing';
import type { Shown } from '../../stage/context';

/**
 * What keys and buttons do to the picture that is on show. Where the room does not see the picture (blank, frozen, or nothing is
 * known of it) nothing is turned or lit, so that the key goes on with the workshop; what stands in front is taken away first,
 * then what is lit goes back.
 */
export function roomPages(
  shown: Shown,
  stage: StageState,
  blank: boolean,
  ask: (asked: StageRequest) => void,
): RoomPages {
  const { picture, page, pages, things } = shown;
  const { cover, frozen, lit } = stage;
  const seen = !blank && !frozen;
  const isLit = seen && lit?.picture === picture && things.includes(lit.key);
  const at = isLit ? things.indexOf(lit.key) : -1;
  const light = (key: string | undefined) => () =>
    ask({ does: 'light', on: key === undefined ? null : { picture, key } });
  const turn = (to: number) =>
    seen && to >= 0 && to < pages ? () => ask({ does: 'turn', to: { picture, page: to } }) : null;
  const back = cover ? () => ask({ does: 'cover', with: null }) : isLit ? light(undefined) : null;
  return {
    page,
    of: pages,
    next: back ?? turn(page + 1),
    back: back ?? turn(page - 1),
    isLit,
    light: seen && !cover && things.length > 0 ? light(things[at + 1]) : null,
    unlight: light(undefined),
  };
}
