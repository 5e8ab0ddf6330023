import type { PlanBlock } from '@shared/document/registry';
import type { PlanSection, Sentence, Summary } from '@shared/plan/model';
import type { Sheet } from '../page/sheet';

const textsOf = (sentences: readonly Sentence[]): string[] => sentences.map(({ text }) => text);

/** All that the one page says in words, for the appendix of a plan whose page was overfull. */
export function wholeSummary(summary: Summary, words: Sheet['words']): PlanSection {
  const list = (text: string, items: readonly string[]): PlanBlock[] =>
    items.length > 0
      ? [
          { type: 'heading', text },
          { type: 'list', items },
        ]
      : [];
  return {
    id: 'summary',
    eyebrow: words.summaryWhole,
    lens: null,
    title: words.summaryWhole,
    blocks: [
      ...list(words.found, textsOf(summary.found)),
      ...list(words.decided, textsOf(summary.decided)),
      ...list(words.confidence, summary.confidence === null ? [] : [summary.confidence.text]),
      ...list(words.needs, textsOf(summary.needs)),
    ],
  };
}
