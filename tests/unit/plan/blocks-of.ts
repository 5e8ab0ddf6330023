import type { PlanBlock } from '@shared/document/registry';
import type { Plan } from '@shared/plan/model';

/** All blocks of a plan, those of the appendix last. */
export const blocksOf = (plan: Plan): PlanBlock[] =>
  [...plan.sections, ...plan.appendix].flatMap(({ blocks }) => [...blocks]);

export const notesOf = (plan: Plan): string[] =>
  blocksOf(plan).flatMap((one) => (one.type === 'note' ? [one.text] : []));
