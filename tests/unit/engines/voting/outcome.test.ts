import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { voteOutcome } from '@shared/engines/voting/outcome';
import { add, cast, finish, ideaId, open, type CommandOf } from '../../../fixtures/commands';
import { at, people } from '../../../fixtures/session';
import { anyClosedVote, closedVote, dots } from '../../../fixtures/votes';
import { stepView, workshop, type Workshop } from '../../../fixtures/workshop';

const runs = { numRuns: 1_000 };
const winnersOf = (outcome: ReturnType<typeof voteOutcome>) =>
  outcome.rows.filter(({ winner }) => winner).map(({ id }) => id);

describe('a tie at the line', () => {
  it('is never broken silently: whoever is level with a winner wins too, until a person or a run-off settles it', () => {
    fc.assert(
      fc.property(anyClosedVote, (vote) => {
        const outcome = voteOutcome(vote, [vote]);
        const winners = outcome.rows.filter(({ winner }) => winner);
        for (const row of outcome.rows) {
          expect(row.winner).toBe(winners.some(({ dots: other }) => other === row.dots));
        }
        expect(outcome.tie === null).toBe(winners.length <= vote.winners);
        expect(outcome.pending === null).toBe(outcome.tie === null);
        if (!outcome.tie) return;
        expect(outcome.tie.places).toBeGreaterThan(0);
        expect(outcome.tie.options.length).toBeGreaterThan(outcome.tie.places);
        expect(winners.length - outcome.tie.options.length + outcome.tie.places).toBe(vote.winners);
      }),
      runs,
    );
  });

  it('decided by somebody: exactly the places win, the clear winners among them, and the record says who and why', () => {
    fc.assert(
      fc.property(anyClosedVote, fc.infiniteStream(fc.nat(9)), (vote, picks) => {
        const { tie, rows } = voteOutcome(vote, [vote]);
        fc.pre(tie !== null);
        const chosen = [...tie.options].toSorted(() => (picks.next().value ?? 0) - 5).slice(0, tie.places);
        const decision = { chosen, decider: { text: 'Ann' }, reason: { text: 'Because' } };
        const after = voteOutcome({ ...vote, decision }, [vote]);
        expect(winnersOf(after)).toHaveLength(vote.winners);
        for (const { id, winner } of rows) {
          if (!tie.options.includes(id)) expect(winnersOf(after).includes(id)).toBe(winner);
        }
        expect(after.settled).toEqual({ by: 'decider', decider: 'Ann', reason: 'Because' });
        expect(after.pending).toBeNull();
      }),
      { ...runs, maxSkipsPerRun: 500 },
    );
  });
});

const texts = ['Speed', 'Warmth', 'Choice', 'Answers'];
const [speed, warmth, choice, answers] = texts.map(ideaId) as [string, string, string, string];
const runOff = (voteId: string, runOffOf: string) =>
  open(at.vote, voteId, 'open', { budget: 1, stacking: false, winners: 9, present: people(3), runOffOf });

/** Speed is first; warmth, choice and answers are level for the second of two places. */
const level = (): Workshop =>
  workshop(
    add(at.elements, ...texts),
    open(at.vote, 'v1', 'open', { winners: 2, budget: 4, present: people(3) }),
    cast(at.vote, 'v1', 'p1', { [speed]: 1, [warmth]: 1, [choice]: 1, [answers]: 1 }),
    cast(at.vote, 'v1', 'p2', { [speed]: 1 }),
    ...finish(at.vote, 'v1'),
  );

const flowsOn = (held: Workshop) => stepView(held, at.noticed, 'link').rows.map(({ text }) => text);

describe('a run-off', () => {
  it('is about the tied options only, for the places that are left, and its winner goes on beside the clear ones', () => {
    const held = level();
    expect(flowsOn(held)).toEqual(texts);
    held.apply(runOff('v2', 'v1'));
    expect(held.work(at.vote, 'vote').votes[1]).toMatchObject({
      winners: 1,
      options: [{ text: 'Warmth' }, { text: 'Choice' }, { text: 'Answers' }],
    });
    expect(held.attempt(cast(at.vote, 'v2', 'p1', { [speed]: 1 }))).toBe('unknown-option');
    held.apply(cast(at.vote, 'v2', 'p1', { [choice]: 1 }));
    expect(flowsOn(held)).toEqual(texts);
    held.apply(...finish(at.vote, 'v2'));
    expect(flowsOn(held)).toEqual(['Speed', 'Choice']);
    expect(stepView(held, at.vote, 'vote')).toMatchObject({
      latest: { id: 'v1', settled: { by: 'run-off', voteId: 'v2' }, pending: null },
      others: [{ id: 'v2', runOff: true }],
    });
  });

  it('that ends level again leaves the tie to be settled there', () => {
    const held = level().apply(
      runOff('v2', 'v1'),
      cast(at.vote, 'v2', 'p1', { [choice]: 1 }),
      cast(at.vote, 'v2', 'p2', { [answers]: 1 }),
      ...finish(at.vote, 'v2'),
    );
    expect(flowsOn(held)).toEqual(['Speed', 'Choice', 'Answers']);
    expect(stepView(held, at.vote, 'vote').latest?.pending).toMatchObject({ voteId: 'v2', places: 1 });
    expect(held.attempt(decide('v1', [choice]))).toBe('tie-already-settled');
    held.apply(decide('v2', [answers]));
    expect(flowsOn(held)).toEqual(['Speed', 'Answers']);
  });

  it('in which nobody gives a dot settles nothing, and can be held again', () => {
    const held = level().apply(runOff('v2', 'v1'), ...finish(at.vote, 'v2'));
    expect(flowsOn(held)).toEqual(texts);
    held.apply(runOff('v3', 'v1'), cast(at.vote, 'v3', 'p3', { [warmth]: 1 }), ...finish(at.vote, 'v3'));
    expect(flowsOn(held)).toEqual(['Speed', 'Warmth']);
  });

  it('leaves the first result on record when the whole room votes again', () => {
    const held = level().apply(open(at.vote, 'v2', 'open', { winners: 1, present: people(3) }));
    held.apply(cast(at.vote, 'v2', 'p1', { [answers]: 2 }), ...finish(at.vote, 'v2'));
    expect(flowsOn(held)).toEqual(['Answers']);
    expect(stepView(held, at.vote, 'vote').others.map(({ id }) => id)).toEqual(['v1']);
  });
});

function decide(voteId: string, chosen: string[]): CommandOf<'vote/decide'> {
  const decision = { chosen, decider: { text: 'Ann' }, reason: { text: 'Because' } };
  return { type: 'vote/decide', at: at.vote, voteId, decision };
}

describe('the line', () => {
  it('drawn elsewhere decides who wins, and is undone like anything else', () => {
    const held = level().apply({ type: 'vote/cut', at: at.vote, voteId: 'v1', winners: 1, by: 'gap' });
    expect(flowsOn(held)).toEqual(['Speed']);
    held.undo();
    expect(flowsOn(held)).toEqual(texts);
  });

  it('counts an option without a dot among no winners, wherever it is drawn', () => {
    const vote = closedVote(['a', 'b', 'c'], dots({ a: 2, b: 0, c: 0 }), { cut: { winners: 3, by: 'places' } });
    expect(winnersOf(voteOutcome(vote, [vote]))).toEqual(['a']);
  });
});
