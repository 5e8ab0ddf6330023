import { describe, expect, it } from 'vitest';
import { earlierFor } from '@shared/across/earlier';
import type { Session } from '@shared/session/schema/session';
import type { Command } from '@shared/session/commands';
import { action, add, group } from '../../fixtures/commands';
import { at, newSession } from '../../fixtures/session';
import { workshop } from '../../fixtures/workshop';

/** Another session, held on a day. */
const held = (id: string, date: string, ...commands: readonly Command[]): Session => {
  const { session } = workshop(...commands);
  return { ...session, id, details: { ...session.details, date } };
};
const agree = (actionId: string, text: string, fields = {}): Command => ({
  type: 'commit/add',
  at: at.actions,
  actionId,
  fields: action(text, fields),
});
const texts = (session: Session, where: Parameters<typeof earlierFor>[1], others: readonly Session[]) =>
  earlierFor(session, where, others).map(({ text, times, last }) => `${text} ${times} ${last}`);

describe('what came up before', () => {
  it('is each text once, latest first, groups’ titles before ideas, with how often and when last', () => {
    const spring = held('a', '2026-03-01', add(at.elements, 'Speed', 'Warmth'));
    const summer = held('b', '2026-07-01', add(at.elements, ' speed ', 'Ease'), group(at.group, 'g', 'Quick', 'Ease'));
    expect(texts(newSession(), at.elements, [spring, summer])).toEqual([
      'Quick 1 2026-07-01',
      'speed 2 2026-07-01',
      'Ease 1 2026-07-01',
      'Warmth 1 2026-03-01',
    ]);
  });

  it('is of the same organisation only, whatever the case, and of none where none is named', () => {
    const one = held('a', '2026-03-01', add(at.elements, 'Speed'));
    const as = (organisation: string): Session => ({ ...one, details: { ...one.details, organisation } });
    const from = (organisation: string, here = 'Example Ltd') => {
      const session = newSession();
      return texts({ ...session, details: { ...session.details, organisation: here } }, at.elements, [as(organisation)])
        .length;
    };
    expect([from(' example LTD '), from('Example'), from(' ', ' ')]).toEqual([1, 0, 0]);
  });

  it('is nothing of the session itself, of another step, or of texts that are still sealed', () => {
    const own = newSession();
    const sealed = held('a', '2026-03-01', add(at.pretences, 'We all nod'));
    expect(texts(own, at.elements, [{ ...sealed, id: own.id }, sealed])).toEqual([]);
    expect(earlierFor(own, at.pretences, [sealed])).toEqual([]);
    const opened = held('a', '2026-03-01', add(at.pretences, 'We all nod'), {
      type: 'collect/reveal',
      at: at.pretences,
    });
    expect(texts(own, at.pretences, [opened])).toEqual(['We all nod 1 2026-03-01']);
  });

  it('is of actions those still open, with nobody’s name and no day', () => {
    const owned = { owner: { participant: 'p2', text: '' }, due: '2026-12-19', taken: true };
    const first = held('a', '2026-03-01', agree('a1', 'Call back', owned), agree('a2', 'New sign'));
    const later = held(
      'b',
      '2026-07-01',
      agree('a1', 'new sign'),
      { type: 'follow-up/open', date: '2026-08-01' },
      {
        type: 'judge/set',
        at: { item: 'item-9', step: 'status' },
        judgeItems: ['a1'],
        verdict: 'done',
        reason: { text: '' },
      },
    );
    const earlier = earlierFor(newSession(), at.actions, [first, later]);
    expect(earlier.map(({ text }) => text)).toEqual(['Call back']);
    expect(earlier[0]?.fields).toMatchObject({ owner: { participant: null, text: '' }, due: null, taken: false });
  });
});
