import { describe, expect, it } from 'vitest';
import { rehearse } from '@host/rehearsing';
import { agendaTemplate } from '@shared/agenda/templates';
import type { Session } from '@shared/session/schema/session';
import { stepsInOrder } from '@shared/session/step-of';
import { facilitatorView, roomView } from '@shared/views/views';
import { Files } from '../../fixtures/host';
import { counted, rehearsal } from '../../fixtures/rehearsal';
import { at, newSession } from '../../fixtures/session';
import { strings } from '../../english';

const items = agendaTemplate('the-essentials').items;
const started = (): Session => rehearsal(8, items);

/** A service over a file, at a step. */
async function openAt(session: Session, position = session.position) {
  const files = await Files.make({ ...session, position });
  const service = await files.open();
  const id = counted();
  return { files, service, id, ask: (commandId: string) => rehearse(service, commandId, id) };
}

describe('Letting invented people answer', () => {
  it('is refused for a session that is real, at every step, and nothing is changed', async () => {
    for (const position of stepsInOrder(newSession())) {
      const { service, ask } = await openAt(newSession(), position);
      const before = service.session;
      expect(await ask('r')).toEqual({ ok: false, refused: 'not-a-rehearsal' });
      expect(service.session).toBe(before);
      expect(service.sealed).toMatchObject({ votes: {}, answers: {} });
    }
  });

  it('is on disk before it is answered', async () => {
    const { files, ask } = await openAt(started(), at.ladder);
    expect(await ask('r')).toMatchObject({ ok: true });
    expect(JSON.stringify(await files.saved())).toContain('a customer is called back when we said so.');
  });

  it('happens once, however often it is asked for at the same time', async () => {
    const { service, ask } = await openAt(started(), at.elements);
    const answers = await Promise.all([ask('one'), ask('two'), ask('two')]);
    expect(answers.map(({ ok }) => ok)).toEqual([true, false, false]);
    const work = service.session.work['item-3/elements'];
    if (work?.kind !== 'collect') throw new Error('no ideas');
    const texts = work.ideas.map(({ text }) => text);
    expect(new Set(texts).size).toBe(texts.length);
  });

  it('is refused in words where nothing is asked of them', async () => {
    const { ask } = await openAt(started(), { item: 'item-4', step: 'pause' });
    expect(await ask('r')).toEqual({ ok: false, refused: 'nobody-to-answer' });
  });

  it('puts what is secret into the sealed box, and shows of it what a real room would', async () => {
    const { files, service, ask } = await openAt(started(), at.pretences);
    await ask('r');
    const secret = 'Half of our calls are about the same thing';
    const view = facilitatorView(strings, service.session, service.sealed, service.undoStack, { state: 'saved' });
    expect(JSON.stringify([view, roomView(service.session, service.sealed)])).not.toContain(secret);
    expect(JSON.stringify(await files.saved())).not.toContain(secret);
    expect(view.work).toMatchObject({ kind: 'collect', sealed: true, turns: 8, ideas: [] });
    expect(view.stop).toBe('barrier-texts-sealed');
  });
});
