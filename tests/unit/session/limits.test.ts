import { pictureName } from '@host/picture-name';
import { describe, expect, it } from 'vitest';
import { LONGEST_TEXT, MOST_IN_LIST } from '@shared/base/primitives';
import { stepKey } from '@shared/base/steps';
import { readSession } from '@shared/session/schema/read';
import { reduce } from '@shared/session/reduce';
import { decide } from '@shared/session/decide';
import type { SessionEvent } from '@shared/session/commands';
import type { Session } from '@shared/session/schema/session';
import { followUpBlocks } from '@shared/agenda/follow-up';
import { action, rung } from '../../fixtures/commands';
import { at, countedChance, newSession, START } from '../../fixtures/session';

const many = <T>(one: (index: number) => T, count = MOST_IN_LIST): T[] =>
  Array.from({ length: count }, (_, index) => one(index));
const idea = (index: number) => ({ id: `i${index}`, text: 'x', fields: {}, merged: [] });

function full(count = MOST_IN_LIST): Session {
  const session = structuredClone(newSession());
  session.work[stepKey(at.elements)] = {
    kind: 'collect',
    form: 'scribe',
    ideas: many(idea, count),
    revealed: false,
    tookPart: null,
    round: null,
  };
  session.work[stepKey(at.actions)] = {
    kind: 'commit',
    actions: many((index) => ({ id: `a${index}`, ...action('x'), confidence: [] })),
  };
  session.work[stepKey(at.ladder)] = {
    kind: 'define',
    rounds: [
      {
        id: 'first',
        rungs: many((index) => ({ id: `r${index}`, text: 'x', observable: false })),
        sentence: { text: '' },
      },
    ],
  };
  return session;
}

const more = { id: 'more', text: 'x', fields: {} };

describe('a list', () => {
  it('as long as it may be opens, and takes nothing more', () => {
    const session = full();
    expect(readSession(structuredClone(session))).toEqual({ session });
    const events: SessionEvent[] = [
      { type: 'collect/add', at: at.elements, ideas: [more] },
      { type: 'commit/add', at: at.actions, actionId: 'more', fields: action('x') },
      rung(at.ladder, 'more', 'x'),
    ];
    for (const event of events) expect(reduce(session, event, START), event.type).toEqual({ refused: 'list-is-full' });
  });

  it('longer than that is refused with its place, and so is a text', () => {
    expect(readSession(full(MOST_IN_LIST + 1))).toEqual({
      unreadable: 'over-limits',
      detail: `work.${stepKey(at.elements)}.ideas`,
    });
    const long = structuredClone(newSession());
    long.notes = [
      {
        id: 'n',
        kind: 'parked',
        text: 'x'.repeat(LONGEST_TEXT + 1),
        who: { text: '' },
        why: { text: '' },
        at: at.vote,
      },
    ];
    expect(readSession(long)).toEqual({ unreadable: 'over-limits', detail: 'notes.0.text' });
  });

  it('of unsigned texts in the sealed box takes nothing more, either: what is sealed can be revealed', () => {
    const box = {
      [`texts-${at.pretences.item}-${at.pretences.step}`]: {
        type: 'texts' as const,
        ideas: many((index) => ({ id: `i${index}`, text: 'x', fields: {} })),
        turns: [],
      },
    };
    const given = { ...countedChance(), followUp: followUpBlocks, nameOf: pictureName };
    const command = { type: 'collect/add' as const, at: at.pretences, ideas: [more] };
    expect(decide(newSession(), box, command, given)).toEqual({ refused: 'list-is-full' });
  });
});
