import type { StepContext } from '../given';
import { NOTHING, type StepPlan } from '../step-plan';
import { quoted } from '../../document/texts';
import type { Strings } from '../../words';
import { gapChart, pairChart } from './chart';
import { ratingOrigin, ratingTrace } from './origin';
import { priorities } from './priorities';
import type { RatingResult, RatedRow } from './result';
import type { RateDefinition, RateWork } from './schema';

type Second = NonNullable<RateDefinition['second']>;
const figure = (strings: Strings, value: number | null): string =>
  value === null ? strings.plan.content.rate.noAnswer : strings.plan.content.decimal(value);

/** The finding where some of the items can fail: how many do, and what comes first. */
function failingFinding(
  strings: Strings,
  { failed }: RateDefinition,
  result: RatingResult,
): Pick<StepPlan, 'headline' | 'found' | 'decided'> {
  const { rate: words } = strings.plan.content;
  const called = failed ?? words.items;
  const tested = result.rows.filter((row) => row.tested);
  const failing = tested.filter(({ fails }) => fails);
  const first = priorities(result, 'gap').slice(0, 3);
  return {
    headline: words.failingHeadline(failing.length, tested.length, called),
    found:
      failing.length > 0
        ? words.failing(
            failing.map(({ text }) => quoted(strings, text, 60)),
            called,
          )
        : `${words.failingHeadline(0, tested.length, called)}.`,
    decided: words.priorities(first.map(({ text }) => quoted(strings, text, 60))),
  };
}

function gapFinding(
  strings: Strings,
  { names }: Second,
  rows: readonly RatedRow[],
): Pick<StepPlan, 'headline' | 'found'> {
  const { rate: words } = strings.plan.content;
  const widest = rows.toSorted((a, b) => (b.gap ?? -99) - (a.gap ?? -99))[0];
  if (!widest || widest.gap === null) return { headline: null, found: null };
  const [first, second] = names;
  if (widest.gap <= 0) return { headline: words.noGap(first, second), found: `${words.noGap(first, second)}.` };
  const headline = words.widestGap(quoted(strings, widest.text, 60), first, second);
  return {
    headline,
    found: words.foundGap(headline, figure(strings, widest.average), figure(strings, widest.second?.average ?? null)),
  };
}

function lowestFinding(strings: Strings, rows: readonly RatedRow[]): Pick<StepPlan, 'headline' | 'found'> {
  const { rate: words } = strings.plan.content;
  const two = rows
    .filter(({ level }) => level !== null)
    .toSorted((a, b) => (a.level ?? 0) - (b.level ?? 0))
    .slice(0, 2)
    .map(({ text }) => quoted(strings, text, 60));
  return two.length === 0
    ? { headline: null, found: null }
    : { headline: words.lowest(two).replace(/\.$/u, ''), found: words.lowest(two) };
}

/** Two questions about each item: as a field where importance meets performance, else as the gap between the two. */
export function pairPlan(
  { definition, strings }: StepContext<RateDefinition, RateWork>,
  results: readonly RatingResult[],
): StepPlan {
  const { rate: words } = strings.plan.content;
  const last = results.at(-1);
  const { second, failingIn, failed, measure } = definition;
  if (!last || !second) return NOTHING;
  const someFail = failingIn !== undefined;
  const finding = someFail
    ? failingFinding(strings, definition, last)
    : measure === 'gap'
      ? gapFinding(strings, second, last.rows)
      : lowestFinding(strings, last.rows);
  return {
    ...NOTHING,
    ...finding,
    trace: ratingTrace(strings, last),
    section: [
      pairChart(strings, definition, second.names, last),
      { type: 'note', text: ratingOrigin(strings, last) },
      ...(someFail
        ? [
            { type: 'heading' as const, text: words.priority },
            {
              type: 'list' as const,
              items: priorities(last, 'gap')
                .slice(0, 3)
                .map(({ text }) => text),
            },
            { type: 'note' as const, text: failed?.why ?? words.failingFirst },
          ]
        : []),
    ],
    appendix: someFail ? [gapChart(strings, definition, second.names, last)] : [],
  };
}
