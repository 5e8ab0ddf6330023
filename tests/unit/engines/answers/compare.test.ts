import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { apartIn, type GroupComparison, type GroupTable } from '@shared/engines/answers/compare';
import { buildPlan } from '@shared/plan/build';
import type { Command } from '@shared/session/commands';
import { add, cast, finish, hands, ideaId, newIdea, open, paper, reveal, turn } from '../../../fixtures/commands';
import { answer, closeJudging, closeRating, handsFor, judging, secretRating } from '../../../fixtures/method-commands';
import { at, method, methodSession, newSession, people } from '../../../fixtures/session';
import { stepView, Workshop } from '../../../fixtures/workshop';
import { strings } from '../../../english';

type Session = Workshop['session'];

const grouped = (session: Session, groups: readonly string[]): Session => ({
  ...session,
  participants: session.participants.map((one, index) => ({ ...one, group: groups[index] ?? '' })),
});
const cells = (compare: GroupComparison | null) =>
  (compare as GroupTable).rows.map((row) => row.cells.map(({ said }) => said));
const halves = (size: number) => people(size * 2).map((_, index) => (index < size ? 'front line' : 'leader'));

describe('groups that are level with those furthest apart', () => {
  it('are named beside them', () => {
    const cell = (value: number) => ({ said: String(value), value });
    const rows = [{ text: 'Speed', cells: [4, 4, 3, 2].map(cell) }];
    expect(apartIn(strings, { groups: ['A', 'B', 'C', 'D'], rows }).finding).toBe(
      'Furthest apart: “Speed” (A 4, B 4, D 2).',
    );
  });
});

describe('an open vote', () => {
  const ideas = add(at.elements, 'Speed', 'Warmth', 'Price');
  const opened = (form: 'open' | 'hand-count' | 'paper' | 'walk-up'): Command => open(at.vote, 'v', form);
  const held = (groups: readonly string[], ...commands: readonly Command[]) =>
    new Workshop(grouped(newSession(6), groups)).apply(ideas, ...commands);
  const compare = (workshop: Workshop) => stepView(workshop, at.vote, 'vote').compare;

  it('is set side by side by group, however small they are, in the plan as well', () => {
    const votes = held(
      halves(3),
      opened('open'),
      cast(at.vote, 'v', 'p1', { [ideaId('Speed')]: 2 }),
      cast(at.vote, 'v', 'p2', { [ideaId('Speed')]: 1, [ideaId('Warmth')]: 1 }),
      cast(at.vote, 'v', 'p4', { [ideaId('Warmth')]: 2 }),
      ...finish(at.vote, 'v'),
    );
    expect(compare(votes)).toMatchObject({ groups: ['front line', 'leader'] });
    expect(cells(compare(votes))).toEqual([
      ['3', '0'],
      ['1', '2'],
      ['0', '0'],
    ]);
    expect(JSON.stringify(buildPlan(votes.session).appendix)).toContain(
      'Furthest apart: “Speed” (front line 3, leader 0); “Warmth” (leader 2, front line 1).',
    );
  });

  it('counts merged options as they count, ballot by ballot', () => {
    const votes = held(
      halves(3),
      opened('open'),
      cast(at.vote, 'v', 'p1', { [ideaId('Speed')]: 2, [ideaId('Warmth')]: 1 }),
      cast(at.vote, 'v', 'p4', { [ideaId('Warmth')]: 1 }),
      ...finish(at.vote, 'v'),
      {
        type: 'vote/amend',
        at: at.vote,
        voteId: 'v',
        amendment: { type: 'merge', from: ideaId('Warmth'), into: ideaId('Speed') },
      },
    );
    expect(cells(compare(votes))).toEqual([
      ['2', '1'],
      ['0', '0'],
    ]);
  });

  it('is refused where nobody knows whose dots they were, with the reason; and said nothing of without groups', () => {
    const counted = held(
      halves(3),
      opened('hand-count'),
      hands(at.vote, 'v', ideaId('Speed'), 3),
      ...finish(at.vote, 'v'),
    );
    expect(compare(counted)).toEqual({ refused: 'hands' });
    const onPaper = held(
      halves(3),
      opened('paper'),
      paper(at.vote, 'v', { [ideaId('Speed')]: 1 }),
      ...finish(at.vote, 'v'),
    );
    expect(compare(onPaper)).toEqual({ refused: 'ballots' });
    const alike = held(
      people(6).map(() => 'front line'),
      opened('open'),
      cast(at.vote, 'v', 'p1', {}),
      ...finish(at.vote, 'v'),
    );
    expect(compare(alike)).toEqual({ refused: 'one' });
    expect(compare(held([], opened('open'), cast(at.vote, 'v', 'p1', {}), ...finish(at.vote, 'v')))).toBeNull();
  });

  it('is never compared in secret, however many there are', () => {
    const session = grouped(newSession(12), halves(6));
    const present = people(12);
    const secret = new Workshop(session).apply(
      ideas,
      open(at.vote, 'v', 'walk-up', { present }),
      ...present.map((seat, index) => cast(at.vote, 'v', seat, { [ideaId(index < 6 ? 'Speed' : 'Warmth')]: 1 })),
      ...finish(at.vote, 'v'),
    );
    expect(compare(secret)).toEqual({ refused: 'ballots' });
    expect(JSON.stringify(buildPlan(secret.session))).not.toContain('By group');
  });
});

