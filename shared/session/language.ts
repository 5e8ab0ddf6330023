import { stringsOf, type Strings } from '../words';
import type { Session } from './schema/session';

/** The words of a session's language: what the room, the seats and the plan are told in. */
export const stringsFor = ({ language }: Pick<Session, 'language'>): Strings => stringsOf(language);
