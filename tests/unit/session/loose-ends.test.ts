import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildPlan } from '@shared/plan/build';
import type { ActionFrom } from '@shared/kinds/action';
import { actionsNow } from '@shared/session/actions-now';
import type { Command } from '@shared/session/commands';
import { dueDates } from '@shared/session/due';
import { looseEnds } from '@shared/session/loose-ends';
import {
  action as agreed,
  add,
  finish,
  group,
  named,
  note,
  noted,
  open,
  paper,
  promise,
} from '../../fixtures/commands';
import { mergedRooms, roomsFrom } from '../../fixtures/breakout-rooms';
import { morning } from '../../fixtures/any-command';
import { at, methodSession, method, newSession } from '../../fixtures/session';
import { stepView, Workshop, workshop } from '../../fixtures/workshop';
import { strings } from '../../english';

const make = (actionId: string, from: ActionFrom): Command => ({ type: 'action/make', actionId, from });
describe('A loose end', () => {
  it('becomes an action with what is known filled in, and is one everywhere', () => {
    const held = workshop(named('p1', 'Anna Berg'), named('p2', 'Anna Stone'));
    held.apply(
      named('p3', 'Joe Marsh'),
      promise('n1', 'Answer every complaint myself by 12 December', 'Joe'),
      make('a1', { note: 'n1' }),
    );
    const [one] = actionsNow(held.session);
    expect(one?.action).toMatchObject({
      text: 'Answer every complaint myself by 12 December',
      owner: { participant: 'p3', text: '' },
      due: '2026-12-12',
      from: { note: 'n1' },
    });
    expect(one?.at).toEqual(at.actions);
    const plan = buildPlan(held.session);
    expect(plan.summary.next).toMatchObject([{ number: 1, owner: 'Joe Marsh' }]);
    expect(plan.tables.actions).toMatchObject([{ number: 1 }]);
    expect(plan.sections.some(({ id }) => id === 'milestones')).toBe(true);
    expect(dueDates(held.session)).toMatchObject([{ day: '2026-12-12', owner: 'Joe Marsh' }]);
    expect(looseEnds(strings, held.session)).toMatchObject([{ action: 1, toDo: true }]);
  });

  it('is nobody’s where two are called so, and keeps a name that is not on the list', () => {
    const held = workshop(named('p1', 'Anna Berg'), named('p2', 'Anna Stone'));
    held.apply(promise('n1', 'Anna asks three customers'), promise('n2', 'Look at the queue', 'Dr. Hill'));
    held.apply(make('a1', { note: 'n1' }), make('a2', { note: 'n2' }));
    expect(actionsNow(held.session).map(({ action: { owner } }) => owner)).toEqual([
      { participant: null, text: '' },
      { participant: null, text: 'Dr. Hill' },
    ]);
  });

  it('that was chosen is acted on as soon as it is an action itself', () => {
    const held = workshop();
    held.apply(
      { type: 'collect/form', at: at.pretences, form: 'paper-cards' },
      add(at.pretences, 'We never call', 'Lost'),
    );
    held.apply({ type: 'collect/reveal', at: at.pretences });
    const { options } = stepView(held, at.secretVote, 'vote');
    const id = options.find(({ text }) => text === 'We never call')?.id ?? '';
    held.apply(open(at.secretVote, 'v1', 'paper', { winners: 1 }), paper(at.secretVote, 'v1', { [id]: 1 }));
    held.apply(...finish(at.secretVote, 'v1'));
    expect(stepView(held, at.actions, 'commit').chosen).toEqual([{ text: 'We never call', servedBy: [] }]);
    held.apply(make('a1', { at: at.pretences, item: id }));
    expect(stepView(held, at.actions, 'commit').chosen).toEqual([{ text: 'We never call', servedBy: [1] }]);
    expect(buildPlan(held.session).summary.needs.map((need) => need.id)).not.toContain('need:unserved');
  });

  it('stays open as an action where a later action serves what it was made of', () => {
    const held = new Workshop(methodSession()).apply(add(method.rocks, 'Slow claims'));
    held.apply({ type: 'place/put', at: method.place, placeItem: 'i-Slow-claims', across: 90, up: 80 });
    held.apply(make('a1', { at: method.rocks, item: 'i-Slow-claims' }));
    const fields = agreed('A new form', { serves: { text: 'Slow claims' } });
    held.apply({ type: 'commit/add', at: method.actions, actionId: 'a2', fields });
    expect(actionsNow(held.session).map(({ closed }) => closed)).toEqual([false, false]);
  });

  it('is made an action once', () => {
    const held = workshop(promise('n1', 'Ring back'), make('a1', { note: 'n1' }));
    expect(held.attempt(make('a2', { note: 'n1' }))).toBe('is-an-action-already');
    expect(held.attempt(make('a3', { note: 'n9' }))).toBe('nothing-to-act-on');
    held.undo();
    expect(held.attempt(make('a2', { note: 'n1' }))).toBeNull();
  });

  it('is made an action once also where it is judged after it was collected, and the other way round', () => {
    const asked = { item: 'item-9', step: 'answers' };
    for (const [first, second] of [
      [0, 1],
      [1, 0],
    ] as const) {
      const held = new Workshop(methodSession()).apply(add(method.rocks, 'Slow claims', 'Lost letters'));
      const { items } = stepView(held, asked, 'judge');
      const judgeItems = items.map(({ id }) => id);
      held.apply({ type: 'judge/set', at: asked, judgeItems, verdict: 'act', reason: { text: '' } });
      const places: ActionFrom[] = [
        { at: method.rocks, item: 'i-Slow-claims' },
        { at: asked, item: items.find(({ text }) => text === 'Slow claims')?.id ?? '' },
      ];
      held.apply(make('a1', places[first]!));
      expect(held.attempt(make('a2', places[second]!))).toBe('is-an-action-already');
      const numbers = looseEnds(strings, held.session).map(({ text, action }) => [text, action]);
      expect(numbers).toEqual([
        ['Slow claims', 1],
        ['Lost letters', null],
        ['Slow claims', 1],
        ['Lost letters', null],
      ]);
    }
  });

  it('is not there while it is sealed, and is refused', () => {
    const held = workshop();
    held.apply({ type: 'collect/form', at: at.pretences, form: 'paper-cards' }, add(at.pretences, 'We never call'));
    expect(looseEnds(strings, held.session)).toEqual([]);
    held.apply({ type: 'collect/reveal', at: at.pretences });
    const [end] = looseEnds(strings, held.session);
    expect(end).toMatchObject({ text: 'We never call', toDo: false, action: null });
  });

  it('goes to the next step that takes actions, else to the last that did', () => {
    const session = methodSession();
    const from = (step: { item: string; step: string }, item: string): ActionFrom => ({ at: step, item });
    const held = new Workshop(session).apply(
      add(method.stopStart, 'The hold-time report'),
      add(method.rocks, 'Slow claims'),
    );
    const [first, second] = looseEnds(strings, held.session);
    held.apply(make('a1', first?.from ?? from(method.rocks, '')), make('a2', second?.from ?? from(method.rocks, '')));
    expect(actionsNow(held.session).map((one) => one.at)).toEqual([method.movers, method.movers]);
    held.apply(promise('n1', 'Come back on it'));
    held.go({ item: 'item-10', step: 'actions' }).apply(promise('n2', 'At the very end'), make('a3', { note: 'n2' }));
    expect(actionsNow(held.session).at(-1)?.at).toEqual(method.actions);
  });

  it('is refused where the agenda takes no actions', () => {
    const held = new Workshop(newSession(4, [{ exercise: 'opening', variant: 'full' }])).apply(
      promise('n1', 'Ring back'),
    );
    expect(held.attempt(make('a1', { note: 'n1' }))).toBe('no-action-step');
  });

  it('stays what it became when the rooms are merged, also where both call it by one id', () => {
    const rooms = roomsFrom(
      [promise('n1', 'Before we part'), make('a1', { note: 'n1' })],
      ['Red', 'Blue'].map((room) => [promise('n2', `What ${room} promised`), make('a2', { note: 'n2' })]),
    );
    const { session } = mergedRooms(rooms);
    expect(looseEnds(strings, session).map(({ text, action }) => [text, action])).toEqual([
      ['Before we part', 1],
      ['What Red promised', 2],
      ['What Blue promised', 3],
    ]);
    expect(actionsNow(session).map(({ action: { text } }) => text)).toEqual([
      'Before we part',
      'What Red promised',
      'What Blue promised',
    ]);
  });
});

