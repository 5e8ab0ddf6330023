import * as fc from 'fast-check';
import { sheetOf } from '@shared/kinds/rank/orders';
import type { RankDefinition } from '@shared/kinds/rank/schema';
import { mergeRooms } from '@shared/merge/merge';
import { itemsFor } from '@shared/session/flow';
import { planOfStep } from '@shared/session/step-plan';
import { describe, expect, it } from 'vitest';
import type { Workshop } from '../../fixtures/workshop';
import { arrived, commandsFor, people, variantsOf, type Variant } from '../../kinds/example';
import { strings } from '../../english';

const variant = (wanted: string): Variant => {
  const found = variantsOf('rank').find(({ label }) => label === wanted);
  if (!found) throw new Error(`no way of ranking is “${wanted}”`);
  return found;
};
const secret = variant('walk-up, secret');

const ids = people.map(({ id }) => id);

/** A round at the step, opened for the first so many. */
function opened({ at, definition }: Variant, held: Workshop, count: number, rankingId = 'r1') {
  const form = (definition as RankDefinition).form as 'walk-up' | 'paper';
  held.apply({ type: 'rank/open', at, rankingId, form, present: ids.slice(0, count) });
  const items = held
    .work(at, 'rank')
    .rankings.at(-1)!
    .items.map(({ id }) => id);
  const cast = (person: number, order: readonly string[]) =>
    held.attempt({ type: 'rank/cast', at, rankingId, participant: ids[person]!, sheet: sheetOf(order) });
  const paper = (order: readonly string[]) =>
    held.attempt({ type: 'rank/paper', at, rankingId, sheet: sheetOf(order) });
  const close = () => {
    held.apply({ type: 'rank/close', at, rankingId });
    return held.work(at, 'rank').rankings.at(-1)!;
  };
  return { items, cast, paper, close };
}

/** A round of `count` people, of whom the last `without` give no order. */
function ranked(held: Workshop, count: number, without = 0, rankingId = 'r1') {
  const { items, cast, close } = opened(secret, held, count, rankingId);
  for (let person = 0; person < count; person += 1)
    expect(cast(person, person < count - without ? items : [])).toBeNull();
  return close();
}

describe('a secret ranking', () => {
  it('leaves no order in the session nor on any screen while it is open, and none anywhere once it is closed', () => {
    const held = arrived(secret);
    const { items, cast, close } = opened(secret, held, 6);
    const before = { session: held.session, views: JSON.stringify({ ...held.views(), facilitator: null }) };
    const order = items.toReversed();
    for (const person of ids.slice(0, 6).keys()) cast(person, order);
    expect(held.session).toBe(before.session);
    const places = JSON.stringify(sheetOf(order)[0]);
    expect(JSON.stringify(held.views())).not.toContain(places);
    expect(JSON.stringify(held.box)).toContain(places);

    const round = close();
    expect(held.box).toEqual({});
    expect(JSON.stringify(held.session)).not.toContain(places);
    expect(round).toMatchObject({ counts: {}, tookPart: ids.slice(0, 6).toSorted(), answered: 6, withheld: null });
    expect(round.points[order[0]!]).toBe(6 * (items.length - 1));
    expect(round.points[order.at(-1)!]).toBe(0);
    expect('sheets' in round).toBe(false);
  });

  it('is the same whoever came first', () => {
    const inOrder = (turns: readonly number[]) => {
      const held = arrived(secret);
      const { items, cast, close } = opened(secret, held, 6);
      for (const person of turns) cast(person, person % 2 === 0 ? items : items.toReversed());
      close();
      return held.work(secret.at, 'rank').rankings;
    };
    expect(JSON.stringify(inOrder([5, 3, 1, 0, 2, 4]))).toBe(JSON.stringify(inOrder([0, 1, 2, 3, 4, 5])));
  });

  it('of fewer than five people, or fewer than five orders, keeps nothing', () => {
    const nothing = { points: {}, tookPart: null, answered: null, withheld: 'too-few' };
    expect(ranked(arrived(secret), 4)).toMatchObject(nothing);
    expect(ranked(arrived(secret), 5, 1)).toMatchObject(nothing);
    expect(ranked(arrived(secret), 5)).toMatchObject({ answered: 5, withheld: null });
    expect(ranked(arrived(secret), 6, 1)).toMatchObject({ answered: 6, withheld: null });
  });

  it('held again keeps nothing where taking one from the other would give somebody’s order', () => {
    const twice = (first: readonly [number, number], second: readonly [number, number]) => {
      const held = arrived(secret);
      ranked(held, ...first);
      return ranked(held, ...second, 'r2').withheld;
    };
    expect(twice([6, 0], [6, 0])).toBeNull();
    expect(twice([6, 0], [6, 1])).toBe('too-close');
    expect(twice([6, 1], [6, 0])).toBe('too-close');
    expect(twice([6, 0], [7, 0])).toBe('too-close');
    expect(twice([4, 0], [6, 0])).toBeNull();
  });

  it('is not taken back by undo: neither an order nor the closing', () => {
    const held = arrived(secret);
    const { items, cast, close } = opened(secret, held, 6);
    cast(0, items);
    expect(held.undo()).toMatch(/^barrier-/);
    for (const person of ids.slice(1, 6).keys()) cast(person + 1, items);
    close();
    expect(held.undo()).toBe('barrier-answers-closed');
  });

  it('takes an order only of who is present, and only a whole one', () => {
    const { items, cast } = opened(secret, arrived(secret), 6);
    expect(cast(6, items)).toBe('not-present');
    expect(cast(0, items.slice(1))).toBe('counts-do-not-fit-scale');
    expect(cast(0, [...items, 'other'])).toBe('unknown-option');
    expect(cast(0, items)).toBeNull();
  });
});

