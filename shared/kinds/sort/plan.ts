import type { PlanBlock } from '../../document/registry';
import type { StepContext } from '../given';
import { saidAlike } from '../said-alike';
import { NOTHING, type StepPlan } from '../step-plan';
import type { Strings } from '../../words';
import type { SortDefinition, SortWork } from './schema';
import { binsOf } from './view';

type Bin = ReturnType<typeof binsOf>['bins'][number];

/** A bin's items, with what was said beside each where something is asked for. */
function binBlock(strings: Strings, { label, fields, items }: Bin): PlanBlock[] {
  const { sort: words } = strings.plan.content;
  if (items.length === 0) return [];
  if (fields.length === 0)
    return [
      { type: 'heading', text: label },
      { type: 'list', items: items.map(({ text }) => text) },
    ];
  const width = 0.6 / fields.length;
  return [
    {
      type: 'table',
      caption: label,
      columns: [{ label: words.item, width: 0.4 }, ...fields.map((field) => ({ label: field.label, width }))],
      rows: saidAlike(items.map(({ text, fields: said }) => [text, ...said.map((one) => one.text)])),
    },
  ];
}

/** What lies in each bin; the bins whose items go on to a later step stand in the appendix, those with questions here. */
export function sortPlan(context: StepContext<SortDefinition, SortWork>): StepPlan {
  const { strings } = context;
  const { sort: words } = strings.plan.content;
  const { definition, work } = context;
  if (work.sorted.length === 0) return NOTHING;
  const { bins, unsorted } = binsOf(context);
  const filled = bins.filter(({ items }) => items.length > 0);
  if (filled.length === 0) return NOTHING;
  const goesOn = context.feedsItems();
  const here = goesOn ? bins.filter(({ fields }) => fields.length > 0) : bins;
  const there = bins.filter((bin) => !here.includes(bin));
  const finding = words.counted(filled.map(({ label, items }) => ({ label, items: items.length })));
  return {
    ...NOTHING,
    section: [
      { type: 'note', text: finding, finding: 'bins' },
      ...here.flatMap((one) => binBlock(strings, one)),
      ...(unsorted.length > 0
        ? [{ type: 'note' as const, text: words.unsorted(unsorted.map(({ text }) => text)) }]
        : []),
    ],
    appendix: there.some(({ items }) => items.length > 0)
      ? [{ type: 'heading', text: definition.room }, ...there.flatMap((one) => binBlock(strings, one))]
      : [],
    trace: words.trace(work.sorted.length, work.sorted.length + unsorted.length),
    found: words.found(filled.map(({ label, items }) => ({ label, items: items.length }))),
  };
}
