import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { roundOutcome } from '@shared/engines/answers/outcome';
import { handsIn, handsOver } from '@shared/engines/answers/rules';
import type { AnswerRound, AnswerSheet } from '@shared/engines/answers/schema';
import type { Participant } from '@shared/base/people';
import type { Command } from '@shared/session/commands';
import { reduce } from '@shared/session/reduce';
import type { StepAddress } from '@shared/base/steps';
import { answer, closeRating, secretRating, sheet } from '../../../fixtures/method-commands';
import { method, methodSession, people, START } from '../../../fixtures/session';
import { Workshop } from '../../../fixtures/workshop';

const runs = { numRuns: 1_000 };
const typed: Command = { type: 'step/type-items', at: method.importance, items: [{ id: 'i-Bill', text: 'Bill' }] };
const open: Command = {
  type: 'rate/open',
  at: method.importance,
  ratingId: 'r1',
  form: 'walk-up',
  present: people(3),
};
const cast = (participant: string, ...given: AnswerSheet): Command => ({
  type: 'rate/cast',
  at: method.importance,
  ratingId: 'r1',
  participant,
  sheet: given,
});
const join = (at: StepAddress, ratingId: string, participant: string): Command => ({
  type: 'rate/join',
  at,
  ratingId,
  participant,
});
const inPublic = () => new Workshop(methodSession(6)).apply(typed, open);

describe('a sheet in public', () => {
  it('is taken exactly when its seat is present and it keeps to questions, items and scale', () => {
    const one = fc.dictionary(fc.constantFrom('i-Bill', 'nothing'), fc.integer({ min: 0, max: 9 }), {
      maxKeys: 1,
      noNullPrototype: true,
    });
    fc.assert(
      fc.property(fc.constantFrom(...people(6)), fc.array(one, { minLength: 1, maxLength: 2 }), (who, given) => {
        const answers = given.flatMap((questions) => Object.entries(questions));
        const fine = given.length === 2 && answers.every(([item, place]) => item === 'i-Bill' && place < 5);
        const refused = inPublic().attempt(cast(who, ...given));
        expect(refused === null).toBe(people(3).includes(who) && fine);
        if (!people(3).includes(who)) expect(refused).toBe('not-present');
      }),
      runs,
    );
  });

  it('is not brought in by a sealed outcome, and a sealed round is not closed without one', () => {
    const event = { type: 'rate/closed' as const, at: method.importance, ratingId: 'r1' };
    const nothing = { counts: {}, tookPart: [], answered: 0, withheld: null, groups: [] };
    expect(reduce(inPublic().session, { ...event, sealed: nothing }, START)).toEqual({
      refused: 'answers-of-another-form',
    });
    const { session } = new Workshop(methodSession(6)).apply(secretRating('r1', 'walk-up', 6));
    expect(reduce(session, { ...event, at: method.secret, sealed: null }, START)).toEqual({
      refused: 'answers-of-another-form',
    });
  });
});

describe('who comes late to a rating', () => {
  it('is a participant first', () => {
    expect(inPublic().attempt(join(method.importance, 'r1', 'stranger'))).toBe('unknown-participant');
    expect(inPublic().attempt(join(method.importance, 'r1', 'p5'))).toBeNull();
  });
});

describe('paper sheets', () => {
  it('are never more than people present', () => {
    const held = new Workshop(methodSession(6)).apply(secretRating('s1', 'paper', 6));
    const paper: Command = { type: 'rate/paper', at: method.secret, ratingId: 's1', sheet: sheet({ trusted: 1 }) };
    for (const _ of people(6)) expect(held.attempt(paper)).toBeNull();
    expect(held.attempt(paper)).toBe('paper-ballots-over-present');
    held.apply(closeRating('s1'));
    expect(held.work(method.secret, 'rate').ratings[0]?.answered).toBe(6);
  });
});

describe('groups in a secret round', () => {
  const round: AnswerRound = {
    id: 's1',
    form: 'walk-up',
    secret: true,
    items: ['a', 'b'].map((id) => ({ id, text: id })),
    present: people(12),
    status: 'open',
    openedAt: START,
    closedAt: null,
    counts: {},
  };
  const members: Participant[] = people(12).map((id, index) => ({
    id,
    seat: index + 1,
    name: '',
    group: index < 6 ? 'leader' : 'front line',
  }));

  it('compare no item that fewer than five of any group answered: the rest could be worked out', () => {
    const answered = fc.array(fc.subarray(['a', 'b']), { minLength: 12, maxLength: 12 });
    fc.assert(
      fc.property(answered, (all) => {
        const seats = Object.fromEntries(
          all.map((items, index): [string, AnswerSheet] => [
            `p${index + 1}`,
            [Object.fromEntries(items.map((item) => [item, index % 3]))],
          ]),
        );
        const { groups } = roundOutcome(round, { seats, papers: [], replaced: 0 }, members, [], {
          questions: 1,
          answers: 5,
        });
        const said = (item: string, from: number) => all.slice(from, from + 6).filter((items) => items.includes(item));
        for (const item of ['a', 'b']) {
          const enough = said(item, 0).length >= 5 && said(item, 6).length >= 5;
          for (const group of groups) expect(item in group.counts).toBe(enough);
        }
      }),
      runs,
    );
  });
});

describe('a secret sheet', () => {
  it('is taken from who is present only', () => {
    const held = new Workshop(methodSession(6)).apply(secretRating('s1', 'walk-up', 5));
    expect(held.attempt(answer('s1', 'p6', { trusted: 1 }))).toBe('not-present');
    expect(held.attempt(answer('s1', 'p5', { trusted: 1 }))).toBeNull();
  });
});

describe('hands that are too many', () => {
  it('are told by how many, empty fields counting for nothing', () => {
    expect(handsOver([], 0)).toBe(0);
    expect(handsOver([null, null], 3)).toBe(0);
    expect(handsOver([2, null, 1], 3)).toBe(0);
    expect(handsOver([2, null, 4], 3)).toBe(3);
  });
});

describe('a line of hands', () => {
  it('is whole once everybody’s are counted, and not before', () => {
    expect(handsIn([null, 3, 2], 5)).toEqual([0, 3, 2]);
    expect(handsIn([null, 3, null], 5)).toEqual([null, 3, null]);
    expect(handsIn([null, 3, 3], 5)).toEqual([null, 3, 3]);
    expect(handsIn([0, 0, 0], 5)).toEqual([0, 0, 0]);
    expect(handsIn([null, null, null], 0)).toEqual([null, null, null]);
  });

  it('keeps every figure that was typed, and says nothing of others unless all are told', () => {
    const line = fc.array(fc.option(fc.nat(6)), { minLength: 1, maxLength: 7 });
    fc.assert(
      fc.property(line, fc.nat(20), (typedIn, present) => {
        const whole = handsIn(typedIn, present);
        const sum = typedIn.reduce<number>((all, one) => all + (one ?? 0), 0);
        for (const [index, count] of typedIn.entries())
          expect(whole[index]).toBe(count ?? (sum === present && typedIn.some((one) => one !== null) ? 0 : null));
      }),
    );
  });
});
