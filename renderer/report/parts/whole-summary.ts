import type { PlanBlock } from '@shared/document/registry';
import type { PlanSection, Sentence, Summary } from '@shared/plan/model';
import type { Sheet } from '../page/sheet';

/** All that the one page says in words, for the appendix of a plan whose page was overfull. */
export function wholeSummary(summary: Summary, words: Sheet['words']): PlanSection {
  const list = (text: string, items: readonly string[]): PlanBlock[] =>
    items.length > 0
      ? [
          { type: 'heading', text },
          { type: 'list', items },
        ]
      : [];
  const claims = (sentences: readonly Sentence[]) => sentences.map(({ text, trace }) => words.claim(text, trace));
  /* What the facilitator says in other words than any finding does. */
  const own = summary.headline?.says === null ? [summary.headline] : [];
  return {
    id: 'summary',
    eyebrow: words.summaryWhole,
    lens: null,
    title: words.summaryWhole,
    blocks: [
      ...list(words.found, claims([...own, ...summary.found])),
      ...list(words.decided, claims(summary.decided)),
      ...list(words.confidence, summary.confidence === null ? [] : [summary.confidence.text]),
      ...list(words.needs, claims(summary.needs)),
    ],
  };
}
