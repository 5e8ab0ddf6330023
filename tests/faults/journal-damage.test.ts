import { randomBytes } from 'node:crypto';
import { copyFile, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { segmentPath } from '@host/storage/segments';
import type { Session } from '@shared/session/schema/session';
import { add, edit, remove } from '../fixtures/commands';
import { Files } from '../fixtures/host';
import { at, newSession } from '../fixtures/session';
import { note } from './counts';

const texts = ['Speed', 'Warmth — “ÄŁ”', 'Answers 😀', 'Choice'];
const commands = [
  ...texts.map((text) => add(at.elements, text)),
  edit(at.elements, 'Speed', 'Speed, and grace'),
  remove(at.elements, 'Choice'),
];

/** A session of which everything since its beginning is in the journal, as a kill leaves it: its states, and the journal's bytes. */
async function played() {
  const files = await Files.make();
  const service = await files.open();
  const states: Session[] = [service.session];
  for (const [index, command] of commands.entries()) {
    await service.dispatch(`c-${index}`, command);
    states.push(service.session);
  }
  await service.undo('u-1');
  states.push(service.session);
  const bytes = await readFile(segmentPath(files.path, 1));
  const header = bytes.indexOf('\n') + 1;
  /** How many entries stand whole before a place in the journal. */
  const wholeBefore = (place: number): number => bytes.subarray(header, place).filter((byte) => byte === 0x0a).length;
  return { states, bytes, header, wholeBefore };
}

let recording: ReturnType<typeof played> | undefined;
const record = () => (recording ??= played());

/** The session as it began, with a journal beside it. */
async function withJournal(journal: Buffer): Promise<Files> {
  const files = await Files.make();
  await writeFile(segmentPath(files.path, 1), journal);
  return files;
}

describe('a journal that is', () => {
  it('cut at every byte: what was whole before the cut is there, and nothing else', async () => {
    const { states, bytes, header, wholeBefore } = await record();
    expect(wholeBefore(bytes.length)).toBe(states.length - 1);
    const files = await withJournal(bytes);
    for (let length = 0; length <= bytes.length; length += 1) {
      await writeFile(segmentPath(files.path, 1), bytes.subarray(0, length));
      const look = await files.look();
      /* A line is whole without its line break too. */
      const whole = length < header - 1 ? 0 : Math.max(wholeBefore(length), wholeBefore(length + 1));
      expect(look.session, `cut at ${length}`).toEqual(states[whole]);
      expect(look).toMatchObject({ applied: whole, unread: 0 });
    }
    note('journal cut at every byte', bytes.length + 1, 'exact prefix each time');
  });

  it('damaged in one bit of every byte: the prefix before it, nothing wrong, and it is said', async () => {
    const { states, bytes, header, wholeBefore } = await record();
    const files = await withJournal(bytes);
    for (let place = 0; place < bytes.length; place += 1) {
      const damaged = Buffer.from(bytes);
      damaged[place] = (damaged[place] ?? 0) ^ (1 << (place % 8));
      await writeFile(segmentPath(files.path, 1), damaged);
      const look = await files.look();
      const last = place === bytes.length - 1;
      const whole = last ? states.length - 1 : place < header ? 0 : wholeBefore(place);
      expect(look.session, `damaged at ${place}`).toEqual(states[whole]);
      if (!last) expect(look.unread, `damaged at ${place}`).toBeGreaterThan(0);
    }
    note('one bit flipped in every byte', bytes.length, 'exact prefix, and told, each time');
  });

  it('damaged in the middle: what comes after it is put aside, not deleted, when the session goes on', async () => {
    const { bytes } = await record();
    const damaged = Buffer.from(bytes);
    const place = bytes.indexOf('Answers');
    damaged[place] = 0x41 ^ 1;
    const files = await withJournal(damaged);
    const storage = await files.storage();
    const service = await files.open({ storage });
    await service.dispatch('more', add(at.elements, 'More'));
    await storage.close();
    expect((await readdir(files.folder)).toSorted()).toEqual([
      'workshop.candor.json',
      'workshop.candor.json.journal-1.kept',
    ]);
    expect(await readFile(`${segmentPath(files.path, 1)}.kept`)).toEqual(damaged);
    const { session, unread } = await files.look();
    expect(unread).toBe(0);
    expect(JSON.stringify(session.work)).toContain('More');
    expect(JSON.stringify(session.work)).toContain('Warmth');
  });

  it.each([
    ['NUL bytes', Buffer.alloc(4_096), 0],
    ['half a line', Buffer.from('0000abcd [8,1,"collect/add","item-3/el'), 0],
    ['junk without a line break', randomBytes(500).map((byte) => (byte === 0x0a ? 0 : byte)), 0],
    ['lines of junk', Buffer.from('junk\nmore junk\n'), 2],
  ])('followed by %s: opens with everything, nothing doubled', async (what, tail, unread) => {
    const { states, bytes } = await record();
    const files = await withJournal(Buffer.concat([bytes, tail]));
    const look = await files.look();
    expect(look.session).toEqual(states.at(-1));
    expect(look.unread).toBe(unread);
    const storage = await files.storage();
    await storage.close();
    expect(await files.saved()).toEqual(states.at(-1));
    note(`journal followed by ${what}`, 1, 'opens, nothing doubled');
  });

  it('still there although the file has it all (a crash before it was deleted): nothing is doubled', async () => {
    const { states, bytes } = await record();
    const files = await withJournal(bytes);
    const storage = await files.storage();
    await storage.close();
    await writeFile(segmentPath(files.path, 1), bytes);
    const look = await files.look();
    expect(look).toMatchObject({ session: states.at(-1), applied: 0, unread: 0 });
    const again = await files.storage();
    await again.close();
    expect(await readdir(files.folder)).toEqual(['workshop.candor.json']);
    expect(await files.saved()).toEqual(states.at(-1));
    note('crash between the file and deleting the journal', 1, 'nothing doubled');
  });

  it('of the file before it was replaced by another state of the session: not applied, put aside, and said', async () => {
    const { states, bytes } = await record();
    const other = {
      ...newSession(),
      changedAt: '2026-11-20T09:00:00.000Z',
      details: { ...newSession().details, place: 'X' },
    };
    const files = await withJournal(bytes);
    await files.file.write(other);
    expect(await files.look()).toMatchObject({ session: other, applied: 0, unread: states.length - 1 });
    const storage = await files.storage();
    await storage.close();
    expect(await readFile(`${segmentPath(files.path, 1)}.kept`)).toEqual(bytes);
    expect(await files.saved()).toEqual(other);
  });

  it('of another session that was under this name: not applied, and put aside', async () => {
    const { bytes } = await record();
    const files = await withJournal(bytes);
    const other = { ...newSession(), id: 'another' };
    await files.file.write(other);
    expect((await files.look()).session).toEqual(other);
    const storage = await files.storage();
    await storage.close();
    expect(await readFile(`${segmentPath(files.path, 1)}.kept`)).toEqual(bytes);
  });

  it('copied with its file to another place: all of it is there', async () => {
    const { states, bytes } = await record();
    const files = await withJournal(bytes);
    const there = await Files.make();
    for (const name of await readdir(files.folder)) await copyFile(join(files.folder, name), join(there.folder, name));
    expect(await there.saved()).toEqual(states.at(-1));
  });
});
