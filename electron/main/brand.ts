import { isDeepStrictEqual } from 'node:util';
import { keptAs } from '@shared/host/organisation';
import type { Brand } from '@shared/host/stage';
import type { OpenSession } from './open-session';
import type { Organisations } from './organisations';
import type { RoomStage } from './room-stage';

/** How the organisation of the open session shows itself: by the session's own logo, else by what is kept of it on this machine. */
async function brandOf(open: OpenSession, organisations: Organisations): Promise<Brand> {
  const all = await organisations.list();
  /* What it is by now, not what it was before they were read. */
  const session = open.service?.session;
  const kept = keptAs(all, session?.details.organisation ?? '');
  return { accent: kept?.accent ?? null, logo: session?.logo ?? kept?.logo ?? null };
}

/**
 * Lets what stands in front of the room's picture bear the brand of the session's organisation, as that is now: false where
 * nothing stands there, something else stands there by the time the brand is known, or it bears it already.
 */
export async function bearBrand(stage: RoomStage, open: OpenSession, organisations: Organisations): Promise<boolean> {
  const { cover } = stage.state;
  /* What the room made is nobody's but the room's. */
  if (cover === null || cover.as === 'photograph') return false;
  const brand = await brandOf(open, organisations);
  return !isDeepStrictEqual(brand, stage.state.brand) && stage.brand(cover, brand);
}