describe('Nothing stays unanswered', () => {
  const asked = { item: 'item-9', step: 'answers' };
  const items = (held: Workshop) => stepView(held, asked, 'judge').items.map(({ text }) => text);
  const held = () =>
    new Workshop(methodSession()).apply(
      add(method.elements, 'Speed', 'Warmth'),
      group(method.group, 'g1', 'Fast', 'Speed'),
      promise('n1', 'Ring back', 'Ann'),
      noted('n2', 'parked', 'The car park'),
      noted('n3', 'decision', 'No new survey'),
    );

  it('groups, ideas without one and what was noted are asked about, each once', () => {
    expect(items(held())).toEqual(['Fast', 'Warmth', 'Ring back (Ann)', 'The car park']);
  });

  it('how people arrive and leave is not asked about', () => {
    const agenda = ['check-in', 'ask-only-if-you-will-act', 'check-out'];
    const one = new Workshop(
      newSession(
        4,
        agenda.map((exercise) => ({ exercise, variant: 'full' as const })),
      ),
    ).apply(add({ item: 'item-1', step: 'one-word' }, 'Awake'), add({ item: 'item-3', step: 'one-word' }, 'Late'), {
      type: 'note/add',
      noteId: 'n2',
      fields: note('parked', 'The car park'),
    });
    const { items: now } = stepView(one, { item: 'item-2', step: 'answers' }, 'judge');
    expect(now.map(({ text }) => text)).toEqual(['The car park']);
  });

  it('a note that is settled as an action is one, by itself and in the block, and not two', () => {
    const one = held();
    const ids = stepView(one, asked, 'judge').items.map(({ id }) => id);
    one.apply({ type: 'judge/set', at: asked, judgeItems: ids, verdict: 'act', reason: { text: '' } });
    const from = { at: asked, item: ids.at(-2) ?? '' };
    one.apply(make('a1', from));
    expect(one.attempt(make('a2', { note: 'n1' }))).toBe('is-an-action-already');
    expect(one.attempt(make('a2', from))).toBe('is-an-action-already');
    expect(
      looseEnds(strings, one.session)
        .filter(({ text }) => text.startsWith('Ring back'))
        .map(({ action }) => action),
    ).toEqual([1, 1]);
  });

  it('the parking lot shows the room what was parked, and its plan says what became of it', () => {
    const visit = { item: 'item-2', step: 'visit' };
    const one = new Workshop(
      newSession(
        4,
        ['opening', 'parking-lot', 'action-plan'].map((exercise) => ({ exercise, variant: 'full' as const })),
      ),
    ).apply(noted('n2', 'parked', 'The car park'), noted('n4', 'parked', 'The coffee'));
    one.go(visit);
    expect(one.views().room.body).toMatchObject({ items: [{ text: 'The car park' }, { text: 'The coffee' }] });
    one.apply({ type: 'judge/set', at: visit, judgeItems: ['note-n2'], verdict: 'action', reason: { text: '' } });
    one.apply(make('a1', { at: visit, item: 'note-n2' }));
    const plan = JSON.stringify(buildPlan(one.session));
    expect(plan).toContain('Somebody does something');
    expect(actionsNow(one.session)).toMatchObject([{ number: 1, action: { text: 'The car park' } }]);
  });
});

