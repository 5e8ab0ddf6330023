import { describe, expect, it } from 'vitest';
import { parseSheet } from '@shared/engines/answers/rules';
import { buildPlan } from '@shared/plan/build';
import type { Command } from '@shared/session/commands';
import { answer, closeRating, secretRating, sheet } from '../../../fixtures/method-commands';
import { refused, refusesEach } from '../../../fixtures/refused';
import { method, methodSession, people } from '../../../fixtures/session';
import { stepView, Workshop } from '../../../fixtures/workshop';

/** Ten people, the first five of whom lead. */
function ten(): Workshop {
  const session = methodSession(10);
  const participants = session.participants.map((one) => ({ ...one, group: one.seat <= 5 ? 'leader' : 'front line' }));
  return new Workshop({ ...session, participants });
}
const all = (ratingId: string, count: number, value = (index: number) => index % 5): Command[] =>
  people(count).map((person, index) => answer(ratingId, person, { trusted: value(index), decide: 2 }));
const view = (held: Workshop) => stepView(held, method.secret, 'rate');

describe('answers in secret', () => {
  refusesEach(refused.answers, methodSession());

  it('leave a histogram per item and no sheet', () => {
    const held = ten().apply(secretRating('s1', 'walk-up', 10), ...all('s1', 10), closeRating('s1'));
    const [rating] = held.work(method.secret, 'rate').ratings;
    expect(rating?.counts['trusted']).toEqual([2, 2, 2, 2, 2]);
    expect(rating?.sheets).toBeUndefined();
    expect(rating?.answered).toBe(10);
    expect(held.box).toEqual({});
  });

  it('under five leave nothing at all, and it is said before', () => {
    const held = ten().apply(secretRating('s1', 'walk-up', 10), ...all('s1', 4));
    expect(view(held).open).toMatchObject({ withheld: 'too-few', sheets: 4 });
    held.apply(closeRating('s1'));
    const [rating] = held.work(method.secret, 'rate').ratings;
    expect(rating).toMatchObject({ counts: {}, tookPart: null, answered: null, withheld: 'too-few' });
    expect(view(held).results[0]?.rows.every(({ average }) => average === null)).toBe(true);
    expect(JSON.stringify(buildPlan(held.session))).toContain('Fewer than five people answered in secret');
  });

  it('leave nothing of an item that fewer than five answered', () => {
    const held = ten().apply(
      secretRating('s1', 'walk-up', 10),
      ...all('s1', 6),
      answer('s1', 'p7', { family: 0 }),
      closeRating('s1'),
    );
    const [rating] = held.work(method.secret, 'rate').ratings;
    expect(Object.keys(rating?.counts ?? {})).toEqual(['decide', 'trusted']);
  });

  it('are not kept a second time of nearly the same people: the difference would be somebody’s answer', () => {
    const held = ten().apply(secretRating('s1', 'walk-up', 10), ...all('s1', 9), closeRating('s1'));
    held.apply(secretRating('s2', 'walk-up', 10), ...all('s2', 10));
    expect(view(held).open?.withheld).toBe('too-close');
    held.apply(closeRating('s2'));
    expect(held.work(method.secret, 'rate').ratings[1]).toMatchObject({ counts: {}, withheld: 'too-close' });
    held.apply(secretRating('s3', 'walk-up', 10), ...all('s3', 9), closeRating('s3'));
    expect(held.work(method.secret, 'rate').ratings[2]?.withheld).toBeNull();
  });

  it('are not kept of two rounds’ people together and one more: the halves and the whole would give that one away', () => {
    const eleven = new Workshop(methodSession(11));
    const rate = (ratingId: string, from: number, to: number): Command[] => [
      secretRating(ratingId, 'walk-up', 11),
      ...people(11)
        .slice(from, to)
        .map((person) => answer(ratingId, person, { trusted: 1 })),
      closeRating(ratingId),
    ];
    eleven.apply(...rate('s1', 0, 5), ...rate('s2', 5, 10), ...rate('s3', 0, 11));
    expect(eleven.work(method.secret, 'rate').ratings.map(({ withheld }) => withheld)).toEqual([
      null,
      null,
      'too-close',
    ]);
  });

  it('are compared by group only where each has five or more', () => {
    const everybody = ten().apply(
      secretRating('s1', 'walk-up', 10),
      ...all('s1', 10, (index) => (index < 5 ? 4 : 0)),
      closeRating('s1'),
    );
    const { compare } = view(everybody);
    expect(compare).toMatchObject({ groups: ['front line', 'leader'] });
    expect(JSON.stringify(compare)).toContain('front line 1.0');
    expect(JSON.stringify(compare)).toContain('leader 5.0');
    const nine = ten().apply(secretRating('s1', 'walk-up', 10), ...all('s1', 9), closeRating('s1'));
    expect(view(nine).compare).toEqual({ refused: 'secret' });
  });

  it('are a barrier that undo does not cross', () => {
    const held = ten().apply(secretRating('s1', 'walk-up', 10), ...all('s1', 6));
    expect(held.undo()).toBe('barrier-ballots-cast');
    held.apply(closeRating('s1'));
    expect(held.undo()).toBe('barrier-answers-closed');
  });

  it('on paper say nothing about who took part', () => {
    const papers = people(6).map((): Command => ({
      type: 'rate/paper',
      at: method.secret,
      ratingId: 's1',
      sheet: sheet({ trusted: 1 }),
    }));
    const held = ten().apply(secretRating('s1', 'paper', 10), ...papers, closeRating('s1'));
    expect(held.work(method.secret, 'rate').ratings[0]).toMatchObject({ tookPart: null, answered: 6, groups: [] });
  });

  it('flow on as the lowest, to be promised something', () => {
    const held = ten().apply(secretRating('s1', 'walk-up', 10), ...all('s1', 10), closeRating('s1'));
    expect(view(held).results[0]?.rows.filter(({ level }) => level !== null)).toHaveLength(2);
  });
});

