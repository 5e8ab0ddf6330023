import type { Session } from '../session/schema/session';
import { contextAt } from '../session/flow';
import type { Figures } from '../kinds/figures';
import type { Strings } from '../words';

/** What a block of the agenda says in figures: how much there was, then step by step. Nothing that is open or unrevealed. */
export function figuresOf(strings: Strings, session: Session, item: string, steps: readonly string[]): Figures[] {
  const words = strings.across;
  const all = steps.flatMap((step) => contextAt(session, { item, step }) ?? []);
  const rows = all.flatMap(({ kind, context }) => {
    const amount = kind.amount({ ...context, strings });
    if (!amount || amount.value === 0) return [];
    return [{ id: context.at.step, ...amount, said: String(amount.value), answers: null }];
  });
  return [
    { key: 'amounts', caption: words.amounts, unit: 'count', scale: '', answerers: null, rows },
    ...all.flatMap(({ kind, context }) => kind.figures({ ...context, strings })),
  ];
}
