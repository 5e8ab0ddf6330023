import { describe, expect, it } from 'vitest';
import { buildPlan } from '@shared/plan/build';
import type { Command } from '@shared/session/commands';
import { add, group } from '../../fixtures/commands';
import { closeJudging, handsFor, judging, rocks } from '../../fixtures/method-commands';
import { refused, refusesEach } from '../../fixtures/refused';
import { method, methodSession } from '../../fixtures/session';
import { stepView, Workshop } from '../../fixtures/workshop';

const held = (...commands: Command[]) => new Workshop(methodSession()).apply(...commands);
const view = (...commands: Command[]) => stepView(held(...commands), method.statements, 'judge');
const counted = [judging('j1'), handsFor('j1', 'technology', [4, 2]), handsFor('j1', 'asking', [6, 0])];
const reveal = (...judgeItems: string[]): Command => ({
  type: 'judge/reveal',
  at: method.statements,
  judgingId: 'j1',
  judgeItems,
});

describe('judging statements', () => {
  refusesEach(refused.judge, methodSession());

  it('asks them in an order of the session’s own, the same each time', () => {
    const ids = view().items.map(({ id }) => id);
    expect(view().items.map(({ id }) => id)).toEqual(ids);
    const other = new Workshop({ ...methodSession(), id: 'another' });
    const others = stepView(other, method.statements, 'judge').items.map(({ id }) => id);
    expect(others).not.toEqual(ids);
    expect(others.toSorted()).toEqual(ids.toSorted());
  });

  it('shows no count while it is open, to nobody', () => {
    const views = (hands: number[]) =>
      held(judging('j1'), handsFor('j1', 'technology', hands))
        .go(method.statements)
        .views();
    expect(views([6, 0])).toEqual(views([0, 5]));
  });

  it('keeps the known answer to itself until it is revealed', () => {
    const shown = (workshop: Workshop) => JSON.stringify(workshop.go(method.statements).views().room);
    const reason = 'Asking is a promise.';
    expect(shown(held(...counted, closeJudging('j1')))).not.toContain(reason);
    const revealed = held(...counted, closeJudging('j1'), reveal('asking'));
    expect(shown(revealed)).toContain(reason);
    expect(shown(revealed)).not.toContain('Technology can help');
  });

  it('leads from opening to closing to one answer after the other, and then on', () => {
    expect(view().next).toBe('open-judging');
    expect(view(judging('j1')).next).toBe('close-judging');
    const closed = view(...counted, closeJudging('j1'));
    expect(closed.next).toBe('reveal-answer');
    expect(closed.result?.toReveal).toHaveLength(15);
    const all = [...counted, closeJudging('j1'), reveal(...(closed.result?.toReveal ?? []))];
    expect(view(...all).next).toBe('next-step');
  });

  it('counts how many were right, and takes a note where we still act as if', () => {
    const { result } = view(...counted, closeJudging('j1'), reveal('technology', 'asking'), {
      type: 'judge/note',
      at: method.statements,
      judgeItem: 'technology',
      text: ' The new app ',
    });
    const row = (id: string) => result?.rows.find((one) => one.id === id);
    expect(row('technology')).toMatchObject({ right: 2, answers: 6, note: 'The new app' });
    expect(row('asking')).toMatchObject({ right: 6, answers: 6, answer: { verdict: 'fact' } });
  });

  it('takes statements of the house among the others, with their answer', () => {
    const own: Command = {
      type: 'judge/add',
      at: method.statements,
      item: { id: 'ours', text: 'We answer every letter', verdict: 'fiction', reason: { text: 'One in five' } },
    };
    const { result } = view(own, judging('j1'), closeJudging('j1'), reveal('ours'));
    expect(result?.rows).toHaveLength(16);
    expect(result?.rows.find(({ id }) => id === 'ours')?.answer).toEqual({ verdict: 'fiction', reason: 'One in five' });
  });

  it('leaves the score of each statement and the notes in the plan, and only what was revealed', () => {
    const plan = buildPlan(
      held(...counted, closeJudging('j1'), reveal('technology'), {
        type: 'judge/note',
        at: method.statements,
        judgeItem: 'technology',
        text: 'The new app',
      }).session,
    );
    const text = JSON.stringify(plan);
    expect(text).toContain('The new app');
    expect(text).toContain('What half of us or more get wrong about customer experience: ');
    expect(text).toContain('2 of 6 answers right');
    expect(text).not.toContain('Asking is a promise.');
  });
});

describe('answering everything that was said', () => {
  const groups = [...rocks, add(method.elements, 'Speed', 'Warmth'), group(method.group, 'g9', 'Fast', 'Speed')];
  const set = (verdict: string, reason: string, ...judgeItems: string[]): Command => ({
    type: 'judge/set',
    at: method.answers,
    judgeItems,
    verdict,
    reason: { text: reason },
  });
  const answers = (...commands: Command[]) => stepView(held(...groups, ...commands), method.answers, 'judge');

  it('is over the groups of the day, then over the ideas that are in none', () => {
    const texts = answers().items.map(({ text }) => text);
    expect(texts.slice(0, 3)).toEqual(['Fast', 'Money', 'Warmth']);
    expect(texts).not.toContain('Speed');
    expect(new Set(texts).size).toBe(5);
  });

  it('gives several one verdict at once, which can be changed', () => {
    const { items } = answers(set('act', '', 'item-1-g9', 'item-6-g1'), set('no', 'No budget', 'item-6-g1'));
    expect(items.slice(0, 3).map(({ verdict, reason }) => [verdict, reason])).toEqual([
      ['act', ''],
      ['no', 'No budget'],
      [null, ''],
    ]);
  });

  it('leaves counts and the list in the plan, and names what is still open', () => {
    const plan = JSON.stringify(buildPlan(held(...groups, set('not-now', 'In spring', 'item-1-g9')).session));
    expect(plan).toContain('We act: 0 · Not now, because: 1 · No, because: 0 · Not answered yet: 4.');
    expect(plan).toContain('In spring');
    expect(plan).toContain('Not answered yet (4)');
  });
});
