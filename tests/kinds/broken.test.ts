import { afterEach, describe, expect, it } from 'vitest';
import type { AnyKind, StepKind } from '@shared/kinds/registry';
import { kinds } from '@shared/kinds/registry';
import { checks } from './checks';
import { variantsOf } from './example';

/**
 * Each check of the suite, let loose on a kind that is broken in just that: a check that nothing fails would look like one
 * that everything passes.
 */
type Broken = readonly [check: keyof typeof checks, kind: StepKind, way: string, how: (kind: AnyKind) => object];

/** What the sealing of a round decides, as far as it is broken here. */
interface Decided {
  readonly event?: { readonly sealed?: { tookPart: string[] } | null };
}

let count = 0;
const work = (kind: AnyKind) => kind as unknown as Record<string, never>;

const broken: readonly Broken[] = [
  [
    'replay gives the same bytes',
    'sort',
    'as it is',
    ({ reduce }) => ({
      reduce: (context: never, draft: { chance?: number }, event: never) => {
        draft.chance = count += 1;
        return reduce?.(context, draft as never, event) ?? null;
      },
    }),
  ],
  ['a cast is a barrier to undo', 'vote', 'open', () => ({ barrier: () => null })],
  [
    'who joins late may cast, and who leaves is not counted',
    'rate',
    'walk-up, secret',
    ({ reduce }) => ({
      reduce: (context: never, draft: never, event: { type: string }) =>
        event.type === 'rate/join' ? null : (reduce?.(context, draft, event as never) ?? null),
    }),
  ],
  [
    'that a ballot was replaced is counted',
    'judge',
    'walk-up',
    ({ reduce }) => ({
      reduce: (context: never, draft: { judgings: { replaced?: number }[] }, event: never) => {
        const refused = reduce?.(context, draft as never, event) ?? null;
        for (const judging of draft.judgings) delete judging.replaced;
        return refused;
      },
    }),
  ],
  ['who has spoken cannot be removed', 'vote', 'walk-up', () => ({ onRecord: () => [] })],
  [
    'the block of an open round cannot be taken away',
    'judge',
    'paper',
    ({ rounds }) => ({ rounds: { ...rounds, of: () => [] } }),
  ],
  [
    'leftovers in the sealed box are destroyed',
    'rate',
    'walk-up, secret',
    ({ sealing }) => ({ sealing: { ...sealing, settled: () => [] } }),
  ],
  [
    'taking over a changed source drops nothing said',
    'link',
    'as it is',
    () => ({
      refresh: (_context: never, step: { items?: unknown[] }) => {
        step.items = [];
        return null;
      },
    }),
  ],
  [
    'rooms merge without clashing ids',
    'vote',
    'walk-up',
    ({ merging }) => ({ merging: { ...merging, made: () => [] } }),
  ],
  [
    'the editor previews room, facilitator and seat',
    'vote',
    'walk-up',
    ({ example }) => ({ example: { ...example, opening: () => null } }),
  ],
  [
    'a picture that says its finding goes on a poster',
    'rank',
    'walk-up',
    ({ plan }) => ({
      plan: (context: never) => ({ ...plan?.(context), section: [{ type: 'paragraph', text: 'Said in words.' }] }),
    }),
  ],
  [
    'the plan is not empty',
    'place',
    'as it is',
    ({ plan }) => ({ plan: (context: never) => ({ ...plan?.(context), section: [], appendix: [] }) }),
  ],
  [
    'no view holds what is sealed',
    'vote',
    'walk-up',
    ({ sealing, views }) => {
      let last: unknown = null;
      return {
        sealing: {
          ...sealing,
          decide: (...args: Parameters<NonNullable<typeof sealing>['decide']>) => {
            last = args[2];
            return sealing?.decide(...args);
          },
        },
        views: { ...views, facilitator: (context: never) => ({ ...views.facilitator(context), last }) },
      };
    },
  ],
  [
    'a closed secret round tells nobody’s part',
    'rank',
    'walk-up, secret',
    ({ sealing }) => ({
      sealing: {
        ...sealing,
        decide: (...args: Parameters<NonNullable<typeof sealing>['decide']>) => {
          const decision = sealing?.decide(...args) as Decided;
          const [entry] = Object.values(args[1] as unknown as Record<string, { seats: object }>);
          if (decision.event?.sealed && entry) decision.event.sealed.tookPart = Object.keys(entry.seats);
          return decision;
        },
      },
    }),
  ],
  [
    'of a few people nothing secret is kept',
    'rate',
    'walk-up, secret',
    ({ rounds }) => ({ rounds: { ...rounds, answered: () => [] } }),
  ],
  ['the seat may cast', 'rank', 'walk-up', () => ({ seatCommands: [] })],
  ['what empties the sealed box is a barrier to undo', 'rank', 'walk-up, secret', () => ({ barrier: () => null })],
  [
    'the last word counts, and counts once',
    'rank',
    'walk-up',
    ({ reduce }) => ({
      reduce: (context: never, draft: { rankings: { sheets?: object[] }[] }, event: never) => {
        const before = draft.rankings.at(-1)?.sheets ?? [];
        const refused = reduce?.(context, draft as never, event) ?? null;
        const [ranking, last] = [draft.rankings.at(-1), draft.rankings.at(-1)?.sheets?.at(-1)];
        if (ranking && last && (event as { type: string }).type === 'rank/cast') ranking.sheets = [...before, last];
        return refused;
      },
    }),
  ],
  [
    'a sheet of paper can be taken back',
    'rank',
    'paper',
    ({ sealing }) => ({
      sealing: {
        ...sealing,
        decide: (...args: Parameters<NonNullable<typeof sealing>['decide']>) =>
          args[2].type === 'rank/paper-undo' ? { refused: 'no-items' } : sealing?.decide(...args),
      },
    }),
  ],
  [
    'the result is seen',
    'rank',
    'walk-up',
    ({ views }) => ({ views: { ...views, room: () => ({ kind: 'options', options: [] }) } }),
  ],
  [
    'rounds are in the plan',
    'rank',
    'walk-up',
    ({ plan }) => ({ plan: (context: never) => ({ ...plan?.(context), headline: null, found: null, decided: null }) }),
  ],
  ['every form takes time', 'rank', 'paper', () => ({ estimate: () => [] })],
  [
    'the finding stands under the picture',
    'rate',
    'fingers',
    ({ plan }) => ({ plan: (context: never) => ({ ...plan?.(context), headline: null, found: 'Something.' }) }),
  ],
  [
    'opening words follow the form',
    'rate',
    'fingers',
    ({ editor }) => ({ editor: { ...editor, tidy: (definition: unknown) => definition } }),
  ],
];

/** Takes a kind's members away and puts others there; what it gives puts them back. */
function breakKind(name: StepKind, how: Broken[3]): () => void {
  const kind = kinds[name] as unknown as AnyKind;
  const whole = { ...kind };
  Object.assign(work(kind), how(whole as AnyKind));
  return () => void Object.assign(work(kind), whole);
}

describe('a kind that is broken is found out', () => {
  let mend: () => void = () => undefined;
  afterEach(() => mend());

  it('in everything that is checked', () => {
    expect(broken.map(([check]) => check).toSorted()).toEqual(Object.keys(checks).toSorted());
  });

  it.each(broken)('%s: %s', (check, name, way, how) => {
    const variant = variantsOf(name).find(({ label }) => label === way);
    if (!variant) throw new Error(`${name} cannot be done ${way}`);
    expect(() => checks[check]?.(variant)).not.toThrow();
    mend = breakKind(name, how);
    expect(() => checks[check]?.(variant)).toThrow();
  });
});
