import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TEMP_MARK } from '@host/storage/durable-file';
import { JsonFile } from '@host/storage/json-file';
import { readSessionFile } from '@host/storage/read-session-file';
import { fileNameFor, freePath, lookIntoFolder, nameFrom, SUFFIX } from '@host/storage/sessions-folder';
import type { Session } from '@shared/session/schema/session';
import { damaged } from '../../fixtures/damaged-files';
import { add } from '../../fixtures/commands';
import { Files, tempFolder } from '../../fixtures/host';
import { at, details, newSession } from '../../fixtures/session';

const session = (id: string, change: Partial<Session> = {}): Session => ({ ...newSession(), id, ...change });
const put = (folder: string, name: string, what: Session) => new JsonFile<Session>(join(folder, name)).write(what);
const nameFor = (title: string) => fileNameFor({ details: { ...details, title }, language: 'en-GB' });

describe('a proposed name', () => {
  it('is none that Windows keeps for a device', () => {
    const kept = ['CON', 'nul', 'Aux', 'prn', 'COM1', 'lpt9', 'com¹', 'CON.', ' nul…', 'CONIN$', '“aux”'];
    for (const title of kept) expect(nameFrom(title).toLowerCase(), title).toMatch(/^workshop \S/u);
    for (const title of ['Consul', 'COM10', 'Nul et non avenu', 'LPT']) expect(nameFrom(title)).toBe(title);
    expect(nameFrom('…')).toBe('Workshop');
  });
});

describe('the sessions folder', () => {
  it('shows each session, the last changed first', async () => {
    const folder = await tempFolder();
    await put(folder, 'b.candor.json', session('older', { changedAt: '2026-11-01T09:00:00.000Z' }));
    await put(
      folder,
      'a.candor.json',
      session('newer', { changedAt: '2026-11-02T09:00:00.000Z', done: [{ item: 'item-1', step: 'welcome' }] }),
    );
    const { reachable, cards, paths } = await lookIntoFolder(folder);
    expect(reachable).toBe(true);
    expect(cards.map(({ sessionId }) => sessionId)).toEqual(['newer', 'older']);
    expect(cards[0]).toEqual({
      sessionId: 'newer',
      title: 'A morning on promises',
      organisation: 'Example Ltd',
      rehearsal: false,
      date: '2026-11-19',
      changedAt: '2026-11-02T09:00:00.000Z',
      revision: 0,
      participants: 6,
      progress: { done: 1, passed: 0, of: 14 },
      file: 'a.candor.json',
      ran: [],
      due: [],
      copies: [],
    });
    expect(paths.get('older')).toBe(join(folder, 'b.candor.json'));
  });

  it('says of each damaged file what is wrong with it, leaves it as it is, and still shows the others', async () => {
    const folder = await tempFolder();
    await put(folder, 'fine.candor.json', session('fine'));
    for (const [index, { bytes }] of damaged.entries())
      await writeFile(join(folder, `${String(index).padStart(2, '0')}${SUFFIX}`), bytes);
    const { cards, refused } = await lookIntoFolder(folder);
    expect(cards.map(({ file }) => file)).toEqual(['fine.candor.json']);
    expect(refused.map(({ problem }) => problem)).toEqual(damaged.map(({ reason }) => reason));
    for (const [index, { bytes }] of damaged.entries()) {
      expect(await readFile(join(folder, `${String(index).padStart(2, '0')}${SUFFIX}`))).toEqual(bytes);
    }
  });

  const COPIES = [
    'X.candor (1).json',
    'X.candor - Copy.json',
    'X.candor-LAPTOP-7.json',
    'X.CANDOR.JSON',
    'X.candor (Anna’s conflicted copy 2026-11-19).json',
    'X.candor.sync-conflict-20261119-101112-ABCDEFG.json',
    'X.candor 2.json',
    'X.candor_backup.json',
  ];

  it.each([...COPIES, 'X.candor.json', 'A conflicted copy.candor.json'])(
    'shows the newest, if it is called %s',
    async (newest) => {
      const folder = await tempFolder();
      const changedAt = (hour: number) => `2026-11-20T0${hour}:00:00.000Z`;
      await put(folder, 'X.candor.json', session('one', { revision: 3, changedAt: changedAt(3) }));
      await put(folder, 'X.candor (0).json', session('one', { revision: 2, changedAt: changedAt(9) }));
      await put(folder, newest, session('one', { revision: 4, changedAt: changedAt(4) }));
      const { cards, paths, refused } = await lookIntoFolder(folder);
      expect(refused).toEqual([]);
      expect(cards.map(({ file, revision }) => [file, revision])).toEqual([[newest, 4]]);
      expect(cards[0]?.copies).toEqual([
        ...(newest === 'X.candor.json' ? [] : [{ file: 'X.candor.json', revision: 3, changedAt: changedAt(3) }]),
        { file: 'X.candor (0).json', revision: 2, changedAt: changedAt(9) },
      ]);
      expect(paths.get('one')).toBe(join(folder, newest));
    },
  );

  it('shows of equal ones that by the name Candor gave', async () => {
    const folder = await tempFolder();
    for (const name of [...COPIES, 'X.candor.json']) await put(folder, name, session('one'));
    const { cards } = await lookIntoFolder(folder);
    expect(cards.map(({ file }) => file)).toEqual(['X.candor.json']);
    expect(cards[0]?.copies.map(({ file }) => file).toSorted()).toEqual(COPIES.toSorted());
  });

  it('counts what stands in the journal', async () => {
    const files = await Files.make();
    await put(files.folder, 'a.candor.json', session('session-1', { revision: 1 }));
    const service = await files.open();
    for (const [index, text] of ['one', 'two'].entries()) await service.dispatch(`c${index}`, add(at.elements, text));
    const { cards } = await lookIntoFolder(files.folder);
    expect((await readSessionFile(files.path)) as object).toMatchObject({ session: { revision: 0 } });
    expect(cards).toMatchObject([{ file: 'workshop.candor.json', revision: 2, copies: [{ revision: 1 }] }]);
  });

  it('ignores stale temporary files, hidden ones, and whatever else lies there', async () => {
    const folder = await tempFolder();
    await writeFile(join(folder, `.a${SUFFIX}${TEMP_MARK}x`), '{"half":');
    await writeFile(join(folder, `._a${SUFFIX}`), 'a companion file');
    await writeFile(join(folder, 'plan.pdf'), '%PDF');
    await writeFile(join(folder, 'other.json'), '{}');
    for (const name of ['x.candor-agenda.json', 'x.candor-agenda (1).json', 'x.candor-exercise.json', 'x.candore.json'])
      await writeFile(join(folder, name), '{}');
    expect(await lookIntoFolder(folder)).toMatchObject({ reachable: true, cards: [], refused: [] });
  });

  it('that is empty is not one that cannot be reached', async () => {
    const folder = await tempFolder();
    expect((await lookIntoFolder(folder)).reachable).toBe(true);
    expect((await lookIntoFolder(join(folder, 'unplugged'))).reachable).toBe(false);
    await writeFile(join(folder, 'file'), '');
    expect((await lookIntoFolder(join(folder, 'file'))).reachable).toBe(false);
  });

  it('with a folder called like a session shows the other sessions', async () => {
    const folder = await tempFolder();
    await mkdir(join(folder, `a${SUFFIX}`));
    await put(folder, 'b.candor.json', session('fine'));
    const { cards, refused } = await lookIntoFolder(folder);
    expect(cards).toHaveLength(1);
    expect(refused).toMatchObject([{ problem: 'cannot-read' }]);
  });
});

