import { closedRound, type Example, type ExampleContext } from '../example';
import { pointsOf, sheetOf } from './orders';
import { MOST_ITEMS } from './schema';
import type { RankCommand, RankDefinition, RankWork } from './schema';

type Context = ExampleContext<RankDefinition>;

const start = (): RankWork => ({ kind: 'rank', rankings: [], order: [], typed: [] });

const opened = ({ at, people }: Context, rankingId: string, form: 'walk-up' | 'paper'): RankCommand => ({
  type: 'rank/open',
  at,
  rankingId,
  form,
  present: people.map(({ id }) => id),
});

/** One person's order: most put the items as they stand, some begin further down, and some turn them round. */
function orderOf({ items }: Context, person: number): string[] {
  const ids = items.slice(0, MOST_ITEMS).map(({ id }) => id);
  if (person % 4 === 3) return ids.toReversed();
  const from = person % 3;
  return [...ids.slice(from), ...ids.slice(0, from)];
}

export const rankExample: Example<RankDefinition, RankWork, RankCommand> = {
  done(context) {
    const { definition, items, people, typed } = context;
    if (definition.form === 'together') return { ...start(), order: items.map(({ id }) => id), typed };
    const sheets = people.map((_, person) => sheetOf(orderOf(context, person)));
    const points = pointsOf(items, sheets);
    const ranking = { id: 'done', ...closedRound(context), form: 'walk-up' as const, counts: {}, points };
    return { ...start(), rankings: items.length > 0 ? [ranking] : [], typed };
  },
  begun: ({ typed }) => ({ ...start(), typed }),
  opening: (context) => (context.definition.forms.includes('walk-up') ? opened(context, 'preview', 'walk-up') : null),
  played(context) {
    const { at, people, definition, items } = context;
    const { form } = definition;
    if (items.length === 0) return [];
    if (form === 'together') return [{ type: 'rank/agree', at, order: orderOf(context, 0) }];
    const rankingId = `${definition.id.slice(0, 50)}-round`;
    const given = people.map(({ id }, person): RankCommand => {
      const sheet = sheetOf(orderOf(context, person));
      return form === 'paper'
        ? { type: 'rank/paper', at, rankingId, sheet }
        : { type: 'rank/cast', at, rankingId, participant: id, sheet };
    });
    return [opened(context, rankingId, form), ...given, { type: 'rank/close', at, rankingId }];
  },
};
