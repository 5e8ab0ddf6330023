import { describe, expect, it } from 'vitest';
import { Session } from '@shared/session/schema/session';
import { handoverOf } from '../../../electron/main/handover';
import type { OpenSession } from '../../../electron/main/open-session';
import { at, newSession } from '../../fixtures/session';
import { picture } from '../../fixtures/photograph';

const [wall, cards] = ['a'.repeat(32), 'b'.repeat(32)];
const start = newSession(3);
const session: Session = {
  ...start,
  participants: start.participants.map((one, index) => ({ ...one, name: index === 0 ? 'Anna Berg' : '' })),
  photographs: [
    { id: 'p1', at: at.elements, picture: wall, text: 'The wall: Anna Berg / before' },
    { id: 'p2', at: at.elements, picture: cards, text: '' },
  ],
  pictures: { [wall]: picture(1), [cards]: picture(2) },
};
const handed = (names: boolean) =>
  handoverOf({ service: { session }, saving: { state: 'saved' } } as unknown as OpenSession, names);

describe('what is handed over', () => {
  it('has each photograph under its number and caption, as a file may be called, and the session as it is', () => {
    const { photographs = [], file } = handed(true) ?? {};
    expect(photographs.map((one) => one.file)).toEqual(['01 The wall Anna Berg before.jpg', '02.jpg']);
    expect(photographs.map(({ bytes }) => Buffer.from(bytes).toString('base64'))).toEqual([
      picture(1).data,
      picture(2).data,
    ]);
    expect(Session.parse(JSON.parse(Buffer.from(file ?? []).toString('utf8')))).toEqual(session);
  });

  it('has without names neither photographs nor the session, and no picture in its plan', () => {
    const made = handed(false);
    expect(made).toMatchObject({ photographs: [], file: null });
    expect(JSON.stringify(made)).not.toContain(picture(1).data);
    expect(JSON.stringify(made)).not.toContain('Anna Berg');
  });

  it('is nothing where no session is open', () => {
    expect(handoverOf({ service: null, saving: { state: 'saved' } } as unknown as OpenSession, true)).toBeNull();
  });
});
