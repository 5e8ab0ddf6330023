import { describe, expect, it } from 'vitest';
import { buildPlan } from '@shared/plan/build';
import { planMarkdown } from '@shared/plan/markdown';
import type { Command } from '@shared/session/commands';
import type { Session } from '@shared/session/schema/session';
import { mergedRooms, roomsFrom } from '../../fixtures/breakout-rooms';
import { add, finish, hands, open } from '../../fixtures/commands';
import { at, method, methodSession, newSession, people } from '../../fixtures/session';
import { Workshop, workshop } from '../../fixtures/workshop';

const found = (session: Session) => buildPlan(session).findings.map(({ text, trace }) => `${text} | ${trace}`);

const journeys = { item: 'item-1', step: 'journeys' };
const ratings = { item: 'item-1', step: 'ratings' };
const processes = () =>
  newSession(
    10,
    ['inside-out-or-outside-in', 'action-plan'].map((exercise) => ({ exercise, variant: 'full' as const })),
  );
const opened: Command = { type: 'rate/open', at: ratings, ratingId: 'r1', form: 'fingers', present: people(10) };
const closed: Command = { type: 'rate/close', at: ratings, ratingId: 'r1' };
const count = (rateItem: string, first: number[], second: number[] | null): Command[] => [
  { type: 'rate/count', at: ratings, ratingId: 'r1', rateItem, counts: first },
  ...(second === null
    ? []
    : [{ type: 'rate/count' as const, at: ratings, ratingId: 'r1', rateItem, counts: second, second: true }]),
];

describe('what rooms found apart', () => {
  it('is said of each where they voted on things of their own, and is no finding of the whole', () => {
    const room = (name: string, id: string): Command[] => [
      add(at.elements, `${name} one`, `${name} two`),
      open(at.vote, id, 'hand-count', { winners: 1 }),
      hands(at.vote, id, `i-${name}-one`, 4),
      hands(at.vote, id, `i-${name}-two`, 1),
      ...finish(at.vote, id),
    ];
    const { session } = mergedRooms(roomsFrom([], [room('Red', 'v1'), room('Blue', 'v2')]));
    const plan = buildPlan(session);
    expect(found(session).filter((one) => one.includes('one”'))).toEqual([]);
    const decided = plan.summary.decided.map(({ text, trace }) => `${text} ${trace}`).join(' ');
    expect(decided).toMatch(/: 6 present, 5 of 18 dots;/u);
    for (const own of ['“Red one”', '“Blue one”']) expect(decided).toContain(own);
    for (const line of planMarkdown(plan).split('\n'))
      if (line.includes('“Blue one”'))
        expect(line.includes('“Red one”') || /Room|room|Blue|chose/u.test(line)).toBe(true);
  });

  it('stays so while a vote of all is not shown, and after a run-off of all', () => {
    const tie = (name: string, id: string): Command[] => [
      add(at.elements, `${name} one`, `${name} two`, `${name} three`),
      open(at.vote, id, 'hand-count', { winners: 1 }),
      ...['one', 'two', 'three'].map((own, index) => hands(at.vote, id, `i-${name}-${own}`, index < 2 ? 3 : 1)),
      ...finish(at.vote, id),
    ];
    const { session } = mergedRooms(roomsFrom([], [tie('Red', 'v1'), tie('Blue', 'v2')]));
    const work = session.work[`${at.vote.item}/${at.vote.step}`];
    const last = work?.kind === 'vote' ? work.votes.at(-1) : undefined;
    const again = last?.options.slice(0, 2).map(({ id }, index) => hands(at.vote, 'v9', id, index)) ?? [];
    const runOff = open(at.vote, 'v9', 'hand-count', { winners: 1, runOffOf: last?.id ?? '', budget: 1, cap: 1 });
    for (const commands of [
      [open(at.vote, 'v9', 'hand-count', { winners: 1 }), ...again, finish(at.vote, 'v9')[0]!],
      [runOff, ...again, ...finish(at.vote, 'v9')],
    ]) {
      const held = new Workshop(session).apply(...commands);
      expect(found(held.session).filter((one) => one.includes('one”'))).toEqual([]);
    }
  });

  it('says of which room it is where one voted alone', () => {
    const voted: Command[] = [
      add(at.elements, 'Red one', 'Red two'),
      open(at.vote, 'v1', 'hand-count', { winners: 1 }),
      hands(at.vote, 'v1', 'i-Red-one', 4),
      hands(at.vote, 'v1', 'i-Red-two', 1),
      ...finish(at.vote, 'v1'),
    ];
    const { session } = mergedRooms(roomsFrom([], [voted, [add(at.elements, 'Blue one')]]));
    const name = session.rooms?.[0]?.name ?? '';
    expect(found(session)[0]).toContain(`From ${name}; 4 of 5 dots`);
    expect(buildPlan(session).summary.decided[0]?.text).toContain(`${name} chose “Red one”.`);
  });

  it('is no finding of the whole where they rated things of their own', () => {
    const room = (name: string): Command[] => [
      add(journeys, `${name} one`, `${name} two`),
      opened,
      ...count(`i-${name}-one`, [10, 0, 0, 0, 0], [10, 0, 0, 0, 0]),
      ...count(`i-${name}-two`, [0, 0, 0, 0, 10], [0, 0, 0, 0, 10]),
      closed,
    ];
    const { session } = mergedRooms(roomsFrom([], [room('Red'), room('Blue')], processes()));
    expect(found(session)).toEqual([]);
    expect(buildPlan(session).summary.found).toEqual([]);
  });
});

