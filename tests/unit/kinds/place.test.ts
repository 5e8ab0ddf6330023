import { describe, expect, it } from 'vitest';
import { buildPlan } from '@shared/plan/build';
import type { Command } from '@shared/session/commands';
import { ideaId } from '../../fixtures/commands';
import { rocks } from '../../fixtures/method-commands';
import { refused, refusesEach } from '../../fixtures/refused';
import { method, methodSession } from '../../fixtures/session';
import { stepView, Workshop } from '../../fixtures/workshop';

const held = (...commands: Command[]) => new Workshop(methodSession()).apply(...commands);
const view = (...commands: Command[]) => stepView(held(...rocks, ...commands), method.place, 'place');

describe('placing on a board', () => {
  refusesEach(refused.place, methodSession());

  it('numbers what one begins with first, and says what is not placed', () => {
    const { placed, unplaced } = view();
    expect(placed.map(({ number, text, field }) => [number, text, field])).toEqual([
      [1, 'Rule', 0],
      [2, 'Money', 1],
    ]);
    expect(unplaced.map(({ text }) => text)).toEqual(['Silo']);
  });

  it('moves what lies there', () => {
    const { placed } = view({ type: 'place/put', at: method.place, placeItem: ideaId('Rule'), across: 90, up: 10 });
    expect(placed.map(({ text }) => text)).toEqual(['Money', 'Rule']);
  });

  it('flows on best first, to be picked by those who can move it', () => {
    expect(stepView(held(...rocks), method.movers, 'commit').servedBy).toEqual(['Rule', 'Money']);
  });

  it('leaves the board and what to move now in the plan', () => {
    const plan = buildPlan(held(...rocks).session);
    const section = plan.sections.find(({ eyebrow }) => eyebrow === 'Big rocks');
    const scatter = section?.blocks.find(({ type }) => type === 'scatter');
    expect(scatter).toMatchObject({
      points: [
        { text: 'Rule', strong: true },
        { text: 'Money', strong: false },
      ],
    });
    expect(plan.summary.found.map(({ text }) => text)).toContain(
      'Worth a lot to customers, easy to move, and still lying there: “Rule”.',
    );
  });
});
