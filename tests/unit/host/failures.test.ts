import { join } from 'node:path';
import { expect, test } from 'vitest';
import { SettingsFile } from '@host/settings';
import type { Push } from '@shared/host/contract';
import { OpenSession } from '../../../electron/main/open-session';
import { AT_FIRST } from '@shared/host/preferences';
import { RoomStage } from '../../../electron/main/room-stage';
import type { Windows } from '../../../electron/main/windows';
import { strings } from '../../english';
import { add } from '../../fixtures/commands';
import { Files } from '../../fixtures/host';
import { at, countedChance } from '../../fixtures/session';

/** Who is told of failures, and what. */
function told() {
  const where: string[] = [];
  return { where, failed: (part: string) => void where.push(part) };
}

test('a listener that throws costs nobody an answer, and is told', async () => {
  const files = await Files.make();
  const { where, failed } = told();
  const onChange = () => {
    throw new Error('the window is gone');
  };
  const service = await files.open({ onChange, failed });
  const answers = await Promise.all(
    ['Heron', 'Ibis', 'Jackdaw'].map((text) => service.dispatch(`c-${text}`, add(at.elements, text))),
  );
  answers.push(await service.dispatch('later', add(at.elements, 'Kestrel')));
  expect(answers.map(({ ok }) => ok)).toEqual([true, true, true, true]);
  expect(new Set(where)).toEqual(new Set(['listener']));
  expect((await files.saved()).revision).toBe(service.session.revision);
});

test('a command at which something throws is refused, changes nothing, and the next is carried out', async () => {
  const files = await Files.make();
  const { where, failed } = told();
  let broken = true;
  const chance = {
    ...countedChance(),
    id: () => {
      throw new Error('no chance');
    },
    shuffled: () => {
      throw new Error('no chance');
    },
  };
  const now = () => {
    if (broken) throw new Error('no clock');
    return '2026-11-19T09:00:00.000Z';
  };
  const service = await files.open({ chance, now, failed });
  const before = await files.text();
  const [first, second] = await Promise.all([
    service.dispatch('c-1', add(at.elements, 'Heron')),
    service.dispatch('c-2', add(at.elements, 'Ibis')),
  ]);
  expect([first, second]).toEqual([1, 2].map(() => ({ ok: false, refused: 'went-wrong' })));
  expect(await files.text()).toBe(before);
  expect(await service.undo('c-3')).toEqual({ ok: false, refused: 'went-wrong' });
  broken = false;
  expect(await service.dispatch('c-4', add(at.elements, 'Jackdaw'))).toMatchObject({ ok: true });
  expect(where).toEqual(['command', 'command', 'command']);
});

test('a view that cannot be made costs the other windows nothing; the session is open and saved all the same', async () => {
  const files = await Files.make();
  const { where, failed } = told();
  const settings = await SettingsFile.open(join(files.folder, 'settings.json'));
  let broken = false;
  const words = () => {
    if (broken) throw new Error('no words');
    return strings;
  };
  const folders = { sealed: files.boxes, undo: files.undo, versions: files.versions };
  const open = new OpenSession(words, folders, settings, failed);
  const seen: Push['to'][] = [];
  /* All that is asked of the windows here: what they show beside the session, and to be told. */
  const windows = {
    view: () => ({ look: AT_FIRST }),
    roomScreen: { blank: false, fullScreen: false },
    stage: new RoomStage(),
    push: (to: Push['to']) => void seen.push(to),
  } as unknown as Windows;
  open.onChange(() => open.pushTo(windows));
  expect(await open.open(files.path)).toMatchObject({ ok: true });
  broken = true;
  seen.length = 0;
  expect(await open.service?.dispatch('c-1', add(at.elements, 'Heron'))).toMatchObject({ ok: true });
  expect(seen).toEqual(['room', 'seat']);
  expect(where).toEqual(['view for the facilitator']);
  expect(open.viewFor('facilitator', windows)).toMatchObject({ to: 'facilitator', view: null });
  broken = false;
  expect(await open.service?.dispatch('c-2', add(at.elements, 'Ibis'))).toMatchObject({ ok: true });
  expect(seen.slice(-3)).toEqual(['facilitator', 'room', 'seat']);
  await open.close();
});
