import type { FacilitatorView } from '@shared/session/views';
import type { Command } from '@shared/session/commands';
import { newId } from '../../bridge/client';
import { useAttendance } from '../../steps/present';
import { settingsFrom, useVoteSettings, type SettingsDraft } from '../../steps/vote/settings';

type Send = (command: Command) => Promise<boolean>;

/** The command behind the filled button, where it is one; null at the end of the agenda. */
function commandFor(view: FacilitatorView, present: string[], settings: SettingsDraft): Command | null {
  const { work, position: at } = view;
  switch (work.next) {
    case 'next-step':
      return view.nextStep ? { type: 'agenda/next' } : null;
    case 'reveal-texts':
      return { type: 'collect/reveal', at };
    case 'open-vote':
      if (work.kind !== 'vote') return null;
      return { type: 'vote/open', at, voteId: newId(), ...settingsFrom(settings, work.suggested), present };
    case 'close-vote':
      return work.kind === 'vote' && work.open ? { type: 'vote/close', at, voteId: work.open.id } : null;
    case 'open-rating':
      return { type: 'rate/open', at, ratingId: newId(), present };
    case 'close-rating':
      return work.kind === 'rate' && work.open ? { type: 'rate/close', at, ratingId: work.open.id } : null;
    case 'back-up-ladder':
      return work.kind === 'rate' && work.backTo ? { type: 'define/again', at: work.backTo, roundId: newId() } : null;
  }
}

/** What the filled button and Ctrl+Enter do. Going back up the ladder also goes to the ladder; the end leads to the plan. */
export function useNextAction(view: FacilitatorView, send: Send, toReport: () => void): () => void {
  const { present } = useAttendance();
  const settings = useVoteSettings();
  return () => {
    void (async () => {
      const command = commandFor(view, [...present], settings.of(view.position));
      if (!command) {
        await send({ type: 'agenda/next' });
        toReport();
        return;
      }
      const done = await send(command);
      if (done && command.type === 'define/again') await send({ type: 'agenda/go', to: command.at });
    })();
  };
}
