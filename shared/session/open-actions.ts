import { dayInWords } from '../document/texts';
import type { Session } from './schema/session';
import type { Item, StepAddress } from '../base/steps';
import { ownersAmong } from '../kinds/action';
import { stringsFor } from './language';
import { actionsNow } from './actions-now';

/** The actions to ask after at a step, as `open-actions` of `ItemSource` says. */
export function openActions(session: Session, at: StepAddress, say: 'owner' | 'measure' | undefined): Item[] {
  const strings = stringsFor(session);
  const { owned, measured } = strings.stepKinds.openActions;
  const ownerOf = ownersAmong(strings, session.participants);
  return actionsNow(session, at).flatMap(({ action, closed }) => {
    const { id, text, due, measure } = action;
    if (closed || (say === 'measure' && measure.text.trim() === '')) return [];
    const said =
      say === 'owner'
        ? owned(text, ownerOf(action), due === null ? '' : dayInWords(strings, due))
        : say === 'measure'
          ? measured(measure.text.trim(), measure.from.text.trim(), measure.to.text.trim())
          : text;
    return [{ id, text: said, ideaIds: [] }];
  });
}
