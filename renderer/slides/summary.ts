import type { SpreadRow } from '@shared/document/blocks/spread';
import type { Plan, Sentence, Summary } from '@shared/plan/model';
import { foundBelow, whereNothing } from '@shared/plan/summary';
import { stringsOf } from '@shared/words';

/** What slides take of the one page: nothing else here reads it. */
export interface SlidesSummary {
  /** The finding of the day; null while nothing was found. */
  readonly headline: Summary['headline'];
  /** What the headline does not say already. */
  readonly found: readonly Sentence[];
  readonly decided: readonly Sentence[];
  readonly none: { readonly found: string; readonly decided: string };
  readonly next: Summary['next'];
  /** Null where the facilitator left it out; without a spread where nobody was asked. */
  readonly confidence: { readonly text: string; readonly figure: string; readonly spread: SpreadRow | null } | null;
  /** What the reader has to do something about: sentences, and the actions that nobody has or that have no day. */
  readonly needs: readonly Sentence[];
  readonly open: Summary['next'];
}

export function summaryIn(plan: Plan): SlidesSummary {
  const { headline, decided, next, needs, confidence, leftOut } = plan.summary;
  const strings = stringsOf(plan.language);
  const average = confidence?.spread.average ?? null;
  const below = foundBelow(plan.summary);
  return {
    headline,
    found: below.length > 0 ? below : plan.summary.found,
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
    needs,
    open: next.filter(({ owner, due }) => owner.trim() === '' || due.trim() === ''),
  };
}
