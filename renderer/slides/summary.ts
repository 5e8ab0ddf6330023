import type { SpreadRow } from '@shared/document/blocks/spread';
import type { Plan, Sentence, Summary } from '@shared/plan/model';
import { whereNothing } from '@shared/plan/summary';
import { stringsOf } from '@shared/words';

/** What slides take of the one page: nothing else here reads it. */
export interface SlidesSummary {
  readonly found: readonly Sentence[];
  readonly decided: readonly Sentence[];
  readonly none: { readonly found: string; readonly decided: string };
  readonly next: Summary['next'];
  /** Null where the facilitator left it out; without a spread where nobody was asked. */
  readonly confidence: { readonly text: string; readonly figure: string; readonly spread: SpreadRow | null } | null;
  /** What the reader has to do something about: a sentence, and the actions that nobody has or that have no day. */
  readonly unserved: string | null;
  readonly open: Summary['next'];
}

export function summaryIn(plan: Plan): SlidesSummary {
  const { found, decided, next, unserved, confidence, leftOut } = plan.summary;
  const strings = stringsOf(plan.language);
  const average = confidence?.spread.average ?? null;
  return {
    found,
    decided,
    none: whereNothing(plan),
    next,
    confidence: leftOut.confidence
      ? null
      : {
          text: confidence?.text ?? strings.plan.layout.nothingAsked,
          figure: average === null ? '' : strings.plan.content.decimal(average, confidence?.spread.mark ?? null),
          spread: confidence?.spread ?? null,
        },
    unserved,
    open: next.filter(({ owner, due }) => owner.trim() === '' || due.trim() === ''),
  };
}
