import type { Estimate } from '../kinds/estimate';
import { kindOf, type StepDefinition } from '../kinds/registry';

/**
 * What a step would take in each form it offers, with so many people and items (0 where nobody knows yet how many);
 * empty for a step that has one form or none. Nobody ever walks up once per item.
 */
export const estimate = (step: StepDefinition, people: number, items: number): readonly Estimate[] =>
  kindOf(step).estimate(step, people, items);
