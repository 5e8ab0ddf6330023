import type { Session } from './schema/session';

/** With this the ids of all samples begin: `resources/samples`. */
const SAMPLE = 'sample-';

/** Whether it is one of the workshops that come with Candor to be looked at, also where it was opened and went on. */
export const isSample = ({ id }: Pick<Session, 'id'>): boolean => id.startsWith(SAMPLE);
