import type { RankForm } from '@shared/kinds/rank/schema';
import type { Choice } from '../parts/choices';

/** A form in which everybody's order is counted. */
export type OrderForm = Exclude<RankForm, 'together'>;

const counted = (forms: readonly RankForm[]): readonly OrderForm[] =>
  forms.filter((form): form is OrderForm => form !== 'together');

/** The form in which the next round will be taken: the one that was chosen, else the first on offer; null where none is. */
export function chosenOrderForm(choice: Choice, forms: readonly RankForm[]): OrderForm | null {
  const offered = counted(forms);
  return offered.find((form) => form === choice['form']) ?? offered[0] ?? null;
}
