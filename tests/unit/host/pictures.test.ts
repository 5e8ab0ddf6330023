import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { pictureName } from '@host/picture-name';
import { readSessionFile } from '@host/storage/read-session-file';
import { Versions } from '@host/storage/versions';
import type { Session } from '@shared/session/schema/session';
import { add, remove } from '../../fixtures/commands';
import { Files } from '../../fixtures/host';
import { caption, photograph, picture, removePhotograph } from '../../fixtures/photograph';
import { at } from '../../fixtures/session';

const [one, two] = [picture(1), picture(2)];
const names = ({ pictures = {} }: Session) => Object.keys(pictures).toSorted();
const named = (...shades: readonly number[]) => shades.map((shade) => pictureName(picture(shade).data)).toSorted();

/** Everything that lies beside the session's file. */
async function journalOf(files: Files): Promise<string> {
  const found = (await readdir(files.folder)).filter((name) => name.includes('journal'));
  return (await Promise.all(found.map((name) => readFile(join(files.folder, name), 'utf8')))).join('\n');
}

const picturesIn = async (files: Files): Promise<string[]> =>
  (await readdir(join(files.versions, 'session-1', 'pictures')).catch(() => []))
    .map((name) => name.replace('.json', ''))
    .toSorted();

describe('what is in photographs', () => {
  it('is on disk when it was accepted, by name in the journal, and in the file once that is up to date', async () => {
    const files = await Files.make();
    const storage = await files.storage();
    const service = await files.open({ storage });
    await service.dispatch('c-1', photograph('a', at.elements, 1));
    await service.dispatch('c-2', caption('a', 'The wall'));
    const journal = await journalOf(files);
    expect(journal).toContain(named(1)[0]);
    expect(journal).not.toContain(one.data);
    expect(await files.text()).not.toContain(one.data);
    /* As after a kill. */
    expect((await files.saved()).pictures).toEqual({ [named(1)[0] ?? '']: one });
    await storage.bringUpToDate();
    expect(await files.text()).toContain(one.data);
  });

  it('is put back by undo after a restart, although neither file nor undo has had it since', async () => {
    const files = await Files.make();
    let storage = await files.storage();
    const first = await files.open({ storage });
    await first.dispatch('c-1', photograph('a', at.elements, 1));
    await first.dispatch('c-2', photograph('b', at.elements, 2));
    await first.dispatch('c-3', removePhotograph('a'));
    await storage.close();
    expect(await files.text()).not.toContain(one.data);
    expect(await readFile(join(files.undo, 'session-1.json'), 'utf8')).not.toContain(one.data);
    storage = await files.storage();
    const second = await files.open({ storage });
    await second.undo('u-1');
    expect(names(second.session)).toEqual(named(1, 2));
    await storage.bringUpToDate();
    expect(await files.text()).toContain(one.data);
    await second.undo('u-2');
    await second.undo('u-3');
    expect(second.session).not.toHaveProperty('pictures');
    await second.redo('r-1');
    expect(second.session.pictures).toEqual({ [named(1)[0] ?? '']: one });
  });

  it('that came with the file is put back by undo after it was taken away and Candor was killed', async () => {
    const files = await Files.make();
    const storage = await files.storage();
    await (await files.open({ storage })).dispatch('c-1', photograph('a', at.elements, 1));
    await storage.close();
    const moved = new Files(files.folder, join(files.folder, 'another-computer'));
    const there = await moved.storage();
    const service = await moved.open({ storage: there });
    await service.dispatch('c-2', removePhotograph('a'));
    await there.bringUpToDate();
    expect(await moved.text()).not.toContain(one.data);
    const again = await moved.open();
    await again.undo('u-1');
    expect(again.session.pictures).toEqual({ [named(1)[0] ?? '']: one });
  });

  it('is kept once for all versions, and comes back with each of them', async () => {
    const files = await Files.make();
    const storage = await files.storage();
    const service = await files.open({ storage });
    await service.dispatch('c-1', photograph('a', at.elements, 1));
    await service.dispatch('c-2', photograph('b', at.elements, 1));
    await service.dispatch('c-3', add(at.elements, 'Speed'));
    await service.dispatch('c-4', remove(at.elements, 'Speed'));
    await service.dispatch('c-5', { type: 'agenda/next' });
    await storage.close();
    const versions = new Versions(files.versions, 'session-1');
    const kept = await versions.list();
    expect(kept.length).toBeGreaterThan(1);
    for (const { id, pictures } of kept.filter((version) => version.pictures)) {
      const bytes = (await versions.bytes(id))?.toString('utf8') ?? '';
      expect(bytes).not.toContain(one.data);
      expect(pictures).toEqual(named(1));
      expect((await versions.pictures.fill(JSON.parse(bytes) as Session)).pictures).toEqual({
        [named(1)[0] ?? '']: one,
      });
    }
    expect(await picturesIn(files)).toEqual(named(1));
  });

  it('that nobody can ask for any more is let go of on closing', async () => {
    const files = await Files.make();
    const storage = await files.storage();
    const service = await files.open({ storage });
    await service.dispatch('c-1', photograph('a', at.elements, 1));
    const stray = new Versions(files.versions, 'session-1').pictures;
    await stray.keep({ [named(2)[0] ?? '']: two });
    expect(await picturesIn(files)).toEqual(named(1, 2));
    await storage.close();
    expect(await picturesIn(files)).toEqual(named(1));
  });

  it('is not taken from a file that somebody else has damaged: the rest of the session is there', async () => {
    const files = await Files.make();
    const service = await files.open();
    await service.dispatch('c-1', photograph('a', at.elements, 1));
    await service.dispatch('c-2', caption('a', 'The wall'));
    await writeFile(join(files.versions, 'session-1', 'pictures', `${named(1)[0]}.json`), JSON.stringify(two));
    const { session } = await files.look();
    expect(session.photographs).toMatchObject([{ text: 'The wall' }]);
    expect(session).not.toHaveProperty('pictures');
  });

  it('is told where a file calls it by what is in another one', async () => {
    const files = await Files.make();
    const storage = await files.storage();
    await (await files.open({ storage })).dispatch('c-1', photograph('a', at.elements, 1));
    await storage.close();
    const [name = ''] = named(1);
    await writeFile(files.path, (await files.text()).replace(one.data, two.data));
    expect(await readSessionFile(files.path)).toEqual({ unreadable: 'damaged', detail: `pictures.${name}` });
  });
});
