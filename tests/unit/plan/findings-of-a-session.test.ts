import { describe, expect, it } from 'vitest';
import { exercises } from '@shared/exercises';
import { kindOf } from '@shared/kinds/registry';
import { buildPlan } from '@shared/plan/build';
import { playSamples } from '../../fixtures/story/play';

describe('the findings of a session', () => {
  const session = playSamples()['the-whole-method'];
  if (!session) throw new Error('no such sample');
  const plan = buildPlan(session);

  it('are there as data for every exercise that finds something, each under the id of its sentence', () => {
    expect(plan.findings.length).toBeGreaterThan(12);
    const ids = new Set(plan.wordings.map(({ id }) => id));
    for (const { id, weight, text } of plan.findings) {
      expect(ids.has(id), id).toBe(true);
      expect(weight).toBeGreaterThanOrEqual(0);
      expect(weight).toBeLessThanOrEqual(100);
      expect(text).toBe(plan.wordings.find((one) => one.id === id)?.text);
    }
  });

  it('know every action that serves them, from whichever step', () => {
    const all = Object.values(session.work).flatMap((work) => (work.kind === 'commit' ? work.actions : []));
    const served = plan.findings.flatMap(({ servedBy }) => servedBy);
    expect(served.length).toBeGreaterThan(0);
    for (const id of served) expect(all.find((action) => action.id === id)?.serves.text).not.toBe('');
  });
});

it('every exercise that finds something says it in words of its own, for each case there can be', () => {
  for (const { id, steps } of exercises)
    for (const step of steps) {
      const cases = Object.keys(kindOf(step).finding?.cases(step) ?? {});
      expect(Object.keys(step.finding ?? {}), `${id}/${step.id}`).toEqual(cases);
    }
});
