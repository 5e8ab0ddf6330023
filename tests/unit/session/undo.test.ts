import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Refusal } from '@shared/base/refusals';
import type { Session } from '@shared/session/schema/session';
import type { Command } from '@shared/session/commands';
import { anyMove, morning } from '../../fixtures/any-command';
import {
  add,
  cast,
  close,
  finish,
  group,
  hands,
  ideaId,
  merge,
  open,
  paper,
  remove,
  reset,
  reveal,
  turn,
} from '../../fixtures/commands';
import { at } from '../../fixtures/session';
import { Workshop, workshop } from '../../fixtures/workshop';

/** What a session says; not where the room is, nor what is counted and stamped. */
const content = ({ participants, work, details, agenda }: Session) => ({ participants, work, details, agenda });

const three = add(at.elements, 'Speed', 'Warmth', 'Choice');
const speed = ideaId('Speed');
const warmth = ideaId('Warmth');

describe('undo', () => {
  it('has nothing to take back in a new session, nor to do again', () => {
    expect(new Workshop().undo()).toBe('nothing-to-undo');
    expect(new Workshop().redo()).toBe('nothing-to-redo');
  });

  it('brings back deleted ideas, with their place and their group', () => {
    const held = workshop(three, group(at.group, 'g1', 'People', 'Warmth', 'Choice'));
    const before = content(held.session);
    held.apply(remove(at.elements, 'Warmth'));
    expect(held.work(at.group, 'group').groups[0]?.ideaIds).toEqual([ideaId('Choice')]);
    expect(held.undo()).toBeNull();
    expect(content(held.session)).toEqual(before);
  });

  it('takes a merge apart again', () => {
    const held = workshop(three, merge(at.elements, 'Speed', 'Warmth'));
    held.undo();
    expect(held.work(at.elements, 'collect').ideas.map(({ text, merged }) => [text, merged])).toEqual([
      ['Speed', []],
      ['Warmth', []],
      ['Choice', []],
    ]);
  });

  it('opens a public vote again, with every ballot still there', () => {
    const held = workshop(
      three,
      open(at.vote, 'v1', 'open'),
      cast(at.vote, 'v1', 'p1', { [speed]: 2 }),
      close(at.vote, 'v1'),
    );
    expect(held.undo()).toBeNull();
    const vote = held.work(at.vote, 'vote').votes[0];
    expect(vote).toMatchObject({ status: 'open', closedAt: null });
    expect(vote?.entries).toEqual([{ type: 'ballot', participant: 'p1', choices: { [speed]: 2 } }]);
    expect(held.attempt(cast(at.vote, 'v1', 'p2', { [warmth]: 1 }))).toBeNull();
  });

  it('opens a hand count again, then takes back count after count, then the vote', () => {
    const held = workshop(
      three,
      open(at.vote, 'v1', 'hand-count'),
      hands(at.vote, 'v1', speed, 4),
      hands(at.vote, 'v1', speed, 5),
      close(at.vote, 'v1'),
    );
    const dots = () => held.work(at.vote, 'vote').votes[0]?.entries;
    held.undo();
    expect(dots()).toEqual([{ type: 'count', option: speed, dots: 5 }]);
    held.undo();
    expect(dots()).toEqual([{ type: 'count', option: speed, dots: 4 }]);
    held.undo();
    expect(dots()).toEqual([]);
    held.undo();
    expect(held.work(at.vote, 'vote').votes).toEqual([]);
    expect(held.views().facilitator.redo).toBe('vote/open');
  });

  it('goes back to where the thing was done', () => {
    const held = workshop(three).go(at.elements).apply(add(at.elements, 'Price')).go(at.actions);
    held.undo();
    expect(held.session.position).toEqual(at.elements);
  });

  it('keeps what was walked through since, and when it all began', () => {
    const held = workshop(three, { type: 'agenda/next' }, { type: 'agenda/next' });
    const { done, startedAt } = held.session;
    held.undo();
    expect(held.session).toMatchObject({ done, startedAt });
  });

  it('shows the facilitator what it would take back, newest first', () => {
    const { facilitator } = workshop(three, remove(at.elements, 'Speed')).views();
    expect(facilitator).toMatchObject({ undo: 'collect/delete', stop: null, redo: null });
    expect(facilitator.history.map(({ type }) => type)).toEqual(['collect/delete', 'collect/add']);
  });
});

const walkUp = [three, open(at.vote, 'v1', 'walk-up')];
const onPaper = [three, open(at.vote, 'v1', 'paper')];

