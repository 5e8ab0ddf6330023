import type { Strings } from '../words';
import type { PlanSection, Sentence } from './model';
import type { Wordings } from './wording';

/**
 * Everything that was decided, with how: what the exercises came to, in the order of the plan. It is the record: what is
 * left out of the one page stands here all the same.
 */
export function decisionsSection(
  strings: Strings,
  decisions: readonly { readonly about: string; readonly sentences: readonly Sentence[] }[],
  wordings: Wordings,
): PlanSection[] {
  const words = strings.plan.content.decisions;
  const rows = decisions.flatMap(({ about, sentences }) => sentences.map(({ text, trace }) => [text, about, trace]));
  if (rows.length === 0) return [];
  return [
    {
      id: 'decisions',
      eyebrow: words.eyebrow,
      lens: 'close',
      title: wordings.say('title:decisions', words.eyebrow, words.title(rows.length)),
      blocks: [
        {
          type: 'table',
          caption: '',
          columns: [
            { label: words.columns.decision, width: 0.52 },
            { label: words.columns.where, width: 0.22 },
            { label: words.columns.how, width: 0.26 },
          ],
          rows,
        },
      ],
    },
  ];
}