describe('a ranking that all may see', () => {
  it('keeps an order from undo too', () => {
    const open = variant('walk-up');
    const held = arrived(open);
    const { items, cast } = opened(open, held, 3);
    cast(0, items);
    expect(held.undo()).toBe('barrier-ballots-cast');
  });

  it('counts a change of mind once', () => {
    const open = variant('walk-up');
    const held = arrived(open);
    const { items, cast, close } = opened(open, held, 3);
    cast(0, items.toReversed());
    cast(0, items);
    expect(close()).toMatchObject({ answered: 1, points: { [items[0]!]: items.length - 1, [items.at(-1)!]: 0 } });
  });
});

describe('a ranking on paper', () => {
  it('takes no more sheets than there are people, and the last one back', () => {
    const paper = variant('paper');
    const held = arrived(paper);
    const { items, paper: enter, close } = opened(paper, held, 3);
    for (let sheet = 0; sheet < 3; sheet += 1) expect(enter(items)).toBeNull();
    expect(enter(items)).toBe('paper-ballots-over-present');
    held.apply({ type: 'rank/paper-undo', at: paper.at, rankingId: 'r1' });
    expect(enter(items.toReversed())).toBeNull();
    expect(close()).toMatchObject({ answered: 3, tookPart: null });
  });
});

describe('a ranking held again', () => {
  const open = variant('walk-up');

  it('in which nobody gives an order leaves the one before as it stands, and crowns nobody', () => {
    const held = arrived(open);
    const first = opened(open, held, 6);
    for (const person of ids.slice(0, 6).keys()) first.cast(person, first.items);
    first.close();
    const before = planOfStep(held.session, open.at);
    const second = opened(open, held, 6, 'r2');
    for (const person of ids.slice(0, 6).keys()) second.cast(person, []);
    second.close();
    expect(planOfStep(held.session, open.at)).toEqual(before);
    expect(held.views().room.body).toMatchObject({ kind: 'ranking-result', result: { id: 'r1', orders: 6 } });
    const third = opened(open, held, 6, 'r3');
    for (const person of ids.slice(0, 6).keys()) third.cast(person, third.items.toReversed());
    third.close();
    expect(planOfStep(held.session, open.at).appendix.filter(({ type }) => type === 'bars')).toHaveLength(1);
  });

  it('in secret by other people is kept, whoever of the first gave no order', () => {
    const held = arrived(secret);
    ranked(held, 6, 1);
    held.apply({ type: 'rank/open', at: secret.at, rankingId: 'r2', form: 'walk-up', present: ids.slice(6) });
    const sheet = sheetOf(held.work(secret.at, 'rank').rankings[1]!.items.map(({ id }) => id));
    for (const participant of ids.slice(6))
      held.apply({ type: 'rank/cast', at: secret.at, rankingId: 'r2', participant, sheet });
    held.apply({ type: 'rank/close', at: secret.at, rankingId: 'r2' });
    expect(held.work(secret.at, 'rank').rankings[1]).toMatchObject({ withheld: null, answered: 6 });
  });

  it('in secret says before it closes what will be withheld', () => {
    for (const without of [0, 1]) {
      const held = arrived(secret);
      ranked(held, 6, without);
      const { items, cast, close } = opened(secret, held, 6, 'r2');
      for (const person of ids.slice(0, 6).keys()) cast(person, items);
      const { work } = held.views().facilitator;
      const said = work.kind === 'rank' ? work.open?.withheld : undefined;
      expect(close().withheld).toBe(said);
      expect(said).toBe(without === 0 ? null : 'too-close');
    }
  });

  it('in two rooms by the same people, one of whom gave no order there, is kept of one room only', () => {
    const rooms = [0, 1].map((without) => {
      const held = arrived(secret, `session-${without + 1}`);
      ranked(held, 6, without, `r-${without}`);
      return { room: { id: `room-${without + 1}`, name: `Room ${without + 1}` }, session: held.session };
    });
    const merged = mergeRooms(strings, rooms, {}, { id: 'merged', time: '2026-11-19T15:00:00.000Z', title: 'Merged' });
    if ('refused' in merged) throw new Error(merged.refused);
    const work = merged.session.work[`${secret.at.item}/${secret.at.step}`];
    const kept = work?.kind === 'rank' ? work.rankings.filter(({ room, withheld }) => room && !withheld) : [];
    expect(kept.map(({ room }) => room)).toEqual(['room-1']);
    expect(merged.conflicts.map(({ kind }) => kind)).toContain('too-close');
  });
});

