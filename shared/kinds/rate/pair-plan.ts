import { always, ifRoom } from '../../document/in-brief';
import type { PlanBlock } from '../../document/registry';
import type { StepContext } from '../given';
import { NOTHING, type StepPlan } from '../step-plan';
import { unknownNotes } from '../unknown';
import { quoted } from '../../document/texts';
import type { Strings } from '../../words';
import { pairChart } from './chart';
import { ratingOrigin, ratingTrace } from './origin';
import { firstToWorkOn, priorities } from './priorities';
import type { RatingResult, RatedRow } from './result';
import type { RateDefinition, RateWork } from './schema';

type Finding = Pick<StepPlan, 'headline' | 'found'>;

/** So many are the first to work on, and those that are level with the last of them. */
const FIRST = 3;
const LOWEST = 2;

const namesOf = (strings: Strings, rows: readonly RatedRow[]): string[] =>
  rows.map(({ text }) => quoted(strings, text, 60));

/** The finding where some of the items can fail: how many do, and what comes first. Of those that nobody rated nothing is known. */
function failingFinding(
  strings: Strings,
  { failed }: RateDefinition,
  result: RatingResult,
): Finding & Pick<StepPlan, 'decided'> {
  const { rate: words } = strings.plan.content;
  const called = failed ?? words.items;
  const tested = result.rows.filter((row) => row.tested);
  const rated = tested.filter(({ second }) => second?.average != null);
  const failing = rated.filter(({ fails }) => fails);
  const first = firstToWorkOn(result, 'gap', FIRST);
  const unrated = tested.length - rated.length;
  const headline = rated.length === 0 ? null : words.failingHeadline(failing.length, rated.length, unrated, called);
  return {
    headline,
    found: failing.length > 0 ? words.failing(namesOf(strings, failing), called) : headline && `${headline}.`,
    decided: first.length === 0 ? null : words.priorities(namesOf(strings, first)),
  };
}

/** What a finding of those says that were rated, with how many were not. */
function butUnrated(strings: Strings, { headline, found }: Finding, unrated: number): Finding {
  const { rate: words } = strings.plan.content;
  return {
    headline: headline && words.butUnrated(headline, unrated),
    found: found && words.butUnrated(found, unrated),
  };
}

/** Where the first question is furthest above the second, by the figures shown; the same sentence as on the screens. */
export function gapFinding(
  strings: Strings,
  [first, second]: readonly [string, string],
  result: RatingResult,
): Finding {
  const { rate: words } = strings.plan.content;
  const { decimal } = strings.plan.content;
  const rated = result.rows.filter(({ gap }) => gap !== null);
  const widest = firstToWorkOn({ ...result, rows: rated.map((row) => ({ ...row, fails: false })) }, 'gap', 1);
  const [one] = widest;
  if (!one || one.gap === null) return { headline: null, found: null };
  const unrated = result.rows.length - rated.length;
  const nothing = words.noGap(first, second);
  if (one.gap <= 0) return butUnrated(strings, { headline: nothing, found: `${nothing}.` }, unrated);
  const headline = words.widestGap(namesOf(strings, widest), first, second);
  const figures = widest.map(({ average, second: other, mark }): readonly [string, string] => [
    decimal(average ?? 0),
    decimal(other?.average ?? 0, mark),
  ]);
  return butUnrated(strings, { headline, found: words.foundGap(headline, figures, decimal(one.gap)) }, unrated);
}

/** What lies lowest, both questions together; the same sentence as on the screens. */
export function lowestFinding(strings: Strings, result: RatingResult): Finding {
  const { rate: words } = strings.plan.content;
  const rated = result.rows.filter(({ level }) => level !== null).map((row) => ({ ...row, fails: false }));
  const lowest = firstToWorkOn({ ...result, rows: rated }, 'average', LOWEST);
  /* One alone is not the lowest of anything. */
  if (rated.length < 2) return { headline: null, found: null };
  const found = words.lowest(
    namesOf(strings, lowest),
    rated.every(({ level }) => level === rated[0]?.level),
  );
  return butUnrated(strings, { headline: found.replace(/\.$/u, ''), found }, result.rows.length - rated.length);
}

/** What fails, by name, worst first, with both figures beside it; nothing where nothing does. */
function failingTable(
  { strings, definition }: StepContext<RateDefinition, RateWork>,
  result: RatingResult,
): PlanBlock[] {
  const failing = priorities(result, 'gap').filter(({ fails }) => fails);
  const [first = '', second = ''] = definition.second?.names ?? [];
  const { decimal, rate: words } = strings.plan.content;
  if (failing.length === 0) return [];
  return [
    {
      type: 'table',
      caption: '',
      columns: [
        { label: words.thatFail(definition.failed ?? words.items), width: 0.6 },
        { label: first, width: 0.2 },
        { label: second, width: 0.2 },
      ],
      rows: failing.map(({ text, average, second: other, mark }) => [
        text,
        average === null ? '–' : decimal(average),
        decimal(other?.average ?? 0, mark),
      ]),
    },
  ];
}

/** Two questions about each item: as a field where importance meets performance, else as the gap between the two. */
export function pairPlan(context: StepContext<RateDefinition, RateWork>, results: readonly RatingResult[]): StepPlan {
  const { definition, strings } = context;
  const { rate: words } = strings.plan.content;
  const last = results.at(-1);
  const { second, failingIn, failed, measure } = definition;
  if (!last || !second) return NOTHING;
  const someFail = failingIn !== undefined;
  const finding = someFail
    ? failingFinding(strings, definition, last)
    : measure === 'gap'
      ? gapFinding(strings, second.names, last)
      : lowestFinding(strings, last);
  const first = firstToWorkOn(last, 'gap', FIRST);
  const chart: PlanBlock[] = [
    pairChart(strings, definition, second.names, last),
    { type: 'note', text: ratingOrigin(strings, last) },
  ];
  return {
    ...NOTHING,
    ...finding,
    trace: ratingTrace(strings, last),
    brief: [...(someFail ? always(strings, failingTable(context, last)) : []), ...ifRoom(strings, chart)],
    section: [
      ...chart,
      ...unknownNotes(
        strings,
        last.rows.map((row) => ({ ...row, isAnswered: row.average !== null && row.second?.average != null })),
      ),
      ...(someFail && first.length > 0
        ? [
            { type: 'heading' as const, text: words.priority },
            { type: 'list' as const, items: first.map(({ text }) => text) },
            { type: 'note' as const, text: failed?.why ?? words.failingFirst },
          ]
        : []),
    ],
  };
}
