import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Measure, WindowName } from './measures';

/**
 * What the gallery finds of a window today and should not, by measure: why, and in which pictures. Whoever mends one takes
 * its name out of `known-WINDOW.json`, by hand or with `CANDOR_STRIKE=1 npm test -- e2e/gallery`.
 */
type Known = Readonly<Partial<Record<Measure, { readonly why: string; readonly pictures: readonly string[] }>>>;

const fileOf = (window: WindowName): string => join(import.meta.dirname, `known-${window}.json`);

export const knownOf = (window: WindowName): Known => JSON.parse(readFileSync(fileOf(window), 'utf8')) as Known;

/** Takes out what is found no more; never puts anything in. */
export function strike(window: WindowName, isFound: (measure: Measure, picture: string) => boolean): void {
  const left = Object.entries(knownOf(window)).flatMap(([measure, { why, pictures }]) => {
    const still = pictures.filter((picture) => isFound(measure as Measure, picture));
    return still.length > 0 ? [[measure, { why, pictures: still }]] : [];
  });
  writeFileSync(fileOf(window), `${JSON.stringify(Object.fromEntries(left), null, 2)}\n`);
}
