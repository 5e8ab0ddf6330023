import { describe, expect, it } from 'vitest';
import type { Command } from '@shared/session/commands';
import type { ActionFields } from '@shared/kinds/action';
import type { Session } from '@shared/session/schema/session';
import { buildPlan } from '@shared/plan/build';
import { action, add, finish, ideaId, open, paper } from '../../fixtures/commands';
import { refused, refusesEach } from '../../fixtures/refused';
import { at, method, methodSession, newSession } from '../../fixtures/session';
import { stepView, Workshop, workshop } from '../../fixtures/workshop';

const put = (type: 'commit/add' | 'commit/edit', fields: ActionFields, actionId = 'a1'): Command => ({
  type,
  at: at.actions,
  actionId,
  fields,
});
const fists = (...counts: number[]): Command => ({ type: 'commit/confidence', at: at.actions, actionId: 'a1', counts });
const shown = (held: Workshop) => stepView(held, at.actions, 'commit').actions;

const full: ActionFields = {
  text: 'Call back within the hour',
  serves: { text: 'Speed' },
  owner: { participant: 'p2', text: '' },
  taken: true,
  due: '2026-12-19',
  firstStep: { text: 'Ask the front desk', due: '2026-11-26' },
  measure: { text: 'calls returned in time', from: { text: '40 %' }, to: { text: '90 %' } },
  told: { text: 'By letter' },
};

/** What the one page asks of its reader because nobody acts on it; null where it does not. */
const unserved = (session: Session) =>
  buildPlan(session).summary.needs.find(({ id }) => id === 'need:unserved')?.text ?? null;

describe('committing', () => {
  refusesEach(refused.commit);

  it('keeps every field as it was said', () => {
    expect(shown(workshop(put('commit/add', full)))).toMatchObject([
      { id: 'a1', ...full, ownerName: 'Person 2', confidenceNow: null },
    ]);
  });

  it('changes an action without losing the confidence it was given', () => {
    const held = workshop(
      put('commit/add', full),
      fists(0, 0, 0, 2, 2, 2),
      put('commit/edit', action('Something easier')),
    );
    expect(shown(held)).toMatchObject([
      { ...action('Something easier'), confidence: [{ counts: [0, 0, 0, 2, 2, 2] }] },
    ]);
  });

  it('takes an action away', () => {
    const held = workshop(put('commit/add', full), put('commit/add', full, 'a2'), {
      type: 'commit/delete',
      at: at.actions,
      actionId: 'a1',
    });
    expect(shown(held).map(({ id }) => id)).toEqual(['a2']);
  });

  it('calls an owner by name, by seat where there is no name, or as typed', () => {
    const held = new Workshop({ ...newSession(1), participants: [{ id: 'p1', seat: 1, name: '', group: '' }] });
    held.apply(
      put('commit/add', action('A', { owner: { participant: 'p1', text: '' } })),
      put('commit/add', action('B', { owner: { participant: null, text: 'The new one' } }), 'a2'),
    );
    expect(shown(held).map(({ ownerName }) => ownerName)).toEqual(['Seat 1', 'The new one']);
  });

  it('judges by the latest fist-to-five: under the mark it is to be rewritten', () => {
    const held = workshop(put('commit/add', full), fists(2, 2, 2, 0, 0, 0));
    expect(shown(held)[0]?.confidenceNow).toMatchObject({ average: 1, fails: true, toHear: 6 });
    held.apply(fists(0, 0, 0, 6, 0, 0));
    expect(shown(held)[0]?.confidenceNow).toMatchObject({ average: 3, fails: false, deviation: 0, toHear: 0 });
    expect(shown(held)[0]?.confidence).toHaveLength(2);
  });

  it('shows the room what is to be done, by whom and when', () => {
    const held = workshop(put('commit/add', full)).go(at.actions);
    expect(held.views().room.body).toEqual({
      kind: 'actions',
      unserved: [],
      actions: [
        {
          id: 'a1',
          text: full.text,
          owner: 'Person 2',
          taken: true,
          due: '2026-12-19',
          confidence: null,
          asked: 0,
          from: null,
        },
      ],
    });
  });
});

