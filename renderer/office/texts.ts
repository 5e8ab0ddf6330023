import { clean } from '../report/text/clean';
import { readsRightToLeft } from '../report/text/clusters';

/** A text as XML may hold it: what nobody sees, and what XML forbids, is out; line breaks stay. */
export const text = (raw: string): string => clean(raw).trim();

/** As `text`, on one line. */
export const line = (raw: string): string =>
  clean(raw)
    .replace(/\s*\n\s*/gu, ' ')
    .trim();

export { readsRightToLeft };

/** Texts in which something is said, below each other. */
export const stacked = (parts: readonly (string | null)[]): string =>
  parts.filter((part): part is string => part !== null && part.trim() !== '').join('\n');

/** A text behind what it is, where there is one. */
export const labelled = (label: string, value: string): string => (value.trim() === '' ? '' : `${label}: ${value}`);
