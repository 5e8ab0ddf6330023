import type { SpreadRow } from '@shared/document/blocks/spread';
import type { Plan, Sentence, Summary } from '@shared/plan/model';
import {
  confidenceSaid,
  foundBelow,
  isSureAsked,
  notOnPage,
  openActions,
  saysAllFound,
  withoutNext,
} from '@shared/plan/on-page';
import { whereNothing } from '@shared/plan/summary';
import { stringsOf } from '@shared/words';

/** What slides take of the one page: nothing else here reads it. */
export interface SlidesSummary {
  /** The finding of the day; null while nothing was found. */
  readonly headline: Summary['headline'];
  /** What the headline does not say already. */
  readonly found: readonly Sentence[];
  /** It says all of them. */
  readonly saysAll: boolean;
  readonly decided: readonly Sentence[];
  /** What is said where there is nothing of it. */
  readonly none: { readonly found: string; readonly decided: string; readonly next: string };
  /** How many are not here, and where they are; empty where all are. */
  readonly elsewhere: string;
  readonly next: Summary['next'];
  readonly isSureAsked: boolean;
  /** Null where there is nothing to say of it; without a spread where nobody was asked. */
  readonly confidence: { readonly text: string; readonly figure: string; readonly spread: SpreadRow | null } | null;
  /** What the reader has to do something about: sentences, and the actions that nobody has or that have no day. */
  readonly needs: readonly Sentence[];
  readonly open: Summary['next'];
}

export function summaryIn(plan: Plan): SlidesSummary {
  const { summary } = plan;
  const { headline, decided, next, needs, confidence } = summary;
  const { decimal } = stringsOf(plan.language).plan.content;
  const spread = confidence?.spread ?? null;
  const average = spread?.average ?? null;
  const text = confidenceSaid(plan);
  return {
    headline,
    found: foundBelow(summary),
    saysAll: saysAllFound(summary),
    decided,
    none: { ...whereNothing(plan), next: withoutNext(stringsOf(plan.language).plan.layout, summary) },
    elsewhere: notOnPage(plan),
    next,
    isSureAsked: isSureAsked(summary),
    confidence:
      text === '' ? null : { text, figure: average === null ? '' : decimal(average, spread?.mark ?? null), spread },
    needs,
    open: openActions(summary),
  };
}