describe('what was chosen, and who acts on it', () => {
  /** Two rocks on the board; who moves them is agreed at the rocks, and at the action plan at the end of the day. */
  const rocks = (...commands: Command[]) =>
    new Workshop(methodSession()).apply(
      add(method.rocks, 'Slow claims', 'Lost letters'),
      ...['Slow claims', 'Lost letters'].map((text): Command => ({
        type: 'place/put',
        at: method.place,
        placeItem: ideaId(text),
        across: 90,
        up: 90,
      })),
      ...commands,
    );
  const serving = (where: typeof method.movers, actionId: string, text: string): Command => ({
    type: 'commit/add',
    at: where,
    actionId,
    fields: action(`Move ${text}`, { serves: { text } }),
  });
  const chosen = (held: Workshop) => stepView(held, method.actions, 'commit').chosen;
  const room = (held: Workshop) => (held.go(method.actions).views().room.body as { unserved?: string[] }).unserved;

  it('is looked for in all actions of the session, not in those of its own step', () => {
    const held = rocks(serving(method.movers, 'a1', 'Slow claims'));
    expect(chosen(held)).toEqual([
      { text: 'Slow claims', servedBy: [1] },
      { text: 'Lost letters', servedBy: [] },
    ]);
    expect(room(held)).toEqual(['Lost letters']);
    expect(unserved(held.session)).toBe('Chosen, and nobody acts on it yet: “Lost letters”. Who could?');
    held.apply(serving(method.actions, 'a2', 'Lost letters'));
    expect(chosen(held).map(({ servedBy }) => servedBy)).toEqual([[1], [2]]);
    expect(unserved(held.session)).toBeNull();
    expect(JSON.stringify(buildPlan(held.session))).not.toContain('nobody acts on it');
  });

  it('is not said before the room has come to who does what, and is said once where two steps ask', () => {
    const held = rocks();
    expect(unserved(held.session)).toBeNull();
    held.apply(serving(method.movers, 'a1', 'Slow claims'), serving(method.actions, 'a2', 'Slow claims'));
    expect(unserved(held.session)).toBe('Chosen, and nobody acts on it yet: “Lost letters”. Who could?');
  });

  it('is acted on too where an action serves what was counted with it later', () => {
    const held = workshop(add(at.elements, 'Speed', 'Haste', 'Warmth'));
    const dots = { 'i-Speed': 1, 'i-Haste': 1, 'i-Warmth': 1 };
    held.apply(open(at.vote, 'v1', 'paper', { winners: 3 }), paper(at.vote, 'v1', dots), ...finish(at.vote, 'v1'));
    const fields = action('Answer within an hour', { serves: { text: 'Haste' } });
    held.apply({ type: 'commit/add', at: at.actions, actionId: 'a1', fields });
    const amendment = { type: 'merge', into: 'i-Speed', from: 'i-Haste' } as const;
    held.apply({ type: 'vote/amend', at: at.vote, voteId: 'v1', amendment });
    const view = stepView(held, at.actions, 'commit');
    expect(view.chosen).toEqual([
      { text: 'Speed', servedBy: [1] },
      { text: 'Warmth', servedBy: [] },
    ]);
    expect(view.actions.map(({ servedSince }) => servedSince)).toEqual([{ now: 'Speed' }]);
    expect(unserved(held.session)).toBe('Chosen, and nobody acts on it yet: “Warmth”. Who could?');
  });

  it('is acted on too where the action was made at the verdict on it', () => {
    const agenda = ['pick-the-elements', 'ask-only-if-you-will-act', 'action-plan'];
    const held = new Workshop(
      newSession(
        6,
        agenda.map((exercise) => ({ exercise, variant: 'full' as const })),
      ),
    );
    const [elements, vote, answers] = [
      { item: 'item-1', step: 'elements' },
      { item: 'item-1', step: 'vote' },
      { item: 'item-2', step: 'answers' },
    ];
    held.apply(add(elements, 'Speed', 'Quick', 'Warmth'), open(vote, 'v1', 'paper', { winners: 1 }));
    held.apply(paper(vote, 'v1', { 'i-Speed': 1 }), ...finish(vote, 'v1'));
    const amendment = { type: 'merge', into: 'i-Speed', from: 'i-Quick' } as const;
    held.apply({ type: 'vote/amend', at: vote, voteId: 'v1', amendment });
    const quick = stepView(held, answers, 'judge').items.find(({ text }) => text === 'Quick')?.id ?? '';
    held.apply({ type: 'judge/set', at: answers, judgeItems: [quick], verdict: 'act', reason: { text: '' } });
    held.apply({ type: 'action/make', actionId: 'a1', from: { at: answers, item: quick } });
    const view = stepView(held, { item: 'item-3', step: 'actions' }, 'commit');
    expect(view.chosen).toEqual([{ text: 'Speed', servedBy: [1] }]);
  });

  it('can be left out of the one page', () => {
    const held = rocks(serving(method.movers, 'a1', 'Slow claims'));
    held.apply({ type: 'plan/leave-out', sentence: 'need:unserved', out: true, proposed: 'It' });
    expect(unserved(held.session)).toBeNull();
  });
});

describe('how sure the room is of all actions together', () => {
  it.each([
    [1, 1, 'The action'],
    [2, 2, 'Both actions together'],
    [3, 3, 'All three actions together'],
    [2, 3, 'Two of three actions together'],
    [1, 3, 'One of three actions'],
  ])('%i asked about of %i', (asked, all, said) => {
    const ids = Array.from({ length: all }, (_, index) => `a${index}`);
    const held = workshop();
    for (const actionId of ids) held.apply({ type: 'commit/add', at: at.actions, actionId, fields: action(actionId) });
    for (const actionId of ids.slice(0, asked))
      held.apply({ type: 'commit/confidence', at: at.actions, actionId, counts: [0, 0, 0, 3, 3, 0] });
    expect(buildPlan(held.session).summary.confidence?.spread.text).toBe(said);
  });
});

describe('a day before the workshop', () => {
  it('is not on the line of the next 90 days', () => {
    const held = workshop();
    for (const [actionId, due] of [
      ['a1', '2026-11-10'],
      ['a2', '2026-12-10'],
    ] as const)
      held.apply({ type: 'commit/add', at: at.actions, actionId, fields: action(actionId, { due }) });
    const blocks = buildPlan(held.session).sections.find(({ id }) => id === 'milestones')?.blocks ?? [];
    expect(blocks).toMatchObject([
      { type: 'timeline', marks: [{ day: 21, number: 2 }] },
      {
        type: 'table',
        rows: [
          expect.arrayContaining(['–', '10 November 2026']),
          expect.arrayContaining(['30 days', '10 December 2026']),
        ],
      },
    ]);
  });
});