describe('an order agreed aloud', () => {
  const together = variant('together');

  it('takes in what comes later behind it: nothing is left out of what flows on, nor of the plan', () => {
    const held = arrived(together);
    held.apply(...commandsFor(held, together));
    const ideas = { ...together.at, step: together.exercise.steps[0]!.id };
    const [first = ''] = held.work(together.at, 'rank').order;
    held.apply(
      { type: 'collect/add', at: ideas, ideas: [{ id: 'late', text: 'A latecomer', fields: {} }] },
      { type: 'collect/delete', at: ideas, ideaIds: [first] },
      { type: 'step/refresh', at: together.at },
    );
    const { section } = planOfStep(held.session, together.at);
    expect(JSON.stringify(section)).toContain('“A latecomer” has no place in it yet.');
    const given = itemsFor(held.session, { item: together.at.item, step: 'next' }, {
      take: 'ranked',
      exercise: together.exercise.id,
      step: together.definition.id,
    } as never);
    expect(given.at(-1)?.text).toBe('A latecomer');
    const { work } = held.views().facilitator;
    if (work.kind !== 'rank') throw new Error('no ranking');
    expect(work.order.filter(({ gone }) => gone).map(({ id }) => id)).toEqual([first]);
    held.apply({ type: 'rank/agree', at: together.at, order: [...work.order.slice(1).map(({ id }) => id), 'late'] });
    expect(held.work(together.at, 'rank').order).not.toContain(first);
  });
});

describe('what a ranking says in the plan', () => {
  const open = variant('walk-up');
  const orders = fc.array(fc.option(fc.shuffledSubarray([0, 1, 2, 3, 4], { minLength: 5, maxLength: 5 })), {
    maxLength: 8,
  });
  /** Kendall's W from sums of ranks, as textbooks have it. */
  const kendall = (all: readonly (readonly number[])[]): number => {
    const sums = [0, 1, 2, 3, 4].map((item) => all.reduce((sum, order) => sum + order.indexOf(item) + 1, 0));
    const mean = sums.reduce((sum, one) => sum + one, 0) / sums.length;
    return (12 * sums.reduce((sum, one) => sum + (one - mean) ** 2, 0)) / (all.length ** 2 * (5 ** 3 - 5));
  };

  it('is so: who comes first, who is level, how united the room is; nothing where nobody gave an order', () => {
    fc.assert(
      fc.property(orders, (given) => {
        const held = arrived(open);
        const { items, cast, close } = opened(open, held, 8);
        given.forEach((order, person) => cast(person, order?.map((item) => items[item]!) ?? []));
        const { items: texts, points } = close();
        const whole = given.filter((order) => order !== null);
        const { headline, found, decided, section } = planOfStep(held.session, open.at);
        if (whole.length === 0) {
          expect({ headline, found, decided }).toEqual({ headline: null, found: null, decided: null });
          return;
        }
        const byPoints = texts.toSorted((a, b) => (points[b.id] ?? 0) - (points[a.id] ?? 0));
        const first = byPoints.filter(({ id }) => points[id] === points[byPoints[0]!.id]);
        for (const { id, text } of texts)
          expect(headline?.includes(text), text).toBe(first.some((one) => one.id === id));
        expect(headline?.includes('joint')).toBe(first.length > 1);
        for (const { text } of texts) expect(decided?.split(text)).toHaveLength(2);
        const places = [...decided!.matchAll(/“([^”]+)”/gu)].map(
          ([, text]) => texts.find((one) => one.text === text)!.id,
        );
        expect(places.map((id) => points[id])).toEqual(byPoints.map(({ id }) => points[id]));
        expect(decided?.includes('level')).toBe(new Set(Object.values(points)).size < texts.length);
        const said = /(?:the room|opinion in the room) is (united|mixed|split)/u.exec(headline ?? '')?.[1] ?? null;
        const w = whole.length < 2 ? null : kendall(whole);
        const near = w !== null && Math.min(Math.abs(w - 0.7), Math.abs(w - 0.3)) < 1e-9;
        if (!near) expect(said).toBe(w === null ? null : w >= 0.7 ? 'united' : w < 0.3 ? 'split' : 'mixed');
        expect(JSON.stringify(section)).toContain(`${whole.length} of 8 people`);
      }),
      { numRuns: 200 },
    );
  });

  it('agreed aloud, is the order that was agreed on', () => {
    const together = variant('together');
    const held = arrived(together);
    expect(planOfStep(held.session, together.at)).toMatchObject({ headline: null, found: null, decided: null });
    held.apply(...commandsFor(held, together));
    const order = held.work(together.at, 'rank').order;
    const { headline, decided } = planOfStep(held.session, together.at);
    const texts = held.views().facilitator.work;
    const named = texts.kind === 'rank' ? order.map((id) => texts.items.find((item) => item.id === id)!.text) : [];
    expect(headline).toBe(`“${named[0] ?? ''}” comes first`);
    expect(decided).toBe(`In order: ${named.map((text) => `“${text}”`).join(', ')}.`);
  });
});
