import { withoutBlanks } from '../base/text';
import type { SessionDetails } from '../session/schema/session';
import type { Strings } from '../words';

/** The details of a rehearsal: what was typed, and something to read where nothing was. `agenda`: its title. */
export function rehearsedDetails(strings: Strings, typed: SessionDetails, agenda: string): SessionDetails {
  const { rehearsal, newSession } = strings;
  const details = withoutBlanks(typed);
  const [title = newSession.defaultTitle] = [details.title, agenda].filter((text) => text.trim() !== '');
  return {
    ...details,
    title,
    brandPromise: details.brandPromise.trim() === '' ? rehearsal.promise : details.brandPromise,
  };
}
