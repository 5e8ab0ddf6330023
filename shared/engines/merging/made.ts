import { sayable } from '../../base/sayable';

/** What has an id because somebody made it: `kind` is what it is (and where), `says` all of it. The same id with the same words is the same thing, which the rooms have had from before they parted. */
export interface Made {
  readonly kind: string;
  readonly id: string;
  readonly says: string;
  /** The words by which it is the same thing under another id too: a titled group, a typed item. */
  readonly called?: string;
}

/** Things that are the same only where they say the same. */
export const madeWhole = (kind: string, list: readonly { readonly id: string }[]): Made[] =>
  list.map((one) => ({ kind, id: one.id, says: JSON.stringify(one) }));

/** What is called something: where a room has the same words twice, neither can be joined with another room's. */
export function madeNamed(kind: string, list: readonly { readonly id: string; readonly text: string }[]): Made[] {
  const words = list.map(({ text }) => sayable(text));
  return list.map(({ id }, index) => {
    const says = words[index] ?? '';
    const alone = says !== '' && words.indexOf(says) === words.lastIndexOf(says);
    return { kind, id, says, ...(alone ? { called: `${kind} ${says}` } : {}) };
  });
}
