import { ifRoom } from '../../document/in-brief';
import type { PlanBlock } from '../../document/registry';
import { standingResults } from '../../engines/voting/outcome';
import { quoted } from '../../document/texts';
import type { Strings } from '../../words';
import type { StepContext } from '../given';
import { replacedSentence } from '../replaced';
import { roomsInWords } from '../rooms';
import { NOTHING, type StepPlan } from '../step-plan';
import { agreedOrder, keptRankings, latestRanking, rankingResult, unplacedItems, type RankingResult } from './result';
import type { RankDefinition, RankWork } from './schema';

type Context = StepContext<RankDefinition, RankWork>;

const namesOf = (strings: Strings, rows: readonly { readonly text: string }[]): string[] =>
  rows.map(({ text }) => quoted(strings, text, 60));

/** What stands in each place, best first. */
const placesOf = (strings: Strings, { rows }: RankingResult): string[][] =>
  [...new Set(rows.map(({ rank }) => rank))].map((rank) =>
    namesOf(
      strings,
      rows.filter((row) => row.rank === rank),
    ),
  );

/** Ties one by one: who is level, and with how many points. */
function tiesOf(strings: Strings, { rows }: RankingResult): string[] {
  const { plan: words } = strings.kinds.rank;
  const levels = [...new Set(rows.filter(({ tied }) => tied).map(({ points }) => points))];
  return levels.map((points) =>
    words.tie(
      namesOf(
        strings,
        rows.filter((row) => row.points === points),
      ),
      points,
    ),
  );
}

const barsOf = (caption: string, { rows }: RankingResult): PlanBlock => ({
  type: 'bars',
  caption,
  unit: 'points',
  rows: rows.map(({ rank, text, points, tied }) => ({
    rank: tied ? `${rank}=` : String(rank),
    text,
    dots: points,
    winner: rank === 1,
    tied,
  })),
});

const originOf = (strings: Strings, { form, secret, orders, present, most, replaced }: RankingResult): string =>
  [
    strings.kinds.rank.plan.origin(form === 'paper' ? 'paper' : secret ? 'secret' : 'walk-up', orders, present, most),
    ...replacedSentence(strings, 'sheets', replaced),
  ].join(' ');

function countedPlan(context: Context, last: RankingResult): StepPlan {
  const { strings } = context;
  const { plan: words } = strings.kinds.rank;
  const { definition, work, rooms } = context;
  const first = last.rows.filter(({ rank }) => rank === 1);
  const headline = words.headline(namesOf(strings, first), last.unity);
  const from = roomsInWords(strings, rooms, last);
  const rounds = keptRankings(work);
  return {
    ...NOTHING,
    headline,
    found: `${headline}.`,
    /* Of breakout rooms that ranked apart, none is everybody's order. */
    decided: standingResults(rounds).length > 1 ? null : words.decided(placesOf(strings, last)),
    trace: words.trace(last.orders, last.present),
    brief: ifRoom(strings, [barsOf(definition.room, last), { type: 'note', text: originOf(strings, last) }]),
    section: [
      barsOf(definition.room, last),
      { type: 'note', text: [originOf(strings, last), ...tiesOf(strings, last)].join(' ') },
      ...(last.unity === null
        ? []
        : [{ type: 'note' as const, text: words.unity[last.unity](last.orders), finding: 'unity' }]),
      ...(from === null ? [] : [{ type: 'note' as const, text: `${from}.` }]),
    ],
    appendix: rounds.slice(0, -1).flatMap((one, index): PlanBlock[] => {
      const result = rankingResult(one);
      return [
        {
          type: 'heading',
          text: [words.round(index + 1), roomsInWords(strings, rooms, result)].filter(Boolean).join(' · '),
        },
        barsOf(definition.room, result),
        { type: 'note', text: originOf(strings, result) },
      ];
    }),
  };
}

function agreedPlan(context: Context): StepPlan {
  const { strings } = context;
  const { plan: words } = strings.kinds.rank;
  const order = agreedOrder(context);
  const unplaced = unplacedItems(context);
  const [first] = order;
  if (!first) return NOTHING;
  const headline = words.agreedHeadline(quoted(strings, first.text, 60));
  const agreed: PlanBlock = {
    type: 'statement',
    text: words.agreed(order.map(({ text }) => text.replaceAll(/\s+/gu, ' ').trim())),
  };
  return {
    ...NOTHING,
    headline,
    found: `${headline}.`,
    decided: words.decided(namesOf(strings, order).map((text) => [text])),
    trace: words.agreedTrace(order.length),
    brief: ifRoom(strings, [agreed]),
    section: [
      agreed,
      { type: 'note', text: words.agreedNote },
      ...(unplaced.length > 0 ? [{ type: 'note' as const, text: words.unplaced(namesOf(strings, unplaced)) }] : []),
    ],
  };
}

/** The ranked list, where its points come from and how united the room is. Nothing of an open round, nor of one that was withheld. */
export function rankPlan(context: Context): StepPlan {
  const { strings } = context;
  const { plan: words } = strings.kinds.rank;
  const { definition, work } = context;
  if (definition.forms.includes('together')) return agreedPlan(context);
  const last = latestRanking(work);
  const held = work.rankings.findLast(({ status }) => status === 'closed')?.withheld ?? null;
  const notes: PlanBlock[] = [
    ...(held ? [{ type: 'note' as const, text: strings.stepKinds.round.keptNothing[held] }] : []),
    ...(work.rankings.some(({ status }) => status === 'open')
      ? [{ type: 'note' as const, text: words.stillOpen }]
      : []),
  ];
  const plan = last ? countedPlan(context, last) : NOTHING;
  return { ...plan, section: [...plan.section, ...notes] };
}