/** Where undo stops, and why. */
const barriers: readonly (readonly [Refusal, string, readonly Command[]])[] = [
  [
    'barrier-secret-vote-closed',
    'a walk-up vote was closed',
    [...walkUp, cast(at.vote, 'v1', 'p1', {}), close(at.vote, 'v1')],
  ],
  ['barrier-secret-vote-closed', 'a walk-up vote was closed without a ballot', [...walkUp, close(at.vote, 'v1')]],
  [
    'barrier-secret-vote-closed',
    'a paper vote was closed',
    [...onPaper, paper(at.vote, 'v1', {}), close(at.vote, 'v1')],
  ],
  ['barrier-texts-sealed', 'somebody wrote unsigned', [turn(at.pretences, 'p1', 'Speed')]],
  ['barrier-texts-sealed', 'somebody’s turn was over without a word', [three, turn(at.pretences, 'p1')]],
  ['barrier-texts-sealed', 'paper cards were entered', [three, add(at.pretences, 'Speed', 'Warmth')]],
  ['barrier-texts-revealed', 'texts were revealed', [turn(at.pretences, 'p1', 'Speed'), reveal(at.pretences)]],
  [
    'barrier-ballots-cast',
    'somebody voted in public',
    [three, open(at.vote, 'v1', 'open'), cast(at.vote, 'v1', 'p1', {})],
  ],
  ['barrier-ballots-cast', 'somebody voted in secret', [...walkUp, cast(at.vote, 'v1', 'p1', { [speed]: 1 })]],
  ['barrier-ballots-cast', 'a paper was entered', [...onPaper, paper(at.vote, 'v1', {})]],
  ['barrier-result-revealed', 'a result was revealed', [three, open(at.vote, 'v1', 'open'), ...finish(at.vote, 'v1')]],
  ['barrier-vote-reset', 'a vote was thrown away', [...walkUp, reset(at.vote, 'v1')]],
];

describe('a barrier', () => {
  it.each(barriers)('%s: %s', (reason, _when, commands) => {
    const held = workshop(...commands);
    const before = held.session;
    expect(held.undo()).toBe(reason);
    expect(held.redo()).toBe('nothing-to-redo');
    expect(held.session).toBe(before);
    expect(held.views().facilitator).toMatchObject({ undo: null, stop: reason, history: [] });
  });

  it.each(barriers)('%s lets later things be undone, down to itself', (reason, _when, commands) => {
    const held = workshop(...commands);
    const before = content(held.session);
    held.apply({ type: 'define/sentence', at: at.ladder, text: 'we call back.' });
    expect(held.undo()).toBeNull();
    expect(content(held.session)).toEqual(before);
    expect(held.undo()).toBe(reason);
  });
});

describe('in whatever order things are done', () => {
  it('undoing all of it brings back each content in turn, and redoing each again', () => {
    fc.assert(
      fc.property(morning, (commands) => {
        const held = new Workshop();
        let contents = [content(held.session)];
        for (const command of commands) {
          const stack = held.undoStack;
          if (held.attempt(command) || held.undoStack === stack) continue;
          const barrier = held.undoStack.past.at(-1);
          contents = [...(barrier && 'barrier' in barrier ? [] : contents), content(held.session)];
        }
        const [first, ...later] = contents;
        for (const expected of contents.toReversed().slice(1)) {
          expect(held.undo()).toBeNull();
          expect(content(held.session)).toEqual(expected);
        }
        expect(content(held.session)).toEqual(first);
        expect(held.undo()).not.toBeNull();
        for (const expected of later) {
          expect(held.redo()).toBeNull();
          expect(content(held.session)).toEqual(expected);
        }
        expect(held.redo()).toBe('nothing-to-redo');
      }),
      { numRuns: 500 },
    );
  });

  it('moving through the agenda is neither undone nor in the way', () => {
    fc.assert(
      fc.property(fc.array(anyMove), fc.array(anyMove), (before, between) => {
        const held = workshop(three);
        const was = content(held.session);
        for (const move of before) held.attempt(move);
        held.apply(remove(at.elements, 'Warmth'));
        for (const move of between) held.attempt(move);
        expect(held.undo()).toBeNull();
        expect(content(held.session)).toEqual(was);
        for (const move of before) held.attempt(move);
        expect(held.redo()).toBeNull();
        expect(held.work(at.elements, 'collect').ideas).toHaveLength(2);
      }),
    );
  });

  it('what was undone and then overtaken is gone', () => {
    const held = workshop(three, remove(at.elements, 'Speed'));
    held.undo();
    held.apply(add(at.elements, 'Price'));
    expect(held.redo()).toBe('nothing-to-redo');
  });

  it('the revision never goes back', () => {
    const held = workshop(three, remove(at.elements, 'Speed'));
    const { revision } = held.session;
    held.undo();
    expect(held.session.revision).toBe(revision + 1);
    held.redo();
    expect(held.session.revision).toBe(revision + 2);
  });
});
