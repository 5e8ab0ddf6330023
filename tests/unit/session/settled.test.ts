import { describe, expect, it } from 'vitest';
import type { ActionFrom } from '@shared/kinds/action';
import type { StepAddress } from '@shared/base/steps';
import { buildPlan } from '@shared/plan/build';
import { actionsNow } from '@shared/session/actions-now';
import type { Command } from '@shared/session/commands';
import { add, group, note, noted } from '../../fixtures/commands';
import { newSession } from '../../fixtures/session';
import { stepView, Workshop } from '../../fixtures/workshop';

const full = (exercise: string) => ({ exercise, variant: 'full' as const });
const set = (at: StepAddress, item: string, verdict: string, reason = ''): Command => ({
  type: 'judge/set',
  at,
  judgeItems: [item],
  verdict,
  reason: { text: reason },
});
const make = (actionId: string, from: ActionFrom): Command => ({ type: 'action/make', actionId, from });

const visit = { item: 'item-1', step: 'visit' };
const asked = { item: 'item-2', step: 'answers' };
const held = () =>
  new Workshop(newSession(4, ['parking-lot', 'ask-only-if-you-will-act', 'action-plan'].map(full))).apply(
    noted('car', 'parked', 'The car park'),
    noted('coffee', 'parked', 'The coffee'),
    noted('ring', 'promise', 'Ring back', 'Ann'),
    noted('write', 'promise', 'Write to all', 'Dr. Hill'),
  );
const itemsAt = (one: Workshop, at: StepAddress) => stepView(one, at, 'judge').items.map(({ text }) => text);
const notesIn = (one: Workshop) => {
  const section = buildPlan(one.session).sections.find(({ id }) => id === 'notes');
  return {
    title: section?.title,
    tables: (section?.blocks ?? []).flatMap((block) =>
      block.type === 'table' ? [[block.caption, ...block.rows.map((row) => row.join(' | '))]] : [],
    ),
  };
};
const pointedOut = (one: Workshop) =>
  one
    .views()
    .facilitator.actions.loose.filter(({ toDo, action }) => toDo && action === null)
    .map(({ text }) => text);

