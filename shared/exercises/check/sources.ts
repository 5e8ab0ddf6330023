import type { ItemSource } from '../../steps/common';
import type { StepDefinition, StepKind } from '../../steps/definitions';

/** A source with the name of the option it stands in. */
interface NamedSource {
  readonly field: 'items' | 'rows' | 'columns' | 'headings' | 'servedBy';
  readonly source: ItemSource;
}

/** Everything a step takes items from. */
export function sourcesOf(step: StepDefinition): readonly NamedSource[] {
  switch (step.kind) {
    case 'group':
    case 'vote':
    case 'rate':
    case 'judge':
    case 'sort':
    case 'place':
      return [{ field: 'items', source: step.items }];
    case 'link':
      return [
        { field: 'rows', source: step.rows },
        ...(Array.isArray(step.columns) ? [] : [{ field: 'columns' as const, source: step.columns }]),
      ];
    case 'commit':
      return step.servedBy.map((source) => ({ field: 'servedBy', source }));
    case 'collect':
      return step.headings && !Array.isArray(step.headings) ? [{ field: 'headings', source: step.headings }] : [];
    case 'say':
    case 'define':
      return [];
  }
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
