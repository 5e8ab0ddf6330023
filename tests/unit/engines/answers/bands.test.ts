import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildPlan } from '@shared/plan/build';
import { Bands } from '@shared/base/people';
import { bandsOf, comparedBy, groupsWithSizes, sidesOf } from '@shared/session/bands';
import type { Command } from '@shared/session/commands';
import { givenAt } from '@shared/session/flow';
import { add, cast, finish, ideaId, open } from '../../../fixtures/commands';
import { answer, closeRating, secretRating } from '../../../fixtures/method-commands';
import { at, method, methodSession, newSession, people } from '../../../fixtures/session';
import { stepView, Workshop } from '../../../fixtures/workshop';

const grouped = (session: Workshop['session'], groups: readonly string[]): Workshop['session'] => ({
  ...session,
  participants: session.participants.map((one, index) => ({ ...one, group: groups[index] ?? '' })),
});

/** Null where answers are compared by group. */
const sidesIn = ({ session }: Workshop) => session.bands && sidesOf(session, session.bands);

describe('the two bands that ticked groups make', () => {
  const of = (groups: readonly string[], ticked: readonly string[]) =>
    bandsOf({ ...grouped(methodSession(groups.length), groups), language: 'en' }, ticked);

  it('are called by their groups, with the sizes of those that there are', () => {
    const levels = ['leader', ' manager ', 'front line', 'front line', 'front line', 'front line', 'front line', ''];
    expect(groupsWithSizes(grouped(methodSession(8), levels).participants)).toEqual([
      { name: 'leader', people: 1, small: true },
      { name: 'manager', people: 1, small: true },
      { name: 'front line', people: 5, small: false },
    ]);
    expect(of(levels, ['leader', 'manager', 'gone since'])).toEqual({
      together: { name: 'leader and manager', groups: ['leader', 'manager'] },
      rest: 'front line',
    });
  });

  it('are none where one would be empty, or both would read the same', () => {
    expect(of(['a', 'b', 'c'], [])).toBeNull();
    expect(of(['a', 'b', 'c'], ['a', 'b', 'c'])).toBeNull();
    expect(of(['', '', ''], ['a'])).toBeNull();
    expect(of(['a', 'b', 'a and b'], ['a', 'b'])).toBeNull();
  });

  it('can always be kept, however many and long the groups are', () => {
    const name = fc.oneof(
      fc.constantFrom('leader', 'manager'),
      fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }),
      fc.constantFrom('x', '👩‍👩‍👧‍👦', 'word ').map((one) => one.repeat(60).slice(0, 60).trim()),
    );
    fc.assert(
      fc.property(fc.array(name, { minLength: 1, maxLength: 30 }), fc.array(fc.nat(29)), (groups, picked) => {
        const ticked = picked.flatMap((index) => groups[index]?.trim() ?? []);
        const made = of(groups, ticked);
        if (made === null) return;
        expect(Bands.safeParse(made).error).toBeUndefined();
        const held = new Workshop(grouped(methodSession(groups.length), groups));
        expect(held.attempt({ type: 'session/bands', bands: made })).toBeNull();
        /* Everybody is on the side that was ticked for them, and nobody on none. */
        const sides = sidesIn(held);
        const isTicked = (one: string) => ticked.includes(one);
        const all = groupsWithSizes(held.session.participants).map((one) => one.name);
        expect([sides?.together.toSorted(), sides?.rest.toSorted()].map(String).toSorted()).toEqual(
          [all.filter(isTicked), all.filter((one) => !isTicked(one))]
            .map((side) => side.toSorted())
            .map(String)
            .toSorted(),
        );
        expect(sides?.neither).toEqual([]);
      }),
    );
  });
});

