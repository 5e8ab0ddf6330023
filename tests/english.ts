import { stringsOf } from '@shared/words';

/** The words that the tests expect where nothing else is said. */
export const strings = stringsOf('en-GB');
