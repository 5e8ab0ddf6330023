import type { Strings } from '@shared/words';
import { keysOn } from './bound';
import type { Screen } from './doing';
import { acts } from './list';

interface HelpLine {
  readonly keys: readonly string[];
  readonly does: string;
}

/** What the keys of a screen do. */
export const helpOn = (strings: Strings, screen: Screen): HelpLine[] =>
  acts.flatMap((act) => {
    const keys = keysOn(act, screen);
    return keys.length > 0 && act.help ? [{ keys, does: act.help(strings) }] : [];
  });