describe('a group that appears, or is called otherwise, once there are bands', () => {
  const levels = people(12).map((_, index) => (index < 1 ? 'leader' : index < 6 ? 'manager' : 'front line'));
  const held = () => {
    const one = new Workshop(grouped(newSession(12), levels)).apply(add(at.elements, 'Speed', 'Warmth'));
    return one.apply({ type: 'session/bands', bands: bandsOf(one.session, ['leader', 'manager']) });
  };
  const called = (id: string, group: string): Command => ({
    type: 'participant/edit',
    participant: { id, name: '', group },
  });
  const bandAt = (one: Workshop) => new Map(comparedBy(one.session).map(({ id, group }) => [id, group]));

  it('is in neither, and counted in neither', () => {
    const one = held().apply(
      { type: 'participant/add', participant: { id: 'board', name: 'Bea', group: 'Board' } },
      called('p2', 'Leaders'),
    );
    expect(sidesIn(one)).toEqual({
      together: ['leader', 'manager'],
      rest: ['front line'],
      neither: ['Leaders', 'Board'],
    });
    expect(['p1', 'p2', 'p3', 'p7', 'board'].map((id) => bandAt(one).get(id))).toEqual([
      'leader and manager',
      '',
      'leader and manager',
      'front line',
      '',
    ]);
    one.apply(
      open(at.vote, 'v', 'open', { present: [...people(12), 'board'] }),
      cast(at.vote, 'v', 'p1', { [ideaId('Speed')]: 2 }),
      cast(at.vote, 'v', 'p2', { [ideaId('Speed')]: 1 }),
      cast(at.vote, 'v', 'p8', { [ideaId('Warmth')]: 1 }),
      cast(at.vote, 'v', 'board', { [ideaId('Speed')]: 2 }),
      ...finish(at.vote, 'v'),
    );
    expect(stepView(one, at.vote, 'vote').compare).toMatchObject({
      groups: ['', 'front line', 'leader and manager'],
      rows: [
        { text: 'Speed', cells: [{ said: '3' }, { said: '0' }, { said: '2' }] },
        { text: 'Warmth', cells: [{ said: '0' }, { said: '1' }, { said: '0' }] },
      ],
    });
  });

  it('stays in neither when everybody of the other band is called otherwise, and is back under its name', () => {
    const one = held();
    for (let seat = 7; seat <= 12; seat += 1) one.apply(called(`p${seat}`, 'Front'));
    expect(sidesIn(one)).toMatchObject({ rest: [], neither: ['Front'] });
    one.apply(called('p7', 'front line'));
    expect(sidesIn(one)).toMatchObject({ rest: ['front line'], neither: ['Front'] });
  });

  it('is in neither also where the other band is of so many that its name is cut', () => {
    const many = Array.from({ length: 9 }, (_, index) => `a department ${index} with a long name`);
    const one = new Workshop(grouped(methodSession(12), ['leader', ...many]));
    one.apply({ type: 'session/bands', bands: bandsOf(one.session, ['leader']) }, called('p11', 'Board'));
    expect(sidesIn(one)).toEqual({ together: many, rest: ['leader'], neither: ['Board'] });
  });

  it('is not taken for a part of another one’s name', () => {
    const names = ['sales and service', 'back, office', 'front line', 'leader'];
    const one = new Workshop(grouped(methodSession(6), names));
    one.apply({ type: 'session/bands', bands: bandsOf(one.session, ['leader']) });
    expect(sidesIn(one)).toMatchObject({ rest: names.slice(0, 3), neither: [] });
    one.apply(called('p5', 'service'), called('p6', 'line'));
    expect(sidesIn(one)).toMatchObject({ rest: names.slice(0, 3), neither: ['service', 'line'] });
  });

  it('tells nobody apart in secret: of a few in neither band nothing is kept by band', () => {
    const round = (one: Workshop) =>
      one.apply(
        secretRating('r', 'walk-up', 12),
        ...people(12).map((seat, index) => answer('r', seat, { trusted: index < 6 ? 4 : 0 })),
        closeRating('r'),
      );
    const two = () => {
      const one = new Workshop(grouped(methodSession(12), levels));
      return one.apply({ type: 'session/bands', bands: bandsOf(one.session, ['leader', 'manager']) });
    };
    const groupsIn = (one: Workshop) => one.work(method.secret, 'rate').ratings[0]?.groups?.map(({ name }) => name);
    expect(groupsIn(round(two()))).toEqual(['front line', 'leader and manager']);
    expect(groupsIn(round(two().apply(called('p12', 'Board')))) ?? []).toEqual([]);
  });

  it('is the other band again only where its bands are set anew, and the name of that band is its groups’', () => {
    const one = held().apply({ type: 'participant/add', participant: { id: 'board', name: '', group: 'Board' } });
    one.apply({
      type: 'session/bands',
      bands: { together: { name: 'above', groups: ['leader', 'manager'] }, rest: 'others' },
    });
    expect(one.session.bands).toEqual({
      together: { name: 'above', groups: ['leader', 'manager'] },
      rest: 'front line and Board',
    });
    const same = { together: { name: 'front line', groups: ['leader'] }, rest: 'others' };
    const two = new Workshop(grouped(methodSession(2), ['leader', 'front line']));
    expect(two.attempt({ type: 'session/bands', bands: same })).toBe('band-without-people');
  });
});