describe('a file name', () => {
  it.each([
    ['A morning on promises', '2026-11-19 A morning on promises'],
    ['../../etc/x', '2026-11-19 etc x'],
    ['..\\..\\x', '2026-11-19 x'],
    ['CON', '2026-11-19 CON'],
    ['a:b*c?d"e<f>g|h', '2026-11-19 a b c d e f g h'],
    ['trailing dots...   ', '2026-11-19 trailing dots'],
    ['-rf $(x) `y` %PATH%', '2026-11-19 rf x y PATH'],
    ['line\nbreak\0nul\u0007bell', '2026-11-19 line break nul bell'],
    ['\u202Etxt.exe', '2026-11-19 txt exe'],
    ['😀🎉', '2026-11-19 Workshop'],
    ['   ', '2026-11-19 Workshop'],
    ['Zürich – Łódź', '2026-11-19 Zürich Łódź'],
    ['Zu\u0308rich', '2026-11-19 Zürich'],
    ['ورشة عمل', '2026-11-19 ورشة عمل'],
    ['हिन्दी कार्यशाला', '2026-11-19 हिन्दी कार्यशाला'],
    ['การประชุม', '2026-11-19 การประชุม'],
  ])('for "%s" is "%s"', (title, name) => {
    expect(nameFor(title)).toBe(name);
  });

  it('can be written, whatever the title, and found again', async () => {
    const folder = await tempFolder();
    const titles = [
      'a'.repeat(300),
      '漢'.repeat(300),
      '𐌰'.repeat(300),
      'a\u0301\u0302\u0303'.repeat(75),
      'ก็'.repeat(150),
      'CON',
      '😀',
    ];
    for (const title of titles) {
      const one = session(`id-${titles.indexOf(title)}`, { details: { ...details, title } });
      const path = await freePath(folder, fileNameFor(one));
      await new JsonFile<Session>(path).write(one);
    }
    const { cards, refused } = await lookIntoFolder(folder);
    expect(refused).toEqual([]);
    expect(cards.map(({ title }) => title).toSorted()).toEqual(titles.toSorted());
  });

  it('stays in its folder and within what file systems take, for any title', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (title) => {
        const name = nameFor(title);
        expect(name).toMatch(/^2026-11-19 [\p{L}\p{M}\p{N} ]+$/u);
        expect(name).not.toMatch(/\s$|\s{2}/);
        expect(
          Buffer.byteLength(`.${name} 999${SUFFIX}${TEMP_MARK}00000000-0000-0000-0000-000000000000`),
        ).toBeLessThanOrEqual(255);
      }),
      { numRuns: 1_000 },
    );
  });
});

describe('a free path', () => {
  it('never is that of another file, not even where upper and lower case are one', async () => {
    const folder = await tempFolder();
    await writeFile(join(folder, 'A.candor.json'), '');
    await writeFile(join(folder, 'a 2.candor.json'), '');
    expect(await freePath(folder, 'a')).toBe(join(folder, 'a 3.candor.json'));
  });

  it('makes the folder if it is missing', async () => {
    const folder = join(await tempFolder(), 'deep', 'Candor');
    expect(await freePath(folder, 'a')).toBe(join(folder, 'a.candor.json'));
    expect(await readdir(folder)).toEqual([]);
  });
});
