import { agreeActions, exportPlan } from './play-plan';
import { define, pickElements, startSession } from './play-room';
import { pretences } from './play-seats';
import { next, type Player } from './player';

/** The scenes of The essentials in their order; each begins where the one before it ended. */
export const scenes = {
  startSession,
  define,
  pickElements,
  pause: ({ candor }: Player) => next(candor.facilitator, /^Next:/),
  pretences,
  agreeActions,
};

/** Plays the whole sample workshop by keyboard, from Home to the written plan. */
export async function playWorkshop(player: Player, planTarget: string): Promise<void> {
  for (const scene of Object.values(scenes)) await scene(player);
  await exportPlan(player, planTarget);
}
