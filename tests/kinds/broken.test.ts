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
    'who joins late may cast',
    'rate',
    'walk-up, secret',
    ({ reduce }) => ({
      reduce: (context: never, draft: never, event: { type: string }) =>
        event.type === 'rate/join' ? null : (reduce?.(context, draft, event as never) ?? null),
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