describe('What became of a note', () => {
  it('stands beside it in the plan, and what is answered is nothing to come back to', () => {
    const one = held();
    expect(notesIn(one)).toEqual({
      title: 'Two promises and two parked topics',
      tables: [
        ['Promised', 'Ring back | Ann | The parking lot', 'Write to all | Dr. Hill | The parking lot'],
        ['Parked, to come back to', 'The car park | The parking lot', 'The coffee | The parking lot'],
      ],
    });
    one.apply(set(visit, 'note-car', 'settled'));
    expect(notesIn(one)).toMatchObject({
      title: 'Two promises and two parked topics, one of them answered',
      tables: [
        ['Promised', 'Ring back | Ann | The parking lot', 'Write to all | Dr. Hill | The parking lot'],
        ['Parked, to come back to', 'The coffee | The parking lot'],
        ['Parked, and answered', 'The car park | Settled | The parking lot'],
      ],
    });
    one.apply(
      set(visit, 'note-coffee', 'let-go', 'Nobody drinks it'),
      set(asked, 'note-ring', 'no', 'She moved'),
      set(asked, 'note-write', 'act'),
      make('a1', { note: 'write' }),
    );
    expect(notesIn(one)).toEqual({
      title: 'Two promises and two parked topics, all answered',
      tables: [
        [
          'Promised',
          'Ring back | Ann | No: She moved | The parking lot',
          'Write to all | Dr. Hill | We act · action 1 | The parking lot',
        ],
        [
          'Parked, and answered',
          'The car park | Settled | The parking lot',
          'The coffee | We let it go: Nobody drinks it | The parking lot',
        ],
      ],
    });
  });

  it('is that it is an action, where it was made one without being asked about', () => {
    const one = new Workshop(newSession(4, ['action-plan'].map(full)));
    one.apply(noted('car', 'parked', 'The car park'), make('a1', { note: 'car' }));
    expect(notesIn(one)).toEqual({
      title: 'One parked topic, answered',
      tables: [['Parked, and answered', 'The car park | action 1 | The action plan']],
    });
  });

  it('has no day and no owner from the reason why it was settled so', () => {
    const one = held().apply(set(asked, 'note-car', 'act', 'It broke on 3 March, and Person 2 saw it'));
    one.apply(make('a1', { note: 'car' }));
    expect(actionsNow(one.session)[0]?.action).toMatchObject({ due: null, owner: { participant: null, text: '' } });
  });

  it('is not to be done once it is a decision', () => {
    const one = held().apply(set(asked, 'note-ring', 'act'));
    expect(pointedOut(one)).toContain('Ring back');
    one.apply({ type: 'note/edit', noteId: 'ring', fields: note('decision', 'We never ring back') });
    expect(pointedOut(one)).not.toContain('We never ring back');
  });

  it('is no change of what the other step began with', () => {
    const one = held().apply(set(asked, 'note-ring', 'act'), set(visit, 'note-car', 'settled'));
    const step = stepView(one, asked, 'judge');
    expect(step.items.map(({ text }) => text)).not.toContain('The car park');
    expect(step.outdated).toBe(false);
    one.apply(noted('late', 'parked', 'The late one'));
    expect(stepView(one, asked, 'judge').outdated).toBe(true);
  });

  it('is not asked for again by another step, whichever was first; a step keeps what it said something about', () => {
    const one = held();
    one.apply(set(visit, 'note-car', 'settled'), set(visit, 'note-coffee', 'let-go', 'Nobody drinks it'));
    expect(itemsAt(one, asked)).toEqual(['Ring back (Ann)', 'Write to all (Dr. Hill)']);
    one.apply(set(asked, 'note-ring', 'no', 'She moved'));
    expect(itemsAt(one, asked)).toEqual(['Ring back (Ann)', 'Write to all (Dr. Hill)']);
    expect(stepView(one, asked, 'judge').outdated).toBe(false);
    /* The first has all that it answered still, and what it had taken up is not open there where it is answered since. */
    expect(itemsAt(one, visit)).toEqual(['The car park', 'The coffee', 'Write to all (Dr. Hill)']);
    const titles = () => buildPlan(one.session).sections.map(({ title }) => title);
    expect(titles()).toContain('Two of three answered so far');
    expect(titles()).toContain('One of two answered so far');
    one.apply(set(asked, 'note-write', 'act'));
    expect(titles().filter((title) => title.includes('so far'))).toEqual([]);
    one.apply({ type: 'judge/set', at: asked, judgeItems: ['note-ring'], verdict: null, reason: { text: '' } });
    expect(itemsAt(one, visit)).toEqual(['The car park', 'The coffee', 'Ring back (Ann)']);
  });

  it('is known of ideas and groups as well where they are asked about twice', () => {
    const agenda = ['pick-the-elements', 'ask-only-if-you-will-act', 'ask-only-if-you-will-act'];
    const one = new Workshop(newSession(4, agenda.map(full)));
    const [elements, grouping] = [
      { item: 'item-1', step: 'elements' },
      { item: 'item-1', step: 'group' },
    ];
    one.apply(add(elements, 'Speed', 'Warmth', 'Price'), group(grouping, 'g1', 'Fast', 'Speed'));
    const again = { item: 'item-3', step: 'answers' };
    expect(itemsAt(one, again)).toEqual(['Fast', 'Warmth', 'Price']);
    const { items } = stepView(one, asked, 'judge');
    const idOf = (text: string) => items.find((item) => item.text === text)?.id ?? '';
    one.apply(set(asked, idOf('Fast'), 'act'), set(asked, idOf('Warmth'), 'no', 'Too dear'));
    expect(itemsAt(one, again)).toEqual(['Price']);
    /* A group that has other ideas since is another thing. */
    one.apply(group(grouping, 'g2', 'Dear', 'Price'));
    one.apply({ type: 'group/assign', at: grouping, groupId: 'g1', ideaIds: ['i-Warmth'] });
    expect(itemsAt(one, again)).toEqual(['Fast', 'Dear']);
  });

  it('is that it is not to be done any more where it got a no, and is to be done once where it is acted on', () => {
    const one = held();
    expect(pointedOut(one)).toEqual(['Ring back', 'Write to all']);
    one.apply(set(asked, 'note-ring', 'no', 'She moved'), set(asked, 'note-write', 'act'));
    expect(pointedOut(one)).toEqual(['Write to all']);
    one.apply(set(asked, 'note-car', 'act'));
    expect(pointedOut(one)).toEqual(['The car park', 'Write to all'].toSorted());
    one.apply(make('a1', { note: 'write' }), set(asked, 'note-ring', 'act'));
    expect(pointedOut(one).toSorted()).toEqual(['Ring back', 'The car park']);
  });

  it('goes by what was said last where two steps said something of it', () => {
    const one = held();
    one.apply(set(asked, 'note-ring', 'not-now', 'In May'), set(asked, 'note-car', 'act'));
    one.go(visit);
    const both = new Workshop({
      ...one.session,
      work: {
        ...one.session.work,
        'item-1/visit': {
          kind: 'judge',
          judgings: [],
          verdicts: [
            { item: 'note-car', verdict: 'action', reason: { text: '' } },
            { item: 'note-ring', verdict: 'action', reason: { text: '' } },
          ],
          notes: [],
          own: [],
          typed: [],
          items: [
            { id: 'note-car', text: 'The car park', ideaIds: [] },
            { id: 'note-ring', text: 'Ring back (Ann)', ideaIds: [] },
          ],
        },
      },
    });
    expect(pointedOut(both)).toEqual(['The car park', 'Write to all']);
    expect(notesIn(both).tables[0]).toContain('Ring back | Ann | Not now: In May | The parking lot');
  });

  it.each(['the note', 'the verdict'])('makes an action of its own words, whose it is, from %s', (place) => {
    const one = held().apply(set(asked, 'note-write', 'act', 'By 12 December'));
    one.apply(make('a1', place === 'the note' ? { note: 'write' } : { at: asked, item: 'note-write' }));
    expect(actionsNow(one.session)[0]?.action).toMatchObject({
      text: 'Write to all',
      serves: { text: '' },
      owner: { participant: null, text: 'Dr. Hill' },
      due: '2026-12-12',
    });
  });
});
