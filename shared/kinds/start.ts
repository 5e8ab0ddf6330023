import { assertNever } from '../base/assert-never';
import type { StepDefinition, StepKind } from './definitions';
import type { StepWork } from './work';

/** What a step has before anyone has touched it. Pure: the first round of a ladder has a fixed id. */
export function startWork(definition: StepDefinition): StepWork {
  switch (definition.kind) {
    case 'say':
      return { kind: 'say' };
    case 'collect':
      return { kind: 'collect', form: definition.form, ideas: [], revealed: false, tookPart: null, round: null };
    case 'group':
      return { kind: 'group', groups: [] };
    case 'vote':
      return { kind: 'vote', votes: [], typed: [] };
    case 'rate':
      return { kind: 'rate', ratings: [], typed: [] };
    case 'judge':
      return { kind: 'judge', judgings: [], verdicts: [], notes: [], own: [], typed: [] };
    case 'sort':
      return { kind: 'sort', sorted: [], typed: [] };
    case 'place':
      return { kind: 'place', places: [], typed: [] };
    case 'define':
      return { kind: 'define', rounds: [{ id: 'first', rungs: [], sentence: { text: '' } }] };
    case 'link':
      return { kind: 'link', cells: [], typed: [] };
    case 'commit':
      return { kind: 'commit', actions: [] };
    default:
      return assertNever(definition);
  }
}

export type WorkOf<K extends StepKind> = Extract<StepWork, { kind: K }>;
export type DefinitionOf<K extends StepKind> = Extract<StepDefinition, { kind: K }>;
