import { actionPlanInto } from '@shared/agenda/action-plan';
import type { ActionFrom } from '@shared/kinds/action';
import type { Command } from '@shared/session/commands';
import type { FacilitatorView } from '@shared/views/views';
import type { Strings } from '@shared/words';
import { newId } from '../bridge/client';
import { tell } from '../components/tell';
import { looseAtFocus } from '../kinds/parts/as-action';
import { always, type Act } from './act';

/** What was said becomes an action of the step that takes it; an agenda without one gets one. */
export async function makeAction(
  strings: Strings,
  view: FacilitatorView,
  send: (command: Command) => Promise<boolean>,
  from: ActionFrom,
): Promise<void> {
  const today = view.agenda.filter((row) => row.today);
  const plan = view.actions.taken ? undefined : actionPlanInto(view.language, today, view.position.item, newId());
  if (await send({ type: 'action/make', actionId: newId(), from, plan })) tell(strings.actions.made);
}

export const allActions: Act = {
  id: 'actions',
  name: (strings) => strings.actions.open,
  keys: ['Ctrl+L'],
  help: (strings) => strings.acts.help.actions,
  menu: { section: 'session', part: 1 },
  inPalette: true,
  at: { workshop: { whyNot: always, does: ({ toggleActions }) => toggleActions() } },
};

export const actOnIt: Act = {
  id: 'make-action',
  name: (strings) => strings.actions.make,
  keys: ['Ctrl+Shift+A'],
  help: (strings) => strings.acts.help.makeAction,
  menu: null,
  inPalette: false,
  at: {
    workshop: {
      whyNot: always,
      does({ strings, make }) {
        const from = looseAtFocus();
        /* What is being typed there is kept first. */
        if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
        if (from) make(from);
        else tell(strings.actions.choose);
      },
      inPlace: true,
    },
  },
};
