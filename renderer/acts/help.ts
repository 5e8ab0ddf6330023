import type { Strings } from '@shared/words';
import { keyName } from '../keys/name';
import { keysOn } from './bound';
import type { Screen } from './doing';
import { acts } from './list';

interface HelpLine {
  /** As they are called. */
  readonly keys: readonly string[];
  readonly does: string;
}

/** What the keys of a screen do. */
export const helpOn = (strings: Strings, screen: Screen): HelpLine[] =>
  acts.flatMap((act) => {
    const keys = keysOn(act, screen).map((one) => keyName(strings, one));
    return keys.length > 0 && act.help ? [{ keys, does: act.help(strings) }] : [];
  });
