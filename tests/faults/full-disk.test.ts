import { readdir, rm, statfs, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { add, cast, close, ideaId, open } from '../fixtures/commands';
import { Files, tempFolder } from '../fixtures/host';
import { at, newSession } from '../fixtures/session';
import { Workshop } from '../fixtures/workshop';
import { note } from './counts';
import { smallDisk } from './small-disk';

const filler = (disk: string) => join(disk, 'filler');

/** Fills the disk to the last page but `left` bytes. */
async function fill(disk: string, left = 0): Promise<void> {
  const { bavail, bsize } = await statfs(disk);
  await writeFile(filler(disk), Buffer.alloc(bavail * bsize - left));
}

async function until(condition: () => boolean): Promise<void> {
  while (!condition()) await new Promise((resolve) => setTimeout(resolve, 5));
}

const texts = (held: Workshop) => held.work(at.elements, 'collect').ideas.map(({ text }) => text);

describe('a full disk', () => {
  it.for([0, 8_192])(
    'with %i bytes left: the file stays whole, and once there is space all is saved in order',
    async (left, context) => {
      const disk = await smallDisk(context);
      const files = new Files(disk, await tempFolder());
      await files.file.write(newSession());
      const service = await files.open();
      await service.dispatch('before', add(at.elements, 'before'));
      const saved = await files.text();

      await fill(disk, left);
      const sent = Array.from({ length: 20 }, (_, index) => `idea ${index} ${'x'.repeat(1_000)}`);
      const answers = Promise.all(sent.map((text, index) => service.dispatch(`c-${index}`, add(at.elements, text))));
      await until(() => service.saving.state === 'retrying');
      expect(service.saving).toEqual({ state: 'retrying', reason: 'no-space' });
      expect(await files.text()).toBe(saved);
      expect(texts(new Workshop(service.session))).toEqual(['before']);
      expect(texts(new Workshop(await files.saved()))[0]).toBe('before');

      await rm(filler(disk));
      expect((await answers).every(({ ok }) => ok)).toBe(true);
      expect(service.saving).toEqual({ state: 'saved' });
      expect(texts(new Workshop(await files.saved()))).toEqual(['before', ...sent]);
      note(`disk full in the journal, ${left} bytes left`, 20, 'file intact; told; all saved in order');
    },
  );

  it('the session’s file waits, and says so, while the journal goes on; then it is brought up to date', async (context) => {
    const disk = await smallDisk(context);
    const files = new Files(disk, await tempFolder());
    await files.file.write(newSession());
    const storage = await files.storage();
    const service = await files.open({ storage });
    const saved = await files.text();
    await fill(disk);
    expect(await service.dispatch('c-1', add(at.elements, 'Speed'))).toMatchObject({ ok: true });
    expect(await storage.bringUpToDate()).toBe(false);
    expect(storage.trouble).toEqual({ state: 'behind', reason: 'no-space' });
    expect(await files.text()).toBe(saved);
    expect(texts(new Workshop(await files.saved()))).toEqual(['Speed']);

    await rm(filler(disk));
    await expect.poll(() => storage.trouble, { timeout: 5_000 }).toBeNull();
    expect(await files.text()).toContain('Speed');
    await storage.close();
    note('disk full while the file is written', 1, 'file intact; told; caught up');
    expect(await readdir(disk)).toEqual(['workshop.candor.json']);
  });

  it('a ballot waits, and counts once there is space', async (context) => {
    const disk = await smallDisk(context);
    const files = new Files(disk);
    await files.file.write(newSession());
    const service = await files.open();
    await service.dispatch('c-1', add(at.elements, 'Speed', 'Warmth'));
    await service.dispatch('c-2', open(at.vote, 'v1', 'walk-up'));
    await service.dispatch('c-3', cast(at.vote, 'v1', 'p1', { [ideaId('Speed')]: 1 }));

    await fill(disk);
    const second = service.dispatch('c-4', cast(at.vote, 'v1', 'p2', { [ideaId('Speed')]: 2 }));
    await until(() => service.saving.state === 'retrying');
    expect(service.sealed.votes['v1']?.cast).toEqual(['p1']);
    expect((await files.peek()).sealed.votes['v1']?.cast).toEqual(['p1']);

    await rm(filler(disk));
    expect(await second).toMatchObject({ ok: true });
    await service.dispatch('c-5', close(at.vote, 'v1'));
    expect(new Workshop(await files.saved()).work(at.vote, 'vote').votes[0]?.tookPart).toEqual(['p1', 'p2']);
  });
});
