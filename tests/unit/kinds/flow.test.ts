import { describe, expect, it } from 'vitest';
import { add, cast, finish, edit, group, ideaId, open, reset, reveal, turn, typed } from '../../fixtures/commands';
import { at, newSession } from '../../fixtures/session';
import { stepView, Workshop, workshop } from '../../fixtures/workshop';

const ideas = add(at.elements, 'Speed', 'Warmth', 'Choice', 'Price');
const options = (held: Workshop) => stepView(held, at.vote, 'vote').options.map(({ text }) => text);
const rows = (held: Workshop) => stepView(held, at.noticed, 'link').rows.map(({ text }) => text);
const voted = (voteId: string, ...texts: string[]) => [
  open(at.vote, voteId, 'open', { budget: 10, cap: 1, winners: 2 }),
  cast(at.vote, voteId, 'p1', Object.fromEntries(texts.map((text) => [ideaId(text), 1]))),
  ...finish(at.vote, voteId),
];

describe('what flows from step to step', () => {
  it('ideas are the options where nothing is grouped', () => {
    expect(options(workshop(ideas))).toEqual(['Speed', 'Warmth', 'Choice', 'Price']);
  });

  it('groups come first, then ideas that stand alone; a group without a title is called by its first idea', () => {
    const held = workshop(
      ideas,
      group(at.group, 'g1', 'People', 'Warmth', 'Speed'),
      group(at.group, 'g2', '  ', 'Price'),
    );
    expect(options(held)).toEqual(['People', 'Price', 'Choice']);
  });

  it('winners become the rows of the next step, best first, with the ideas behind them', () => {
    const held = workshop(ideas, group(at.group, 'g1', 'People', 'Warmth', 'Speed'));
    held.apply(
      open(at.vote, 'v1', 'open', { winners: 2 }),
      cast(at.vote, 'v1', 'p1', { g1: 1, [ideaId('Price')]: 2 }),
      ...finish(at.vote, 'v1'),
    );
    const { rows: shown } = stepView(held, at.noticed, 'link');
    expect(shown.map(({ text, ideaIds }) => [text, ideaIds])).toEqual([
      ['Price', [ideaId('Price')]],
      ['People', [ideaId('Warmth'), ideaId('Speed')]],
    ]);
  });

  it('equal winners at the line all flow on', () => {
    expect(rows(workshop(ideas, ...voted('v1', 'Speed', 'Warmth', 'Price')))).toEqual(['Speed', 'Warmth', 'Price']);
  });

  it('nothing flows from a vote that is open or was thrown away', () => {
    const held = workshop(ideas, open(at.vote, 'v1', 'open'), cast(at.vote, 'v1', 'p1', { [ideaId('Speed')]: 1 }));
    expect(rows(held)).toEqual([]);
    held.apply(reset(at.vote, 'v1'));
    expect(rows(held)).toEqual([]);
  });

  it('the latest closed vote counts, and stays while another is open', () => {
    const held = workshop(ideas, ...voted('v1', 'Speed'), ...voted('v2', 'Warmth'), open(at.vote, 'v3', 'open'));
    expect(rows(held)).toEqual(['Warmth']);
  });

  it('the result of a vote keeps the words that were voted on', () => {
    const held = workshop(ideas, ...voted('v1', 'Speed'), edit(at.elements, 'Speed', 'Something else'));
    expect(rows(held)).toEqual(['Speed']);
  });

  it('winners of both votes are what an action can be for', () => {
    const held = workshop(ideas, ...voted('v1', 'Speed'), turn(at.pretences, 'p1', 'A', 'B'), reveal(at.pretences));
    held.apply(
      open(at.secretVote, 'v2', 'walk-up', { winners: 1 }),
      cast(at.secretVote, 'v2', 'p1', { 'fresh-1': 2 }),
      ...finish(at.secretVote, 'v2'),
    );
    const [pretence] = held.work(at.pretences, 'collect').ideas.filter(({ id }) => id === 'fresh-1');
    expect(stepView(held, at.actions, 'commit').servedBy).toEqual(['Speed', pretence?.text]);
  });
});

describe('a skipped source', () => {
  it('lets options be typed, and they can be voted on and flow on', () => {
    const held = workshop(typed(at.vote, 'One', 'Two'));
    expect(stepView(held, at.vote, 'vote')).toMatchObject({ sourceIsEmpty: true });
    expect(options(held)).toEqual(['One', 'Two']);
    expect(rows(held.apply(...voted('v1', 'Two')))).toEqual(['Two']);
  });

  it('typing again replaces what was typed', () => {
    expect(options(workshop(typed(at.vote, 'One', 'Two'), typed(at.vote, 'Three')))).toEqual(['Three']);
  });

  it('what flows in goes before what was typed', () => {
    const held = workshop(typed(at.vote, 'One', 'Two'), ideas);
    expect(options(held)).toEqual(['Speed', 'Warmth', 'Choice', 'Price']);
  });

  it('unrevealed texts are not options; a step whose texts are sealed counts as empty', () => {
    const held = workshop(turn(at.pretences, 'p1', 'A', 'B'));
    expect(stepView(held, at.secretVote, 'vote')).toMatchObject({ options: [], sourceIsEmpty: true });
  });

  it('an exercise that is not on the agenda at all leaves its place to typed items', () => {
    const held = new Workshop(newSession(6, [{ exercise: 'action-plan', variant: 'full' }]));
    expect(stepView(held, { item: 'item-1', step: 'actions' }, 'commit').servedBy).toEqual([]);
  });
});

describe('an exercise that is run twice', () => {
  const twice = () =>
    new Workshop(
      newSession(6, [
        { exercise: 'pick-the-elements', variant: 'full' },
        { exercise: 'pick-the-elements', variant: 'short' },
      ]),
    );
  const first = { item: 'item-1', step: 'elements' };
  const second = { item: 'item-2', step: 'elements' };

  it('takes its items from its own run', () => {
    const held = twice().apply(add(first, 'Speed'), add(second, 'Warmth'));
    expect(stepView(held, { item: 'item-1', step: 'vote' }, 'vote').options.map(({ text }) => text)).toEqual(['Speed']);
    expect(stepView(held, { item: 'item-2', step: 'vote' }, 'vote').options.map(({ text }) => text)).toEqual([
      'Warmth',
    ]);
  });

  it('freezes only its own run during a vote', () => {
    const held = twice().apply(
      add(first, 'Speed', 'Warmth'),
      open({ item: 'item-1', step: 'vote' }, 'v1', 'hand-count'),
    );
    expect(held.attempt(add(first, 'Price'))).toBe('vote-is-open');
    expect(held.attempt(add(second, 'Price'))).toBeNull();
  });
});
