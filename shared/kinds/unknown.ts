import type { PlanBlock } from '../document/registry';
import { quoted } from '../document/texts';
import type { Strings } from '../words';

/** Of which items of a round nothing is known, in words: nobody counted them, or nobody answered. Nothing where all is known. */
export function unknownNotes(
  strings: Strings,
  rows: readonly { readonly text: string; readonly isCounted: boolean; readonly isAnswered: boolean }[],
): PlanBlock[] {
  const { unknown: words } = strings.plan.content;
  const named = (some: typeof rows) => some.map(({ text }) => quoted(strings, text));
  const uncounted = rows.filter(({ isCounted }) => !isCounted);
  const unanswered = rows.filter(({ isCounted, isAnswered }) => isCounted && !isAnswered);
  return [
    ...(uncounted.length > 0 ? [words.uncounted(named(uncounted))] : []),
    ...(unanswered.length > 0 ? [words.unanswered(named(unanswered))] : []),
  ].map((text) => ({ type: 'note', text }));
}
