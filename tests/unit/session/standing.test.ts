import { expect, it } from 'vitest';
import { buildPlan } from '@shared/plan/build';
import { planMarkdown } from '@shared/plan/markdown';
import type { Command } from '@shared/session/commands';
import { standingAt, standingOfAll } from '@shared/session/standing';
import { strings } from '../../english';
import { add, cast, finish, hands, ideaId, open } from '../../fixtures/commands';
import { at } from '../../fixtures/session';
import { workshop } from '../../fixtures/workshop';
import { progressOf } from '@shared/views/views';

const next: Command = { type: 'agenda/next' };
const standingOf = (where: typeof at.vote, ...commands: Command[]) =>
  standingAt(workshop(...commands).session, where, null);
const go = (to: typeof at.vote): Command => ({ type: 'agenda/go', to });

it('is passed over where the room went on and nothing is in it, and only what is said is done by that', () => {
  expect(standingOf(at.welcome)).toBe('open');
  expect(standingOf(at.welcome, next)).toBe('done');
  expect(standingOf(at.elements, go(at.elements), next)).toBe('passed');
});

it('is begun where something is in it and the room has not gone on, or what it is there for is not', () => {
  const two = add(at.elements, 'Speed', 'Warmth');
  const opened = open(at.vote, 'v1', 'open');
  const voted = cast(at.vote, 'v1', 'p1', { [ideaId('Speed')]: 1 });
  expect(standingOf(at.elements, two)).toBe('begun');
  expect(standingOf(at.elements, two, go(at.elements), next)).toBe('done');
  expect(standingOf(at.vote, two, opened)).toBe('begun');
  expect(standingOf(at.vote, two, opened, voted, { type: 'vote/close', at: at.vote, voteId: 'v1' })).toBe('begun');
  expect(standingOf(at.vote, two, opened, { type: 'vote/reset', at: at.vote, voteId: 'v1' }, go(at.vote), next)).toBe(
    'begun',
  );
  expect(standingOf(at.vote, two, opened, voted, ...finish(at.vote, 'v1'), go(at.vote), next)).toBe('done');
});

it('of a block is that of all its steps, else begun', () => {
  expect(standingOfAll(['passed', 'passed'])).toBe('passed');
  expect(standingOfAll(['passed', 'done'])).toBe('begun');
  expect(standingOfAll(['open'])).toBe('open');
  expect(standingOfAll(['done', 'done'])).toBe('done');
});

it('is told on Home, and the plan lists what was passed over among what was not run', () => {
  const opened = open(at.vote, 'v1', 'hand-count');
  const passed = workshop(
    add(at.elements, 'Speed', 'Warmth'),
    go(at.elements),
    next,
    next,
    opened,
    hands(at.vote, 'v1', ideaId('Speed'), 2),
    hands(at.vote, 'v1', ideaId('Warmth'), 1),
    ...finish(at.vote, 'v1'),
  ).session;
  expect(progressOf(passed)).toMatchObject({ done: 1, passed: 1 });
  expect(strings.home.progress(1, 1, 9)).toBe('1 of 9 steps done, 1 passed over');
  expect(planMarkdown(buildPlan(passed))).toMatch(/Not run so far: .*“(Group|Same thing)/u);
});