describe('what is known of some only', () => {
  it('is not said of every statement before all are shown', () => {
    const held = new Workshop(methodSession());
    const round = { at: method.statements, judgingId: 'j1' };
    held.apply({ type: 'judge/open', ...round, form: 'fingers', present: people(6) });
    const { items } = held.work(method.statements, 'judge').judgings[0] ?? { items: [] };
    const step = held.session.exercises['fact-or-fiction']?.steps.find(({ id }) => id === 'statements');
    if (step?.kind !== 'judge' || !step.known) throw new Error('nothing is known');
    for (const [index, { id }] of items.entries()) {
      const right = step.verdicts.findIndex((verdict) => verdict.id === step.known?.[id]?.verdict);
      const shown = index === 0 ? right : (right + 1) % step.verdicts.length;
      const counts = step.verdicts.map((_, place) => (place === shown ? 6 : 0));
      held.apply({ type: 'judge/count', ...round, judgeItem: id, counts });
    }
    const [first, second] = items;
    held.apply({ type: 'judge/close', ...round }, { type: 'judge/reveal', ...round, judgeItems: [first?.id ?? ''] });
    expect(found(held.session)).toEqual([]);
    expect(JSON.stringify(buildPlan(held.session))).not.toContain('Most of the room was right');
    held.apply({ type: 'judge/reveal', ...round, judgeItems: [second?.id ?? ''] });
    expect(found(held.session)[0]).toContain(second?.text.replace(/\.$/u, '').slice(0, 30) ?? '?');
  });

  it('does not come last by one of two questions', () => {
    const held = new Workshop(processes()).apply(add(journeys, 'A', 'B', 'Z'), opened);
    held.apply(...count('i-A', [0, 7, 3, 0, 0], null), closed);
    const { summary } = buildPlan(held.session);
    expect(summary.found.filter(({ text }) => text.includes('“A”'))).toEqual([]);
  });

  it('is not level where two shown figures differ', () => {
    const held = new Workshop(processes()).apply(add(journeys, 'A', 'B', 'Z'), opened);
    held.apply(
      ...count('i-A', [0, 7, 3, 0, 0], [0, 4, 6, 0, 0]),
      ...count('i-B', [0, 6, 4, 0, 0], [0, 4, 6, 0, 0]),
      ...count('i-Z', [0, 0, 0, 10, 0], [0, 0, 0, 10, 0]),
      closed,
    );
    const [first] = found(held.session);
    expect(first).toContain('“A”');
    expect(first).not.toContain('“B”');
    expect(first).toContain('average 2.45');
  });

  it('is not said of all rocks while some are not on the board', () => {
    const held = new Workshop(methodSession()).apply(add(method.rocks, 'R1', 'R2', 'R3', 'R4'));
    const put = (name: string, across: number, up: number): Command => ({
      type: 'place/put',
      at: method.place,
      placeItem: `i-${name}`,
      across,
      up,
    });
    held.apply(put('R1', 90, 10));
    expect(found(held.session)).toEqual([]);
    expect(planMarkdown(buildPlan(held.session))).not.toContain('None of');
    held.apply(put('R1', 10, 90), put('R2', 10, 95));
    expect(found(held.session)[0]).toMatch(/“R2” and “R1”.*2 of 4/u);
  });
});

describe('a tie that was settled', () => {
  const tied = () => {
    const counts = { A: 4, B: 4, C: 4, D: 1 };
    const each = Object.entries(counts).map(([name, dots]) => hands(at.vote, 'v1', `i-${name}`, dots));
    return workshop(
      add(at.elements, 'A', 'B', 'C', 'D'),
      open(at.vote, 'v1', 'hand-count', { winners: 1 }),
      ...each,
      ...finish(at.vote, 'v1'),
    );
  };

  it('is named under the finding, with who settled it', () => {
    const decision = { chosen: ['i-B'], decider: { text: 'the board' }, reason: { text: 'It is the cheapest' } };
    const held = tied().apply({ type: 'vote/decide', at: at.vote, voteId: 'v1', decision });
    expect(found(held.session)[0]).toContain('4 of 13 dots, level with “A” and “C” until the board decided');
  });

  it('is named where a run-off ended level again', () => {
    const again = open(at.vote, 'v2', 'hand-count', { winners: 1, runOffOf: 'v1', budget: 1, cap: 1 });
    const counts = { A: 3, B: 3, C: 0 };
    const each = Object.entries(counts).map(([name, dots]) => hands(at.vote, 'v2', `i-${name}`, dots));
    const held = tied().apply(again, ...each, ...finish(at.vote, 'v2'));
    expect(found(held.session)[0]).toContain('level with “C” until a run-off');
    const text = planMarkdown(buildPlan(held.session));
    expect(text).toContain('A run-off between the tied options ended level again: “A” and “B” are still in.');
    expect(text.split('# Appendix')[0]).not.toContain('so two are chosen instead of one');
  });
});
