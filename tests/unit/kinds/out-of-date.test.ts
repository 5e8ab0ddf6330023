import { describe, expect, it } from 'vitest';
import type { Command } from '@shared/session/commands';
import { action, add, cast, edit, finish, group, ideaId, open, remove } from '../../fixtures/commands';
import { answer, closeRating, secretRating } from '../../fixtures/method-commands';
import { at, method, methodSession, people } from '../../fixtures/session';
import { stepView, Workshop, workshop } from '../../fixtures/workshop';

const ideas = add(at.elements, 'Speed', 'Warmth', 'Price');
const voted = (voteId: string, text: string): Command[] => [
  open(at.vote, voteId, 'open', { winners: 1 }),
  cast(at.vote, voteId, 'p1', { [ideaId(text)]: 2 }),
  ...finish(at.vote, voteId),
];

describe('a vote whose options have changed', () => {
  const outdated = (held: Workshop) => stepView(held, at.vote, 'vote').outdated;

  it('says so, keeps its result, and is up to date again when it is held again', () => {
    const held = workshop(ideas, ...voted('v1', 'Speed'));
    expect(outdated(held)).toBe(false);
    held.apply(add(at.elements, 'Choice'));
    expect(outdated(held)).toBe(true);
    expect(stepView(held, at.vote, 'vote').latest?.rows[0]).toMatchObject({ text: 'Speed', dots: 2 });
    held.apply(...voted('v2', 'Choice'));
    expect(outdated(held)).toBe(false);
    expect(stepView(held, at.vote, 'vote').others.map(({ id }) => id)).toEqual(['v1']);
  });

  it('says so as well when options were grouped or reworded, and not when nothing is left of them', () => {
    expect(outdated(workshop(ideas, ...voted('v1', 'Speed'), group(at.group, 'g', 'Us', 'Speed', 'Warmth')))).toBe(
      true,
    );
    expect(outdated(workshop(ideas, ...voted('v1', 'Speed'), edit(at.elements, 'Speed', 'Quick')))).toBe(true);
    expect(outdated(workshop(ideas, ...voted('v1', 'Speed'), remove(at.elements, 'Speed', 'Warmth', 'Price')))).toBe(
      false,
    );
  });
});

describe('an action that serves something', () => {
  const refresh: Command = { type: 'step/refresh', at: at.actions };
  const kept = (actionId: string, serves: string): Command => ({
    type: 'commit/add',
    at: at.actions,
    actionId,
    fields: action('Answer by noon', { serves: { text: serves } }),
  });
  const first = (held: Workshop) => stepView(held, at.actions, 'commit').actions[0];

  it('says when that reads otherwise now, and takes the new words over', () => {
    const held = workshop(ideas, ...voted('v1', 'Speed'), kept('a1', 'Speed'));
    expect(first(held)?.servedSince).toBeNull();
    expect(held.attempt(refresh)).toBe('source-unchanged');
    held.apply(edit(at.elements, 'Speed', 'Quick answers'), ...voted('v2', 'Speed'));
    expect(first(held)?.servedSince).toEqual({ now: 'Quick answers' });
    expect(stepView(held, at.actions, 'commit').outdated).toBe(true);
    held.apply(refresh);
    expect(first(held)).toMatchObject({ serves: { text: 'Quick answers' }, servedSince: null });
  });

  it('says when that lost the vote since, keeps the words, and says it again after the action is edited', () => {
    const held = workshop(ideas, ...voted('v1', 'Speed'), kept('a1', 'Speed'), ...voted('v2', 'Price'));
    expect(first(held)).toMatchObject({ serves: { text: 'Speed' }, servedSince: { now: null } });
    expect(held.attempt(refresh)).toBe('source-unchanged');
    const fields = action('Answer by ten', { serves: { text: 'Speed' } });
    held.apply({ type: 'commit/edit', at: at.actions, actionId: 'a1', fields });
    expect(first(held)?.servedSince).toEqual({ now: null });
    held.apply({
      type: 'commit/edit',
      at: at.actions,
      actionId: 'a1',
      fields: { ...fields, serves: { text: 'Price' } },
    });
    expect(first(held)?.servedSince).toBeNull();
  });

  it('says nothing where it serves something of its own', () => {
    const held = workshop(ideas, ...voted('v1', 'Speed'), kept('a1', 'Peace of mind'), ...voted('v2', 'Price'));
    expect(first(held)?.servedSince).toBeNull();
  });
});

describe('ideas under headings that flow in', () => {
  const rated = (id: string, low: string): Command[] => [
    secretRating(id, 'walk-up', 6),
    ...people(6).map((seat) => answer(id, seat, { trusted: 3, decide: 3, family: 3, [low]: 0 })),
    closeRating(id),
  ];
  const promise = (heading: string): Command => ({
    type: 'collect/add',
    at: method.promises,
    ideas: [{ id: 'promise', text: 'I ask before I decide', fields: {}, heading }],
  });
  const view = (held: Workshop) => stepView(held, method.promises, 'collect');

  it('keep their heading when another rating puts others in its place', () => {
    const held = new Workshop(methodSession(6)).apply(...rated('r1', 'trusted'), promise('trusted'));
    expect(view(held).outdated).toBe(false);
    held.apply(...rated('r2', 'family'), ...rated('r3', 'family'));
    const before = view(held);
    expect(before.outdated).toBe(true);
    expect(before.headings.map(({ id }) => id)).toContain('trusted');
    held.apply({ type: 'step/refresh', at: method.promises });
    const after = view(held);
    expect(after.outdated).toBe(false);
    expect(after.headings[0]?.id).toBe('family');
    expect(after.headings.map(({ id }) => id)).toContain('trusted');
    expect(after.ideas[0]).toMatchObject({ text: 'I ask before I decide', heading: 'trusted' });
  });
});
