import { z } from 'zod';

/** In UTF-8. */
function bytesOf(text: string): number {
  let bytes = 0;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    const half = unit >= 0xd800 && unit < 0xe000;
    bytes += unit < 0x80 ? 1 : unit < 0x800 || half ? 2 : 3;
  }
  return bytes;
}

/* Whatever ending stands behind them; superscript digits count as digits there. */
// oxlint-disable-next-line candor/no-english-pattern -- as Windows has them in every language
const DEVICE = /^(?:con|prn|aux|nul|conin|conout|clock|com[0-9¹²³]|lpt[0-9¹²³])$/iu;

/** Whether Windows keeps a name for a device: no file can have it, with any ending. */
export const isDevice = (name: string): boolean => DEVICE.test(name);

const LONGEST_ID = 64;

/** Letters of any language, digits and dashes, composed and of at most 64 bytes: safe as a key, a DOM id and (once known to main) part of a file name. */
export const Id = z
  .string()
  .regex(/^[\p{L}\p{M}\p{N}-]+$/u)
  .refine((id) => id.length <= LONGEST_ID && bytesOf(id) <= LONGEST_ID && id === id.normalize('NFC') && !isDevice(id));
export type Id = z.infer<typeof Id>;

/** The longest text anyone may write in one field, in UTF-16 units. */
export const LONGEST_TEXT = 10_000;

/** Entries that any list of a file may have: more than any room can look at, and few enough to be shown at once. */
export const MOST_IN_LIST = 10_000;

/** A list, as long as any may be. */
export const listOf = <T extends z.ZodType>(entry: T) => z.array(entry).max(MOST_IN_LIST);

/** Why a record is refused that has more entries than a list may have. */
export const TOO_MANY = 'too many';

/** A record by ids, with as many entries as a list may have. */
export const recordOf = <K extends z.ZodString, T extends z.ZodType>(key: K, entry: T) =>
  z.record(key, entry).refine((record) => Object.keys(record).length <= MOST_IN_LIST, TOO_MANY);

/** What Candor has put together itself, of texts that people wrote; and what stands in an exercise. */
export const MadeText = z.string().max(10 * LONGEST_TEXT);

/** Something a participant or facilitator wrote. Kept as typed; may be empty. */
export const Text = z.string().max(LONGEST_TEXT);

/** As `Text`, with at least one character that is not white space. */
export const SomeText = Text.refine((text) => text.trim() !== '');

/** A calendar day, `YYYY-MM-DD`. */
export const Day = z.iso.date();

/** A time of day on a 24-hour clock, `HH:MM`. */
export const TimeOfDay = z.string().regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/);

/** A moment as ISO 8601 in UTC; only main stamps it. */
export const Moment = z.iso.datetime();

const isLanguage = (tag: string): boolean => {
  try {
    return new Intl.Locale(tag).language !== '';
  } catch {
    return false;
  }
};

/** A language, with its region where that matters (BCP 47): "en-GB". */
export const Language = z.string().max(35).refine(isLanguage);

/** A natural number that fits a room: 0 to 9,999. */
export const Count = z.int().min(0).max(9_999);

export const Lens = z.enum(['mystery', 'myth', 'mission', 'magic', 'close']);
export type Lens = z.infer<typeof Lens>;

/** Why a list is refused in which something stands twice that must not. */
export const TWICE = 'given twice';

/** True for lists whose items all differ in `key`. */
export const unlike =
  <K extends string>(key: K) =>
  (items: readonly Readonly<Record<K, string | number>>[]): boolean =>
    new Set(items.map((item) => item[key])).size === items.length;
