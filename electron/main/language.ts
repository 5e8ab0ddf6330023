import { app } from 'electron';
import { FIRST_LANGUAGE, stringsOf, type Strings } from '@shared/words';

/**
 * The language of the facilitator's window (BCP 47), with the system's region, whose dates and figures it shows: English
 * on a German system is `en-DE`. `--lang` says another one. Before Electron is ready nobody knows the system's.
 */
export function facilitatorLanguage(): string {
  const chosen = app.commandLine.getSwitchValue('lang');
  if (chosen !== '') return canonical(chosen) ?? FIRST_LANGUAGE;
  const region = app.isReady() ? new Intl.Locale(canonical(app.getSystemLocale()) ?? FIRST_LANGUAGE).region : undefined;
  return region === undefined ? FIRST_LANGUAGE : `en-${region}`;
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
