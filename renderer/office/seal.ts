/* oxlint-disable candor/no-english-pattern -- names of XML's elements and parts */
import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from 'fflate';

/** What is changed of a file that a library made, and of the workbooks of its charts, part by part; null where a part stays as it is. */
export interface Mend {
  /** A name of a part, and the same name wherever it is said. */
  name?(name: string, all: readonly string[]): string;
  text(name: string, text: string): string | null;
  /** Of what is no text; `textOf` reads another part as it was. */
  bytes?(name: string, content: Uint8Array, textOf: (name: string) => string): Uint8Array | null;
}

/** Names of parts as relations and the list of contents say them. */
const partNames = /[\w./]+\.(?:xml|xlsx)(?=")/gu;

const isText = (name: string): boolean => name.endsWith('.xml') || name.endsWith('.rels');

/** Zip knows no time zones: this one reads the same everywhere. */
export const datedFrom = (moment: string): Date => {
  const at = new Date(moment);
  return new Date(
    Math.max(1980, at.getUTCFullYear()),
    at.getUTCMonth(),
    at.getUTCDate(),
    at.getUTCHours(),
    at.getUTCMinutes(),
    at.getUTCSeconds(),
  );
};

const stamped = (text: string, moment: string): string =>
  text.replace(
    /(<dcterms:(?:created|modified)[^>]*>)[^<]*(<\/dcterms:)/gu,
    (_, before: string, after: string) => `${before}${moment.replace(/\.\d+Z$/u, 'Z')}${after}`,
  );

/**
 * An Office file as it is to leave the app: every date in it, and in the workbooks of its charts, is the session's, not
 * the clock's, so that the same plan gives the same bytes; `mend` changes what its library writes otherwise than we want it.
 */
export function seal(bytes: Uint8Array, moment: string, mend: Mend = { text: () => null }): Uint8Array {
  const all = unzipSync(bytes);
  const textOf = (name: string) => strFromU8(all[name] ?? new Uint8Array());
  const parts: Zippable = {};
  const names = Object.keys(all);
  for (const [before, content] of Object.entries(all)) {
    if (before.endsWith('/')) continue;
    const name = mend.name?.(before, names) ?? before;
    if (name.endsWith('.xlsx')) parts[name] = [seal(content, moment, mend), { level: 0 }];
    else if (isText(name)) {
      const text = strFromU8(content);
      const mended = mend.text(name, text) ?? text;
      const said = mend.name ? mended.replace(partNames, (one) => mend.name?.(one, names) ?? one) : mended;
      parts[name] = strToU8(stamped(said, moment));
    } else parts[name] = mend.bytes?.(name, content, textOf) ?? content;
  }
  return zipSync(parts, { mtime: datedFrom(moment), level: 6 });
}
