import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Command } from '@shared/session/commands';
import { buildPlan } from '@shared/plan/build';
import { FIST, spreadOf, voicesToHear } from '@shared/engines/answers/spread';
import { strings } from '../../english';
import { add } from '../../fixtures/commands';
import { refused, refusesEach } from '../../fixtures/refused';
import { at, newSession, people } from '../../fixtures/session';
import { stepView, Workshop, workshop } from '../../fixtures/workshop';

const rated = (ratingId: string, counts: Readonly<Record<string, number[]>>): Command[] => [
  { type: 'rate/open', at: at.tests, ratingId, present: people(6) },
  ...Object.entries(counts).map(([rateItem, of]): Command => ({
    type: 'rate/count',
    at: at.tests,
    ratingId,
    rateItem,
    counts: of,
  })),
  { type: 'rate/close', at: at.tests, ratingId },
];
const again: Command = { type: 'define/again', at: at.ladder, roundId: 'second' };
const low = { measure: [4, 2, 0, 0, 0], teach: [0, 0, 0, 3, 3] };
const high = { measure: [0, 0, 0, 3, 3] };
const next = (...commands: Command[]) => stepView(workshop(...commands), at.tests, 'rate').next;

describe('rating', () => {
  refusesEach(refused.rate);

  it('is not opened on nothing, where what is rated was skipped', () => {
    const session = newSession();
    const exercises = Object.fromEntries(
      Object.entries(session.exercises).map(([id, exercise]) => {
        const items = { take: 'ideas' as const, exercise: 'pick-the-elements', step: 'elements' };
        const steps = exercise.steps.map((step) => (step.kind === 'rate' ? { ...step, items } : step));
        return [id, { ...exercise, steps }];
      }),
    );
    const held = new Workshop({ ...session, exercises });
    const open: Command = { type: 'rate/open', at: at.tests, ratingId: 'r1', present: people(6) };
    expect(held.attempt(open)).toBe('no-items');
    expect(held.apply(add(at.elements, 'Speed')).attempt(open)).toBeNull();
  });

  it('shows a spread per item, not just an average, and which items fail', () => {
    const { results, failing } = stepView(
      workshop(...rated('r1', { ...low, manage: [3, 0, 0, 0, 3] })),
      at.tests,
      'rate',
    );
    const row = (id: string) => results[0]?.rows.find((one) => one.id === id);
    expect(row('measure')).toMatchObject({ answers: 6, average: 8 / 6, fails: true });
    expect(row('manage')).toMatchObject({
      counts: [3, 0, 0, 0, 3],
      average: 3,
      deviation: 0.5,
      split: true,
      fails: false,
    });
    expect(row('explain')).toMatchObject({ answers: 0, average: null, deviation: null, split: false, fails: false });
    expect(failing).toHaveLength(1);
  });

  it('leads on where nobody counted: to ask again is a button of its own', () => {
    expect(next(...rated('r1', {}))).toBe('next-step');
    expect(stepView(workshop(...rated('r1', {})), at.tests, 'rate').uncounted).toHaveLength(5);
  });

  it('shows the room the sentence it judges, before, while and after, and not another one', () => {
    const said: Command = { type: 'define/sentence', at: at.ladder, text: 'Whoever calls is called back.' };
    const tested = (...commands: Command[]) =>
      (
        workshop(said, ...commands)
          .go(at.tests)
          .views().room.body as { tested?: string | null }
      ).tested;
    const sentence = 'A really great experience with us means that whoever calls is called back.';
    expect(tested()).toBe(sentence);
    expect(tested(...rated('r1', low).slice(0, 1))).toBe(sentence);
    expect(tested(...rated('r1', low))).toBe(sentence);
    const anew: Command = { type: 'define/sentence', at: at.ladder, text: 'Whoever writes gets an answer.' };
    /* What it came to is of the sentence before. */
    expect(tested(...rated('r1', low), again, anew)).toBeNull();
    expect(tested(...rated('r1', low), again, anew, ...rated('r2', high))).toContain('whoever writes');
  });

  it('keeps the last count of an item', () => {
    const held = workshop(
      { type: 'rate/open', at: at.tests, ratingId: 'r1', present: people(6) },
      { type: 'rate/count', at: at.tests, ratingId: 'r1', rateItem: 'teach', counts: [6, 0, 0, 0, 0] },
      { type: 'rate/count', at: at.tests, ratingId: 'r1', rateItem: 'teach', counts: [0, 0, 0, 0, 6] },
    );
    expect(held.work(at.tests, 'rate').ratings[0]?.counts).toEqual({ teach: [0, 0, 0, 0, 6] });
  });

  it('shows which items have been counted while it is open, and no number', () => {
    const open: Command = { type: 'rate/open', at: at.tests, ratingId: 'r1', present: people(6) };
    const count = (counts: number[]): Command => ({
      type: 'rate/count',
      at: at.tests,
      ratingId: 'r1',
      rateItem: 'teach',
      counts,
    });
    const views = (counts: number[]) => workshop(open, count(counts)).go(at.tests).views();
    expect(views([6, 0, 0, 0, 0])).toEqual(views([0, 0, 0, 0, 5]));
  });

  it('leads on when every test holds, and back up the ladder when one does not', () => {
    expect(next()).toBe('open-rating');
    expect(next(...rated('r1', high))).toBe('next-step');
    expect(next(...rated('r1', low))).toBe('back-up-ladder');
  });

  it('after another climb, is to be rated again', () => {
    expect(next(...rated('r1', low), again)).toBe('open-rating');
    expect(next(...rated('r1', low), again, ...rated('r2', low))).toBe('back-up-ladder');
    expect(next(...rated('r1', low), again, ...rated('r2', high))).toBe('next-step');
  });

  it('is to be rated again after another climb, however often the sentence before it failed', () => {
    const twice = [...rated('r1', low), ...rated('r2', low)];
    expect(next(...twice)).toBe('back-up-ladder');
    expect(next(...twice, again)).toBe('open-rating');
    expect(next(...twice, again, ...rated('r3', low))).toBe('back-up-ladder');
    expect(next(...twice, again, ...rated('r3', high))).toBe('next-step');
  });

  it('is for the sentence of the climb that was the latest when it was opened', () => {
    const held = workshop(...rated('r1', low), again, ...rated('r2', low));
    expect(held.work(at.tests, 'rate').ratings.map(({ ladderRound }) => ladderRound)).toEqual(['first', 'second']);
  });

  it('says in the plan that a new sentence has not been rated yet, until it has been', () => {
    const notYet = strings.plan.content.rate.older;
    const climb: Command = { type: 'define/sentence', at: at.ladder, text: 'we call back.' };
    const planOf = (...commands: Command[]) => JSON.stringify(buildPlan(workshop(climb, ...commands).session));
    const twice = [...rated('r1', low), ...rated('r2', low)];
    expect(planOf(...twice)).not.toContain(notYet);
    expect(planOf(...twice, again)).toContain(notYet);
    expect(planOf(...twice, again, ...rated('r3', low))).not.toContain(notYet);
  });

  it('keeps every round, newest first', () => {
    const held = workshop(...rated('r1', low), ...rated('r2', high));
    expect(stepView(held, at.tests, 'rate').results.map(({ id }) => id)).toEqual(['r2', 'r1']);
  });
});

