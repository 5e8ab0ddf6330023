import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { buildPlan } from '@shared/plan/build';
import { planMarkdown } from '@shared/plan/markdown';
import { doubtsIn, stepsInDoubt } from '@shared/session/doubts';
import { reduce } from '@shared/session/reduce';
import type { ExerciseDefinition } from '@shared/session/schema/definition';
import { readSession } from '@shared/session/schema/read';
import type { Session } from '@shared/session/schema/session';
import { action } from '../../fixtures/commands';
import { at, details, newSession } from '../../fixtures/session';
import { Workshop } from '../../fixtures/workshop';
import { strings } from '../../english';
import { crowdMethodStages } from '../../fixtures/crowd/method-stages';
import { crowdedStages } from '../../fixtures/crowd/stages';
import { playSamples } from '../../fixtures/story/play';
import { hostile, type Hostile } from '../../fixtures/hostile-files';

const opened = (value: unknown): Session => {
  const read = readSession(value);
  if ('unreadable' in read) throw new Error(`${read.unreadable}: ${read.detail}`);
  return read.session;
};

const doubtsOf = ({ made }: Hostile) => doubtsIn(opened(structuredClone(made())));

describe('a file that says what cannot be', () => {
  it.each(hostile)('$what: with the place and the reason', (one) => {
    const told = doubtsOf(one).map((doubt) => `${doubt.at}: ${strings.doubts.sentence(doubt.why)}`);
    expect(told).toContain(`${one.at}: ${one.says}`);
  });

  it.each(hostile)('$what: shows the rest of it in a plan, and marks what cannot be', (one) => {
    const session = opened(structuredClone(one.made()));
    const doubts = doubtsIn(session);
    const text = planMarkdown(buildPlan(session, doubts));
    const marked = stepsInDoubt(session, doubts).length > 0;
    expect(marked).toBe(one.at.startsWith('work.'));
    if (one.shown) expect(text).toContain(one.says);
  });
});

const START = '2026-11-19T09:00:00.000Z';

describe('the same rules hold for commands', () => {
  it('a day of another age is taken neither for the session nor for an action', () => {
    const held = new Workshop();
    expect(held.attempt({ type: 'session/details', details: { ...details, date: '0026-11-19' } })).toBe(
      'day-out-of-range',
    );
    const fields = action('Call them back', { due: '9999-01-01' });
    expect(held.attempt({ type: 'commit/add', at: at.actions, actionId: 'a', fields })).toBe('day-out-of-range');
    expect(held.attempt({ type: 'follow-up/open', date: '0001-01-01' })).not.toBeNull();
  });

  it('a block is not put on the agenda that takes from itself in the end; a file with one is not opened', () => {
    const session = structuredClone(newSession());
    const mine = session.exercises['pick-the-elements'] as ExerciseDefinition;
    const other = structuredClone({ ...mine, id: 'other' });
    const takeFrom = (exercise: ExerciseDefinition, from: string) => {
      for (const step of exercise.steps)
        if (step.kind === 'vote') step.items = { take: 'winners', exercise: from, step: 'vote' };
    };
    takeFrom(mine, 'other');
    takeFrom(other, 'pick-the-elements');
    const item = { id: 'more', exercise: 'other', variant: 'full' as const };
    expect(reduce(session, { type: 'agenda/insert', item, before: null, definition: other }, START)).toEqual({
      refused: 'goes-in-a-circle',
    });
    session.exercises['other'] = other;
    session.agenda.items.push(item);
    expect(readSession(session)).toMatchObject({ unreadable: 'goes-in-a-circle' });
  });
});

describe('what any Candor has written', () => {
  const files = [1, 2, 3, 4, 5, 6, 7, 8, 9].map((version) => `tests/fixtures/versions/${version}.candor.json`);
  const samples = ['a-clinic', 'full-day', 'the-essentials', 'the-whole-method'].map(
    (name) => `resources/samples/${name}.candor.json`,
  );

  it('in the plays and on every stage leaves nothing to doubt', () => {
    const stages = [crowdedStages(), crowdMethodStages()].flatMap((one) =>
      Object.entries(one).map(([name, { session }]) => [name, session] as const),
    );
    for (const [name, session] of [...Object.entries(playSamples()), ...stages])
      expect(doubtsIn(session), name).toEqual([]);
  });

  it.each([...files, ...samples])('%s leaves nothing to doubt', (file) => {
    const url = new URL(`../../../${file}`, import.meta.url);
    expect(doubtsIn(opened(JSON.parse(readFileSync(url, 'utf8'))))).toEqual([]);
  });
});
