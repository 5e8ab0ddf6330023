/** Nothing but what nobody sees: white space, control characters, and signs without ink such as U+200B, U+2800, U+3164. */
const UNSEEN = /^[\s\p{Cc}\p{Default_Ignorable_Code_Point}\u2800]*$/u;

/** Whether a text says nothing, whatever it is made of. */
export const isBlank = (text: string): boolean => UNSEEN.test(text);

/** What is said in a text: without white space around it, and empty where nothing can be seen. */
export const said = (text: string): string => (isBlank(text) ? '' : text.trim());

/** A value with every text in it that says nothing made empty, at whatever depth; the same value where there is none. */
export function withoutBlanks<T>(value: T): T;
export function withoutBlanks(value: unknown): unknown {
  if (typeof value === 'string') return value !== '' && isBlank(value) ? '' : value;
  if (Array.isArray(value)) {
    const items = value.map((item: unknown) => withoutBlanks(item));
    return items.every((item, index) => item === value[index]) ? value : items;
  }
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value);
  const kept = entries.map(([key, inner]): [string, unknown] => [key, withoutBlanks(inner)]);
  return kept.every(([, inner], index) => inner === entries[index]?.[1]) ? value : Object.fromEntries(kept);
}