describe('two bands', () => {
  const levels = people(12).map((_, index) => (index < 3 ? 'leader' : index < 6 ? 'manager' : 'front line'));
  const band = (name: string, groups: readonly string[], rest: string): Command => ({
    type: 'session/bands',
    bands: { together: { name, groups: [...groups] }, rest },
  });
  const above = band('leaders and managers', ['leader', 'manager'], 'front line');
  const round = (id: string): Command[] => [
    secretRating(id, 'walk-up', 12),
    ...people(12).map((seat, index) => answer(id, seat, { trusted: index < 6 ? 4 : 0 })),
    closeRating(id),
  ];
  const room = () => new Workshop(grouped(methodSession(12), levels));
  const kept = (held: Workshop) => held.work(method.secret, 'rate').ratings.map((one) => (one.groups ?? []).length);

  it('are compared where a group alone is too small, in the plan as well', () => {
    expect(stepView(room().apply(...round('r')), method.secret, 'rate').compare).toEqual({ refused: 'secret' });
    const held = room().apply(above, ...round('r'));
    expect(stepView(held, method.secret, 'rate').compare).toMatchObject({
      groups: ['front line', 'leaders and managers'],
    });
    const plan = JSON.stringify(buildPlan(held.session));
    expect(plan).toContain('leaders and managers');
    expect(JSON.stringify(held.work(method.secret, 'rate'))).not.toContain('"leader"');
  });

  it('hold for open votes too, and by group again once that is wished', () => {
    const held = new Workshop(grouped(newSession(12), levels)).apply(
      add(at.elements, 'Speed', 'Warmth'),
      above,
      open(at.vote, 'v', 'open', { present: people(12) }),
      cast(at.vote, 'v', 'p1', { [ideaId('Speed')]: 2 }),
      cast(at.vote, 'v', 'p8', { [ideaId('Warmth')]: 1 }),
      ...finish(at.vote, 'v'),
    );
    const compare = () => stepView(held, at.vote, 'vote').compare;
    expect(compare()).toMatchObject({ groups: ['front line', 'leaders and managers'] });
    held.apply({ type: 'session/bands', bands: null });
    expect(compare()).toMatchObject({ groups: ['front line', 'leader'] });
  });

  it('never let a few be worked out: of two rounds in other bands only the first is by band', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('leader', 'manager', 'front line'), { minLength: 12, maxLength: 12 }),
        fc.array(fc.constantFrom<readonly string[]>(['leader'], ['leader', 'manager'], ['manager', 'front line']), {
          minLength: 2,
          maxLength: 2,
        }),
        (groups, [one = [], two = []]) => {
          const held = new Workshop(grouped(methodSession(12), groups));
          held.attempt(band('some', one, 'others'));
          held.apply(...round('r1'));
          held.attempt(band('some', two, 'others'));
          held.apply(...round('r2'));
          const [first = [], second = []] = held
            .work(method.secret, 'rate')
            .ratings.map((rating) => (rating.groups ?? []).map(({ members = [] }) => members.join(' ')));
          for (const all of [first, second])
            for (const members of all) expect(members.split(' ').length).toBeGreaterThanOrEqual(5);
          if (first.length > 0 && second.length > 0) expect(second.toSorted()).toEqual(first.toSorted());
        },
      ),
      { numRuns: 60 },
    );
  });

  it('leave people of no group in neither band', () => {
    const held = new Workshop(grouped(methodSession(12), [...levels.slice(0, 11), ''])).apply(above, ...round('r'));
    expect(kept(held)).toEqual([0]);
  });

  it('tell nobody apart on record: of two people of one name, each by their own group', () => {
    const held = room();
    const named = { ...held.session, participants: held.session.participants.map((one) => ({ ...one, name: 'Anna' })) };
    const banded = new Workshop(named).apply(above);
    expect(givenAt(banded.session, method.secret).people).toEqual(banded.session.participants);
    expect(givenAt(banded.session, method.secret).compared[0]?.group).toBe('leaders and managers');
  });
});