describe('a judging', () => {
  const compare = (held: Workshop) => stepView(held, method.statements, 'judge').compare;
  const room = () => new Workshop(grouped(methodSession(6), halves(3)));

  it('is compared where it was taken at the machine: verdicts, then how many were right once that is shown', () => {
    const judged = room().apply(
      { type: 'judge/open', at: method.statements, judgingId: 'j', form: 'walk-up', present: people(6) },
      ...people(6).map((participant, index): Command => ({
        type: 'judge/cast',
        at: method.statements,
        judgingId: 'j',
        participant,
        sheet: [{ 'good-things': index < 3 ? 0 : 1 }],
      })),
      closeJudging('j'),
    );
    const row = (held: Workshop) => (compare(held) as GroupTable).rows.find(({ text }) => text.includes('good things'));
    expect(row(judged)?.cells.map(({ said }) => said)).toEqual(['Fact 3 · Fiction 0', 'Fact 0 · Fiction 3']);
    judged.apply({ type: 'judge/reveal', at: method.statements, judgingId: 'j', judgeItems: ['good-things'] });
    expect(row(judged)?.cells.map(({ said }) => said)).toEqual(['0 of 3 right', '3 of 3 right']);
  });

  it('is refused where hands were counted or paper was entered', () => {
    expect(compare(room().apply(judging('j'), handsFor('j', 'good-things', [2, 4]), closeJudging('j')))).toEqual({
      refused: 'hands',
    });
    expect(compare(room().apply(judging('j', 'paper'), closeJudging('j')))).toEqual({ refused: 'paper' });
  });
});

describe('a secret rating', () => {
  const groups = halves(6);
  const regroup = (id: string, group: string): Command => ({
    type: 'participant/edit',
    participant: { id, name: '', group },
  });
  const round = (id: string): Command[] => [
    secretRating(id, 'walk-up', 12),
    ...people(12).map((seat, index) => answer(id, seat, { trusted: index % 5 })),
    closeRating(id),
  ];
  const kept = (held: Workshop) => held.work(method.secret, 'rate').ratings.map((one) => (one.groups ?? []).length);

  it('keeps its groups again for the same people in the same groups, whatever these are called', () => {
    const held = new Workshop(grouped(methodSession(12), groups)).apply(...round('r1'));
    for (const seat of people(12).slice(0, 6)) held.apply(regroup(seat, 'counter'));
    expect(kept(held.apply(...round('r2')))).toEqual([2, 2]);
  });

  it('keeps none once somebody has changed groups: the difference would be their sheet', () => {
    const held = new Workshop(grouped(methodSession(12), groups)).apply(...round('r1'), regroup('p1', 'leader'));
    expect(kept(held.apply(...round('r2')))).toEqual([2, 0]);
    expect(stepView(held, method.secret, 'rate').compare).toEqual({ refused: 'secret' });
  });
});

