import type { PlanBlock } from '../../document/registry';
import type { StepContext } from '../given';
import { NOTHING, type StepPlan } from '../step-plan';
import { cardOf, linesOf } from './card';
import type { SayDefinition, SayWork } from './schema';

/** What was written on the card, field by field; nothing of those that stayed empty. */
export function sayPlan({ definition, work }: StepContext<SayDefinition, SayWork>): StepPlan {
  const section = cardOf(definition, work).flatMap(({ label, text }): PlanBlock[] => {
    const lines = linesOf(text);
    if (lines.length === 0) return [];
    return [
      { type: 'heading', text: label, sub: true },
      lines.length === 1 ? { type: 'paragraph', text: lines[0] ?? '' } : { type: 'list', items: lines },
    ];
  });
  return { ...NOTHING, section };
}