describe('a spread', () => {
  const scale = { from: 1, to: 5 };
  const counts = fc.array(fc.nat(20), { minLength: 5, maxLength: 5 }).filter((all) => all.some((count) => count > 0));

  it('has an average within the scale, and a deviation from agreed (0) to half the room at each end (0.5)', () => {
    fc.assert(
      fc.property(counts, (of) => {
        const { average, deviation, split, answers } = spreadOf(of, scale);
        expect(answers).toBe(of.reduce((sum, count) => sum + count, 0));
        expect(average).toBeGreaterThanOrEqual(1);
        expect(average).toBeLessThanOrEqual(5);
        expect(deviation).toBeGreaterThanOrEqual(0);
        expect(deviation).toBeLessThanOrEqual(0.5 + 1e-9);
        expect(split).toBe((deviation ?? 0) > 0.3);
      }),
      { numRuns: 1_000 },
    );
  });

  it.each([
    ['all agree', [0, 0, 7, 0, 0], 3, 0, false],
    ['most agree, one does not', [1, 0, 0, 6, 5], 4, 0.26, false],
    ['half at two, half at five', [0, 6, 0, 0, 6], 3.5, 0.375, true],
    ['half at each end', [4, 0, 0, 0, 4], 3, 0.5, true],
  ])('%s', (_what, of, average, deviation, split) => {
    const spread = spreadOf(of, scale);
    expect(spread).toMatchObject({ split });
    expect(spread.average).toBeCloseTo(average, 0);
    expect(spread.deviation).toBeCloseTo(deviation, 1);
  });

  it('by fist-to-five hears whoever showed fewer than three; on another scale a low answer is only an answer', () => {
    expect(voicesToHear([1, 0, 2, 4, 4, 1], FIST)).toBe(3);
    expect(voicesToHear([0, 0, 0, 4, 4, 4], FIST)).toBe(0);
    expect(voicesToHear([9, 9, 0, 0, 0], scale)).toBe(0);
  });
});
