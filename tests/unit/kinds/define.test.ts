import { describe, expect, it } from 'vitest';
import type { Command } from '@shared/session/commands';
import { rung } from '../../fixtures/commands';
import { refused, refusesEach } from '../../fixtures/refused';
import { at } from '../../fixtures/session';
import { stepView, workshop } from '../../fixtures/workshop';

const sentence = (text: string): Command => ({ type: 'define/sentence', at: at.ladder, text });
const again: Command = { type: 'define/again', at: at.ladder, roundId: 'second' };
const view = (...commands: Command[]) => stepView(workshop(...commands), at.ladder, 'define');

describe('climbing the ladder', () => {
  refusesEach(refused.define);

  it('adds, changes and takes away rungs', () => {
    const { rungs } = view(
      rung(at.ladder, 'r1', ' Respect '),
      rung(at.ladder, 'r2', 'They ring once', true),
      rung(at.ladder, 'r3', 'Care'),
      { ...rung(at.ladder, 'r1', 'They say my name', true), type: 'define/rung-edit' },
      { type: 'define/rung-delete', at: at.ladder, rungId: 'r3' },
    );
    expect(rungs).toEqual([
      { id: 'r1', text: 'They say my name', observable: true },
      { id: 'r2', text: 'They ring once', observable: true },
    ]);
  });

  it('writes the sentence, and can empty it again', () => {
    expect(view(sentence(' we call back. ')).sentence).toBe('we call back.');
    expect(view(sentence('we call back.'), sentence('')).sentence).toBe('');
  });

  it('going back up starts from the last round, which stays on record as it was', () => {
    const {
      round,
      rungs,
      sentence: now,
      earlier,
    } = view(
      rung(at.ladder, 'r1', 'Respect'),
      sentence('we care.'),
      again,
      rung(at.ladder, 'r2', 'They ring once', true),
      sentence('we ring once.'),
    );
    expect([round, rungs.length, now]).toEqual([2, 2, 'we ring once.']);
    expect(earlier).toMatchObject([{ id: 'first', sentence: 'we care.' }]);
  });

  it('a change after going back up does not reach into the round before', () => {
    const held = workshop(rung(at.ladder, 'r1', 'Respect'), again, {
      ...rung(at.ladder, 'r1', 'Changed', true),
      type: 'define/rung-edit',
    });
    expect(held.work(at.ladder, 'define').rounds.map(({ rungs }) => rungs[0]?.text)).toEqual(['Respect', 'Changed']);
  });

  it('shows the room the question, the rungs and the sentence', () => {
    const held = workshop(rung(at.ladder, 'r1', 'Respect'), sentence('we care.')).go(at.ladder);
    expect(held.views().room.body).toMatchObject({
      kind: 'ladder',
      sentence: 'A really great experience with us means that we care.',
      rungs: [{ text: 'Respect' }],
    });
  });
});
