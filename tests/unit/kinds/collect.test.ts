import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildPlan } from '@shared/plan/build';
import type { Command } from '@shared/session/commands';
import { add, edit, ideaId, merge, newIdea, open, remove, turn } from '../../fixtures/commands';
import { answer, closeRating, secretRating } from '../../fixtures/method-commands';
import { refused, refusesEach } from '../../fixtures/refused';
import { at, method, methodSession, people } from '../../fixtures/session';
import { stepView, workshop, Workshop } from '../../fixtures/workshop';

const texts = (held: Workshop) => held.work(at.elements, 'collect').ideas.map(({ text }) => text);
const three = add(at.elements, 'Speed', 'Warmth', 'Choice');

describe('collecting', () => {
  refusesEach(refused.collect);

  it('adds ideas in the order in which they are called out, without the space around them', () => {
    const held = workshop(three, { ...add(at.elements), ideas: [{ ...newIdea('Price'), text: '  Price \n' }] });
    expect(texts(held)).toEqual(['Speed', 'Warmth', 'Choice', 'Price']);
  });

  it('changes an idea in its place', () => {
    expect(texts(workshop(three, edit(at.elements, 'Warmth', 'A warm voice')))).toEqual([
      'Speed',
      'A warm voice',
      'Choice',
    ]);
  });

  it('deletes several at once', () => {
    expect(texts(workshop(three, remove(at.elements, 'Speed', 'Choice')))).toEqual(['Warmth']);
  });

  it('notes who has had a silent turn, also one with nothing to say', () => {
    const held = workshop(turn(at.elements, 'p4', 'Speed'), turn(at.elements, 'p1'));
    expect(held.work(at.elements, 'collect').tookPart).toEqual(['p1', 'p4']);
  });

  it('opens the seat screen in silent turns only', () => {
    const seat = (form: 'scribe' | 'silent-turns' | 'paper-cards') =>
      workshop({ type: 'collect/form', at: at.elements, form }, turn(at.elements, 'p2')).go(at.elements).views().seat
        .task;
    expect(seat('scribe')).toBeNull();
    expect(seat('paper-cards')).toBeNull();
    expect(seat('silent-turns')).toMatchObject({ kind: 'texts', anonymous: false, limit: 5 });
    expect(seat('silent-turns')?.seats.map(({ done }) => done)).toEqual([false, true, false, false, false, false]);
  });

  it('offers only the suggestions that are not taken yet', () => {
    const before = stepView(workshop(), at.elements, 'collect').suggestions;
    const [first = ''] = before;
    const after = stepView(workshop(add(at.elements, first)), at.elements, 'collect').suggestions;
    expect(after).toEqual(before.slice(1));
  });

  it('says that the list is frozen while it is voted on', () => {
    const held = workshop(three);
    expect(stepView(held, at.elements, 'collect').frozen).toBe(false);
    held.apply(open(at.vote, 'v1', 'hand-count'));
    expect(stepView(held, at.elements, 'collect').frozen).toBe(true);
    expect(stepView(held, at.group, 'group').frozen).toBe(true);
  });

  it('does not freeze the list of another exercise', () => {
    const held = workshop(three, open(at.vote, 'v1', 'hand-count'));
    expect(held.attempt(turn(at.pretences, 'p1', 'Nobody waits'))).toBeNull();
  });
});

describe('merging', () => {
  const evidence = (text: string) => ({ evidence: { text } });

  it('keeps the words of both, with what was said beside them', () => {
    const ideas = [
      { ...newIdea('Speed'), fields: evidence('six rings') },
      { ...newIdea('Haste'), fields: evidence('two days') },
    ];
    const held = workshop({ ...add(at.elements), ideas }, merge(at.elements, 'Speed', 'Haste'));
    expect(held.work(at.elements, 'collect').ideas).toEqual([
      {
        id: ideaId('Speed'),
        text: 'Speed',
        fields: evidence('six rings'),
        merged: [{ text: 'Haste', fields: evidence('two days') }],
      },
    ]);
  });

  it('keeps what was merged before, so that no words are ever lost', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(5), fc.nat(5)), { maxLength: 10 }), (pairs) => {
        const all = ['a', 'b', 'c', 'd', 'e', 'f'];
        const held = workshop(add(at.elements, ...all));
        for (const [into, from] of pairs) held.attempt(merge(at.elements, all[into] ?? '', all[from] ?? ''));
        const { ideas } = held.work(at.elements, 'collect');
        expect(ideas.flatMap(({ text, merged }) => [text, ...merged.map((one) => one.text)]).toSorted()).toEqual(all);
      }),
    );
  });

  it('shows the room how many stand behind an idea', () => {
    const held = workshop(three, merge(at.elements, 'Speed', 'Choice')).go(at.elements);
    expect(held.views().room.body).toEqual({
      kind: 'ideas',
      oneEach: false,
      headings: [],
      round: null,
      ideas: [
        { id: ideaId('Speed'), text: 'Speed', heading: null, from: null, merged: 1, beside: [] },
        { id: ideaId('Warmth'), text: 'Warmth', heading: null, from: null, merged: 0, beside: [] },
      ],
    });
  });
});

describe('gathering under headings', () => {
  const under = (heading: string, ...said: string[]): Command => ({
    type: 'collect/add',
    at: method.stopStart,
    ideas: said.map((text) => ({ id: ideaId(text), text, fields: {}, heading })),
  });
  const whole = (...commands: Command[]) => new Workshop(methodSession()).apply(...commands);

  it('keeps an idea under its heading, and lists it there in the plan', () => {
    const gathered = whole(under('start', 'Asked twice'), under('stop', 'Letters sent'));
    const blocks = buildPlan(gathered.session).sections[0]?.blocks ?? [];
    const listed = blocks.flatMap((block) =>
      block.type === 'heading' ? [block.text] : block.type === 'ideas' ? block.ideas.map(({ text }) => text) : [],
    );
    expect(listed.slice(-4)).toEqual(['We stop', 'Letters sent', 'We start', 'Asked twice']);
  });

  it('takes headings from a step: the two that were rated lowest', () => {
    const answers = people(6).map((person) => answer('s1', person, { trusted: 0, decide: 1, family: 4, hired: 3 }));
    const gathered = whole(secretRating('s1', 'walk-up', 6), ...answers, closeRating('s1'));
    expect(stepView(gathered, method.promises, 'collect').headings.map(({ id }) => id)).toEqual(['trusted', 'decide']);
  });

  it('takes as headings all that are level with the second lowest', () => {
    const answers = people(6).map((person) => answer('s1', person, { trusted: 0, decide: 1, family: 4, hired: 1 }));
    const gathered = whole(secretRating('s1', 'walk-up', 6), ...answers, closeRating('s1'));
    const { headings } = stepView(gathered, method.promises, 'collect');
    expect(headings.map(({ id }) => id)).toEqual(['trusted', 'hired', 'decide']);
  });

  it('refuses a heading that is not there', () => {
    expect(whole().attempt(under('nothing', 'Asked twice'))).toBe('unknown-heading');
  });
});
