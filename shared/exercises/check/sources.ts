import type { ItemSource } from '../../kinds/common';
import type { StepDefinition, StepKind } from '../../kinds/definitions';

/** The options of a step that are, or hold, sources. */
type SourceField = 'items' | 'rows' | 'columns' | 'headings' | 'servedBy';

/** A step with each of its sources as `change` gives it. */
export function withSources(
  step: StepDefinition,
  change: (source: ItemSource, field: SourceField) => ItemSource,
): StepDefinition {
  switch (step.kind) {
    case 'group':
    case 'vote':
    case 'rate':
    case 'judge':
    case 'sort':
    case 'place':
      return { ...step, items: change(step.items, 'items') };
    case 'link': {
      const rows = change(step.rows, 'rows');
      return { ...step, rows, columns: Array.isArray(step.columns) ? step.columns : change(step.columns, 'columns') };
    }
    case 'commit':
      return { ...step, servedBy: step.servedBy.map((source) => change(source, 'servedBy')) };
    case 'collect': {
      const { headings } = step;
      return headings && !Array.isArray(headings) ? { ...step, headings: change(headings, 'headings') } : step;
    }
    case 'say':
    case 'define':
      return step;
  }
}

/** Everything a step takes items from, each with the option it stands in. */
export function sourcesOf(
  step: StepDefinition,
): readonly { readonly field: SourceField; readonly source: ItemSource }[] {
  const found: { field: SourceField; source: ItemSource }[] = [];
  withSources(step, (source, field) => {
    found.push({ field, source });
    return source;
  });
  return found;
}

/** A source that leads to a step. */
export type FromStep = Extract<ItemSource, { step: string }>;

/** The kind of step that yields what a source takes. A vote over groups also takes the ideas that stand alone. */
export const yieldedBy: Readonly<Record<FromStep['take'], StepKind>> = {
  ideas: 'collect',
  headed: 'collect',
  groups: 'group',
  winners: 'vote',
  sorted: 'sort',
  placed: 'place',
  failing: 'rate',
  lowest: 'rate',
  actions: 'commit',
};
