import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exerciseById } from '@shared/exercises';
import type { WorkOf } from '@shared/kinds/registry';
import type { planOfStep } from '@shared/session/step-plan';
import {
  items,
  leaders,
  marks,
  mean,
  NUMBERS,
  rating,
  round,
  said,
  sentence,
  share,
  sheets,
  shown,
  TIME,
  told,
} from '../../fixtures/found';

const same = (plan: ReturnType<typeof planOfStep>, expected: string) => {
  expect(plan.headline).toBe(expected);
  expect(plan.found).toBe(`${expected}.`);
  expect(plan.finding?.text).toBe(`${expected}.`);
};

describe('what is found is said as the exercise says it, and is so', () => {
  it('of a vote: none, one, several level, all level', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 1, maxLength: 7 }), (dots) => {
        const vote = {
          id: 'v',
          form: 'hand-count' as const,
          budget: 3,
          stacking: true,
          cap: 2,
          winners: 3,
          ...round,
          tookPart: null,
          options: items(dots.length),
          entries: dots.map((n, at) => ({ type: 'count' as const, option: `i${at}`, dots: n })),
          revealedAt: TIME,
          runOffOf: null,
          amendments: [],
          cut: null,
          decision: null,
        };
        const plan = said('pretending-not-to-know', 'vote', { vote: { kind: 'vote', typed: [], votes: [vote] } });
        const given = dots.reduce((sum, one) => sum + one, 0);
        const { name, who } = leaders(dots);
        const found = given === 0 ? 'none' : name;
        const values = { first: told(who), count: NUMBERS[dots.length] ?? '' };
        const expected = sentence('pretending-not-to-know', 'vote', found, values);
        expect(plan.found).toBe(`${expected}.`);
        if (given > 0) expect(plan.headline).toBe(expected);
        if (given > 0) expect(plan.finding?.trace).toContain(`${Math.max(...dots)} of ${given} dots`);
        const weight = given === 0 ? 0 : Math.round((100 * Math.max(...dots) * who.length) / given);
        expect(plan.finding?.weight).toBe(weight);
      }),
    );
  });

  it('of a test that only some can fail', () => {
    fc.assert(
      fc.property(sheets, fc.array(fc.boolean(), { minLength: 7, maxLength: 7 }), (second, basic) => {
        const here = items(second.length).map((one) => ({ ...one, ideaIds: [one.id] }));
        const sorted = here.map(({ id }, n) => ({ item: id, bin: basic[n] ? 'basic' : 'exceed', fields: {} }));
        const plan = said('basics-and-beyond', 'rate', {
          sort: { kind: 'sort', sorted, typed: [], items: here },
          rate: rating(
            second.map(() => [5]),
            second,
          ),
        });
        const tested = second.flatMap((given, n) => (basic[n] ? [{ n, fails: mean(given) < 3 }] : []));
        const failing = tested.filter(({ fails }) => fails).map(({ n }) => `Item ${n}`);
        if (tested.length === 0) {
          expect(plan.finding).toBeNull();
          return;
        }
        const values = { failing: told(failing), tested: NUMBERS[tested.length] ?? '' };
        same(plan, sentence('basics-and-beyond', 'rate', share(failing.length, tested.length), values));
      }),
    );
  });

  it('of a gap: none, the widest, several that are shown as level', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(marks, marks), { minLength: 1, maxLength: 6 }), (both) => {
        const [first, second] = [both.map(([one]) => one), both.map(([, two]) => two)];
        const plan = said('good-on-a-bad-day', 'days', { days: rating(first, second) });
        const gaps = both.map(([one, two]) => shown(mean(one)) - shown(mean(two)));
        const { name, who } = leaders(gaps);
        const found = Math.max(...gaps.map(shown)) <= 0 ? 'none' : name;
        const values = { widest: told(who), count: NUMBERS[both.length] ?? '' };
        same(plan, sentence('good-on-a-bad-day', 'days', found, values));
      }),
    );
  });

  it('of what is lowest, by the figures as they are shown', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(marks, marks), { minLength: 1, maxLength: 6 }), (both) => {
        const [first, second] = [both.map(([one]) => one), both.map(([, two]) => two)];
        const plan = said('inside-out-or-outside-in', 'ratings', { ratings: rating(first, second) });
        /* In whole tenths: the mean of two figures is not rounded once more. */
        const tenths = both.map(([one, two]) => Math.round(10 * (shown(mean(one)) + shown(mean(two)))));
        const { name, who } = leaders(tenths.map((sum) => -sum));
        const values = { lowest: told(who), count: NUMBERS[both.length] ?? '' };
        same(plan, sentence('inside-out-or-outside-in', 'ratings', name, values));
      }),
    );
  });

  it('of a rating that is about how far apart the answers lie', () => {
    fc.assert(
      fc.property(sheets, (all) => {
        const plan = said('how-it-feels-to-work-here', 'rate', { rate: rating(all) });
        const deviation = (given: readonly number[]) =>
          Math.sqrt(mean(given.map((one) => (one - mean(given)) ** 2))) / 4;
        const split = all.flatMap((given, n) => (deviation(given) > 0.3 ? [`Item ${n}`] : []));
        const low = all.map((given) => given.filter((one) => one < 3).length / given.length);
        const most = Math.max(...low);
        const who = low.flatMap((one, n) => (one === most ? [`Item ${n}`] : []));
        const lead = who.length === low.length && low.length > 1 ? 'all' : who.length === 1 ? 'one' : 'tied';
        const found = split.length > 0 ? 'split' : most === 0 ? 'none' : lead;
        const values = { split: told(split), lowest: told(who), count: NUMBERS[all.length] ?? '' };
        same(plan, sentence('how-it-feels-to-work-here', 'rate', found, values));
      }),
    );
  });

  it('of judgings: whom half or more got wrong', () => {
    const known = exerciseById('fact-or-fiction')?.steps[0];
    const answers =
      known?.kind === 'judge' && known.items.take === 'fixed'
        ? known.items.items.filter(({ text }) => text.length < 70).slice(0, 6)
        : [];
    const verdictOf = (id: string) => (known?.kind === 'judge' ? known.known?.[id]?.verdict : undefined);
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat({ max: 4 }), fc.nat({ max: 4 })), { minLength: 1, maxLength: 6 }),
        (hands) => {
          const asked = answers.slice(0, hands.length);
          const judging = {
            id: 'j',
            ...round,
            items: asked,
            counts: Object.fromEntries(asked.map(({ id }, n) => [id, [...(hands[n] ?? [])]])),
            revealed: asked.map(({ id }) => id),
          };
          const work: WorkOf<'judge'> = {
            kind: 'judge',
            judgings: [judging],
            verdicts: [],
            notes: [],
            own: [],
            typed: [],
          };
          const plan = said('fact-or-fiction', 'statements', { statements: work });
          const rows = asked.map(({ id, text }, n) => {
            const [fact = 0, fiction = 0] = hands[n] ?? [];
            return { text, all: fact + fiction, right: verdictOf(id) === 'fact' ? fact : fiction };
          });
          if (rows.some(({ all }) => all === 0)) {
            expect(plan.finding).toBeNull();
            return;
          }
          const wrong = rows
            .filter(({ right, all }) => right * 2 <= all)
            .toSorted((a, b) => a.right / a.all - b.right / b.all);
          const fooled = told(wrong.map(({ text }) => text.replace(/\.$/u, '')));
          const values = { fooled, judged: NUMBERS[rows.length] ?? '' };
          same(plan, sentence('fact-or-fiction', 'statements', share(wrong.length, rows.length), values));
        },
      ),
    );
  });

  const wide = fc.integer({ min: 1, max: 5 });

  it('of ticks: what is left over on either side', () => {
    fc.assert(
      fc.property(wide, wide, fc.array(fc.boolean(), { minLength: 25, maxLength: 25 }), (high, across, ticked) => {
        const rows = items(high).map((one) => ({ ...one, ideaIds: [] }));
        const columns = items(across).map(({ id }) => ({ id: `c${id}`, text: `Measure ${id}`, ideaIds: [] }));
        const on = rows.flatMap((row, r) =>
          columns.flatMap((column, c) => (ticked[r * across + c] ? [{ row: row.id, column: column.id }] : [])),
        );
        if (on.length === 0) return;
        const cells = on.map((one) => ({ ...one, text: '', ticked: true as const }));
        const plan = said('the-comfortable-numbers', 'map', {
          map: { kind: 'link', cells, typed: [], items: rows, columns },
        });
        const leftRows = rows.filter(({ id }) => on.every(({ row }) => row !== id)).map(({ text }) => text);
        const leftColumns = columns.filter(({ id }) => on.every(({ column }) => column !== id)).map(({ text }) => text);
        const [r, c] = [leftRows.length > 0, leftColumns.length > 0];
        const found = r && c ? 'both' : r ? 'rows' : c ? 'columns' : 'none';
        const values = { rows: told(leftRows), columns: told(leftColumns) };
        same(plan, sentence('the-comfortable-numbers', 'map', found, values));
      }),
    );
  });

  it('says how many were not rated, where what is found is of the others', () => {
    const [two, none] = [
      [[5], [5], []],
      [[1], [4], []],
    ];
    const text = (exercise: string, step: string, work: ReturnType<typeof rating>) => {
      const { headline, found } = said(exercise, step, { [step]: work });
      return [headline, found];
    };
    for (const one of [
      ...text('good-on-a-bad-day', 'days', rating(two, none)),
      ...text('inside-out-or-outside-in', 'ratings', rating(two, none)),
      ...text('how-it-feels-to-work-here', 'rate', rating([[5, 5, 1], []])),
      ...text('how-it-feels-to-work-here', 'rate', rating([[4, 5, 5], [3], []])),
    ])
      expect(one).toMatch(/; one was not rated\.?$/u);
  });

  it('of moods: where the last row is furthest above the first', () => {
    const mood = fc.integer({ min: -2, max: 2 });
    fc.assert(
      fc.property(fc.array(fc.tuple(mood, mood), { minLength: 1, maxLength: 6 }), (steps) => {
        const columns = items(steps.length).map((one) => ({ ...one, ideaIds: [] }));
        const lines = ['today', 'tomorrow'];
        const rows = lines.map((id) => ({ id, text: id, ideaIds: [] }));
        const cells = lines.flatMap((row, line) =>
          columns.map(({ id }, n) => ({ row, column: id, text: '', mood: steps[n]?.[line] ?? 0 })),
        );
        const plan = said('todays-journey-tomorrows-journey', 'curves', {
          curves: { kind: 'link', cells, typed: [], items: rows, columns },
        });
        const ups = steps.map(([from, to]) => to - from);
        const { name, who } = leaders(ups);
        const found = Math.max(...ups) <= 0 ? 'none' : name;
        const values = { widest: told(who), count: NUMBERS[steps.length] ?? '' };
        same(plan, sentence('todays-journey-tomorrows-journey', 'curves', found, values));
      }),
    );
  });

  it('of a board: what lies where one begins', () => {
    const place = fc.integer({ min: 0, max: 100 });
    fc.assert(
      fc.property(fc.array(fc.tuple(place, place), { minLength: 1, maxLength: 6 }), (places) => {
        const here = items(places.length).map((one) => ({ ...one, ideaIds: [] }));
        const put = places.map(([across, up], n) => ({ item: `i${n}`, across, up }));
        const plan = said('big-rocks', 'place', { place: { kind: 'place', places: put, typed: [], items: here } });
        const there = places
          .map(([across, up], n) => ({ across, up, text: `Item ${n}` }))
          .filter(({ across, up }) => across < 50 && up >= 50)
          .toSorted((a, b) => b.up - b.across - (a.up - a.across));
        const values = { items: told(there.map(({ text }) => text)), placed: NUMBERS[places.length] ?? '' };
        same(plan, sentence('big-rocks', 'place', share(there.length, places.length), values));
      }),
    );
  });

  it('of groups whose number is the finding', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 4 }), { minLength: 2, maxLength: 8 }), (groupOf) => {
        const ideas = groupOf.map((_, n) => ({ id: `i${n}`, text: `Idea ${n}`, fields: {}, merged: [] }));
        const used = [...new Set(groupOf)].filter((one) => one > 0);
        if (used.length === 0) return;
        const groups = used.map((one) => ({
          id: `g${one}`,
          text: `Group ${one}`,
          ideaIds: ideas.filter((_, n) => groupOf[n] === one).map(({ id }) => id),
        }));
        const plan = said('the-definition-round', 'group', {
          definitions: { kind: 'collect', form: 'paper-cards', ideas, revealed: true, tookPart: null, round: null },
          group: { kind: 'group', groups },
        });
        const different = used.length + groupOf.filter((one) => one === 0).length;
        const found = different === 1 ? 'one' : different === ideas.length ? 'all' : 'many';
        const values = { ideas: NUMBERS[ideas.length] ?? '', groups: NUMBERS[different] ?? '' };
        same(plan, sentence('the-definition-round', 'group', found, values));
      }),
    );
  });
});