describe('answers at the machine that are not secret', () => {
  const open: Command = {
    type: 'rate/open',
    at: method.importance,
    ratingId: 'r1',
    form: 'walk-up',
    present: people(3),
  };
  const cast = (participant: string, first: number, second: number): Command => ({
    type: 'rate/cast',
    at: method.importance,
    ratingId: 'r1',
    participant,
    sheet: [{ 'i-Bill': first }, { 'i-Bill': second }],
  });
  const typed: Command = { type: 'step/type-items', at: method.importance, items: [{ id: 'i-Bill', text: 'Bill' }] };

  it('are kept by seat, a second sheet replaces the first, and no total is known before it closes', () => {
    const held = ten().apply(typed, open, cast('p1', 4, 0), cast('p2', 4, 1), cast('p1', 2, 2));
    const before = held.go(method.importance).views();
    expect(before.facilitator.work).toMatchObject({ open: { turns: ['p1', 'p2'], sheets: 2 } });
    expect(JSON.stringify(before)).not.toContain('sheet"');
    held.apply(closeRating('r1', method.importance));
    expect(held.work(method.importance, 'rate').ratings[0]).toMatchObject({
      counts: { 'i-Bill': [0, 0, 1, 0, 1] },
      second: { 'i-Bill': [0, 1, 1, 0, 0] },
      tookPart: ['p1', 'p2'],
    });
  });
});

describe('a paper sheet as typed', () => {
  const items = ['a', 'b', 'c'].map((id) => ({ id }));
  const five = { questions: 1, answers: 5 } as const;
  it.each([
    ['1 5 3', [{ a: 0, b: 4, c: 2 }]],
    ['153', [{ a: 0, b: 4, c: 2 }]],
    ['1 - 3', [{ a: 0, c: 2 }]],
    ['', [{}]],
  ])('%j is %j', (typed, read) => {
    expect(parseSheet(typed, items, five, 1)).toEqual({ read });
  });

  it.each([
    ['1 6 3', { why: 'no-answer', typed: '6', place: 2 }],
    ['1 2 3 4', { why: 'too-many', given: 4, most: 3 }],
    ['one', { why: 'no-answer', typed: 'one', place: 1 }],
  ])('%j is not read, and what is wrong is named', (typed, misread) => {
    expect(parseSheet(typed, items, five, 1)).toEqual({ misread });
  });

  it('has both questions of an item beside each other', () => {
    expect(parseSheet('5 1 4 2', items, { questions: 2, answers: 5 }, 1)).toEqual({
      read: [
        { a: 4, b: 3 },
        { a: 0, b: 1 },
      ],
    });
  });
});