describe('the definition round', () => {
  const step = { item: 'item-1', step: 'definitions' };
  const board = { item: 'item-1', step: 'group' };
  const definitions = (groups: readonly string[]) =>
    new Workshop(grouped(newSession(groups.length, [{ exercise: 'the-definition-round', variant: 'full' }]), groups));
  const silent: Command = { type: 'collect/form', at: step, form: 'silent-turns' };
  const written = (seats: readonly string[]) => seats.map((seat) => turn(step, seat, `What ${seat} said`));
  const compare = (held: Workshop) => stepView(held, board, 'group').compare;

  it('says how many of whose definitions are in each group, where five or more of each wrote', () => {
    const held = definitions(halves(5)).apply(silent, ...written(people(10)), reveal(step));
    const { ideas } = held.work(step, 'collect');
    const idOf = (seat: string) => ideas.find(({ text }) => text === `What ${seat} said`)?.id ?? '';
    held.apply({ type: 'group/create', at: board, groupId: 'g', text: 'Alike', ideaIds: ['p1', 'p2', 'p6'].map(idOf) });
    expect(cells(compare(held))[0]).toEqual(['2', '1']);
    expect((compare(held) as GroupTable).finding).toBe('1 of 8 comes from more than one group.');
    expect(JSON.stringify(buildPlan(held.session).sections)).toContain('1 of 8 comes from more than one group.');
  });

  it('says what stands in the way otherwise', () => {
    expect(compare(definitions(halves(4)).apply(silent, ...written(people(8)), reveal(step)))).toEqual({
      refused: 'secret',
    });
    expect(compare(definitions(halves(5)).apply(add(step, 'Mixed cards'), reveal(step)))).toEqual({ refused: 'cards' });
  });

  it('compares piles of cards, five cards or more in each', () => {
    const pile = (group: string, cards: number): Command => ({
      type: 'collect/add',
      at: step,
      ideas: Array.from({ length: cards }, (_, index) => newIdea(`${group} ${index}`)),
      group,
    });
    const of = (...piles: readonly Command[]) => compare(definitions(halves(5)).apply(...piles, reveal(step)));
    expect(of(pile('leader', 5), pile('front line', 6))).toMatchObject({ groups: ['front line', 'leader'] });
    expect(of(pile('leader', 4), pile('front line', 6))).toEqual({ refused: 'cards' });
    expect(of(pile('leader', 5), pile('front line', 6), add(step, 'Mixed', 'Found', 'Under', 'The', 'Table'))).toEqual({
      refused: 'cards',
    });
  });

  it('compares nothing once a text came that is of no pile and of no turn', () => {
    const groups = people(10).map((_, index) => (index < 5 ? 'leader' : ''));
    const turns = () => definitions(groups).apply(silent, ...written(people(10)));
    expect(compare(turns().apply(reveal(step)))).toMatchObject({ groups: ['', 'leader'] });
    const cards: Command = { type: 'collect/form', at: step, form: 'paper-cards' };
    expect(compare(turns().apply(cards, add(step, 'A late card'), reveal(step)))).toEqual({ refused: 'secret' });
  });

  it('keeps no trace of anybody’s group unless five of each wrote; and never who it was', () => {
    const any = fc.array(fc.constantFrom('leader', 'front line', ''), { minLength: 12, maxLength: 12 });
    const room = fc.oneof(any, fc.shuffledSubarray(halves(6), { minLength: 12, maxLength: 12 }));
    const writers = fc.oneof(fc.subarray(people(12), { minLength: 1 }), fc.subarray(people(12), { minLength: 11 }));
    let kept = 0;
    fc.assert(
      fc.property(room, writers, fc.infiniteStream(fc.nat()), (groups, seats, chance) => {
        const groupOf = (seat: string) => groups[Number(seat.slice(1)) - 1] ?? '';
        const sizes = [...new Set(seats.map(groupOf))].map(
          (name) => seats.filter((seat) => groupOf(seat) === name).length,
        );
        const told = sizes.length > 1 && sizes.every((size) => size >= 5) && groups.some((name) => name !== '');
        /* The same texts, handed in by others: of the same group where that is told, by anybody where it is not. */
        const others = [...seats];
        for (let index = others.length - 1; index > 0; index -= 1) {
          const swapped = (chance.next().value ?? 0) % (index + 1);
          const [one = '', other = ''] = [others[index], others[swapped]];
          if (!told || groupOf(one) === groupOf(other)) [others[index], others[swapped]] = [other, one];
        }
        const by = (order: readonly string[]) => {
          const held = definitions(groups).apply(silent);
          for (const [index, seat] of order.entries()) held.apply(turn(step, seat, `Text ${index}`));
          held.apply(reveal(step));
          const { ideas, tookPart } = held.work(step, 'collect');
          return JSON.stringify([ideas.map(({ text, group }) => `${text} ${group ?? '?'}`).toSorted(), tookPart]);
        };
        const ideas = by(seats);
        expect(by(others)).toBe(ideas);
        expect(/(leader|front line)/u.test(ideas)).toBe(told);
        if (told) kept += 1;
      }),
      { numRuns: 200 },
    );
    expect(kept).toBeGreaterThan(20);
  });
});