describe('An untitled group', () => {
  it('is called by all its ideas wherever it is voted on', () => {
    const one = workshop(add(at.elements, 'Speed', 'Warmth', 'Price'), group(at.group, 'g1', '', 'Speed', 'Warmth'));
    expect(stepView(one, at.vote, 'vote').options.map(({ text }) => text)).toEqual(['Speed · Warmth', 'Price']);
    expect(one.views().room.body).toMatchObject({ options: [{ text: 'Speed · Warmth' }, { text: 'Price' }] });
  });
});

describe('Whatever was done before', () => {
  it('every loose end becomes one action, with its own words, and none is lost or made twice', () => {
    fc.assert(
      fc.property(morning, (commands) => {
        const held = new Workshop();
        for (const command of commands) held.attempt(command);
        const ends = looseEnds(strings, held.session);
        const before = actionsNow(held.session).length;
        const unmade = ends.filter((end) => end.action === null);
        const answers = unmade.map(({ from }, index) => held.attempt(make(`made-${index}`, from)));
        /* What was said once and worked on twice is the same thing at both. */
        for (const answer of answers) expect([null, 'is-an-action-already']).toContain(answer);
        const made = answers.filter((answer) => answer === null).length;
        const after = looseEnds(strings, held.session);
        expect(after.map(({ text }) => text)).toEqual(ends.map(({ text }) => text));
        expect(after.every(({ action: number }) => number !== null)).toBe(true);
        expect(actionsNow(held.session)).toHaveLength(before + made);
        expect(new Set(after.map(({ action: number }) => number)).size).toBe(
          new Set(after.map(({ from }) => ('note' in from ? from.note : from.item))).size,
        );
        for (const { from } of after) expect(held.attempt(make('again', from))).toBe('is-an-action-already');
      }),
      { numRuns: 100 },
    );
  });
});
