import { stringsOf, type Strings } from '../words';
import type { Session } from './schema/session';

/** The language (BCP 47) that the room, the seats and the plan are told in. */
export const languageOf = (_session: Session): string => 'en-GB';

/** Its words. */
export const stringsFor = (session: Session): Strings => stringsOf(languageOf(session));
