import { app } from 'electron';
import { FIRST_LANGUAGE, stringsOf, type Strings } from '@shared/words';
import { asWrittenBy, type Region } from '@shared/words/regions';

let region: Region | null = null;

/** From now on days and figures are written as in a region, or, for null, as the system says. */
export const writeAsIn = (chosen: Region | null): void => {
  region = chosen;
};

/** The language that was said as Candor was started, with `--lang`; null for none. */
export const languageAtStart = (): string | null => canonical(app.commandLine.getSwitchValue('lang'));

/**
 * The language of the facilitator's window (BCP 47), with the region whose dates and figures it shows: the one that was
 * chosen, or the system's; English on a German system is `en-DE`. Before Electron is ready nobody knows the system's.
 */
export function facilitatorLanguage(): string {
  const said = languageAtStart();
  if (said !== null) return said;
  if (region !== null) return `en-${region}`;
  return app.isReady() ? bySystem(app.getSystemLocale()) : FIRST_LANGUAGE;
}

/* Asked with every view; it takes milliseconds to find out where nobody has written down how English is written. */
const found = new Map<string, string>();

function bySystem(system: string): string {
  const known = found.get(system) ?? asWrittenBy('en', canonical(system) ?? FIRST_LANGUAGE);
  found.set(system, known);
  return known;
}

/** The facilitator's words: of dialogs, files and windows that main makes. */
export const facilitatorStrings = (): Strings => stringsOf(facilitatorLanguage());

/** A tag as it should be written; null for what is none, such as the `C` of a bare Linux. */
function canonical(tag: string): string | null {
  try {
    return Intl.getCanonicalLocales(tag.replaceAll('_', '-'))[0] ?? null;
  } catch {
    return null;
  }
}
