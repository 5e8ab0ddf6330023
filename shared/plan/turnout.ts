import type { PlanBlock } from '../document/registry';
import type { StepPlan } from '../kinds/step-plan';
import type { Strings } from '../words';

const widths = [0.3, 0.17, 0.09, 0.1, 0.11, 0.12, 0.11];

const distinct = (texts: readonly string[]): string[] => [...new Set(texts)];

/** Who took part in each vote, how votes of each form were held, and what rules there were; each said once. */
export function turnoutBlocks(
  strings: Strings,
  parts: readonly { readonly steps: readonly Pick<StepPlan, 'turnout'>[] }[],
): PlanBlock[] {
  const { turnout: words } = strings.plan.content;
  const votes = parts.flatMap(({ steps }) => steps.flatMap(({ turnout }) => turnout));
  if (votes.length === 0) return [];
  const rules = distinct(votes.map(({ rule }) => rule));
  const [first = ''] = rules;
  return [
    {
      type: 'table',
      caption: '',
      columns: words.columns.map((label, index) => ({ label, width: widths[index] ?? 0 })),
      rows: votes.map(({ row }) => row),
    },
    { type: 'note', text: words.note },
    ...distinct(votes.map(({ method }) => method)).map((text): PlanBlock => ({ type: 'note', text })),
    rules.length === 1
      ? { type: 'note', text: first }
      : {
          type: 'table',
          caption: '',
          columns: [
            { label: words.rule, width: 0.52 },
            { label: words.votes, width: 0.48 },
          ],
          rows: rules.map((one) => [
            one,
            votes.flatMap(({ rule, row: [vote = ''] }) => (rule === one ? [vote] : [])).join('\n'),
          ]),
        },
  ];
}
