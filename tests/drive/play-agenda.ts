import { exerciseOf, stepOf } from '@shared/session/step-of';
import { loadMethodStory, type StepStory } from '../fixtures/story/method';
import { exportPlan, agreeActions } from './play-plan';
import { define, pickElements } from './play-room';
import { pretences } from './play-seats';
import { playStep } from './play-steps';
import type { Player } from './player';

/** The exercises of The essentials have a story of their own, and are played whole. */
const whole: Readonly<Record<string, (player: Player) => Promise<void>>> = {
  'what-exactly-is-really-great': define,
  'pick-the-elements': pickElements,
  'pretending-not-to-know': pretences,
  'action-plan': agreeActions,
};

/**
 * Plays the session in hand from where it stands to its end, by keyboard, step by step in whatever order its agenda has;
 * then writes the plan to `target`. `steps` is what the room does, by `exercise/step`.
 */
export async function playAgenda(
  player: Player,
  target: string,
  steps: Readonly<Record<string, StepStory>> = loadMethodStory().steps,
): Promise<void> {
  for (;;) {
    const session = player.candor.saved();
    const at = session.position;
    const exercise = exerciseOf(session, at.item)?.id ?? '';
    const last = session.agenda.items.at(-1)?.id === at.item;
    if (last) break;
    const play = whole[exercise];
    const step = stepOf(session, at);
    if (play) await play(player);
    else if (step) await playStep(player, at, step.kind, steps[`${exercise}/${at.step}`] ?? {});
  }
  await exportPlan(player, target);
}
