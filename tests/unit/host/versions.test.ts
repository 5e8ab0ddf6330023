import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bestVersionOf } from '@host/storage/best-version';
import { sessionBytes, VersionKeeper } from '@host/storage/keep-versions';
import { expendable } from '@host/storage/rotation';
import type { Version } from '@host/storage/version';
import { Versions } from '@host/storage/versions';
import type { Command } from '@shared/session/commands';
import { add, remove } from '../../fixtures/commands';
import { Files, tempFolder } from '../../fixtures/host';
import { at, clock, newSession } from '../../fixtures/session';
import { workshop } from '../../fixtures/workshop';

const PATH = '/sessions/workshop.candor.json';

async function kept() {
  const folder = await tempFolder();
  const versions = new Versions(folder, 'session-1');
  return { folder, versions, keeper: new VersionKeeper(versions, PATH, clock()) };
}

describe('a version', () => {
  it('holds the very bytes, and says when, where the room was, and how much was there', async () => {
    const { versions, keeper } = await kept();
    const { session } = workshop(add(at.elements, 'Speed', 'Warmth'), { type: 'agenda/go', to: at.elements });
    await keeper.keep(session, 'opened');
    const [version, ...others] = await versions.list();
    expect(others).toEqual([]);
    expect(version).toMatchObject({
      reason: 'opened',
      name: null,
      holds: { revision: 2, ideas: 2, votes: 0, step: 'Pick the elements · Collect' },
    });
    expect(await versions.bytes(version?.id ?? '')).toEqual(sessionBytes(session));
  });

  it('is the newest when it is kept last, whatever the clock says, and none is let go for a clock that was set back', async () => {
    const { versions } = await kept();
    const times = [
      '2026-11-19T12:00:00.000Z',
      '2026-11-19T12:00:00.000Z',
      '2026-11-19T09:00:00.000Z',
      '2016-01-01T00:00:00.000Z',
    ];
    for (let index = 0; index < 30; index += 1) {
      const keptAt = times[Math.min(index, 3)]!;
      const holds = { revision: index, changedAt: keptAt, title: 'x', ideas: 0, votes: 0, step: '' };
      await versions.keep(Buffer.from(`${index}`), { keptAt, reason: 'time', name: null, path: PATH, holds });
      const [newest] = await versions.list();
      expect(newest).toMatchObject({ keptAt, holds: { revision: index } });
    }
    const left = (await versions.list()).map(({ holds }) => holds?.revision);
    expect(left.slice(0, 20)).toEqual(Array.from({ length: 20 }, (_, index) => 29 - index));
  });

  it('of the same state is kept once; a named one always', async () => {
    const { versions, keeper } = await kept();
    for (const reason of ['opened', 'step', 'closed'] as const) await keeper.keep(newSession(), reason);
    expect(await versions.list()).toHaveLength(1);
    await keeper.keep(newSession(), 'named', 'Before lunch');
    expect((await versions.list())[0]).toMatchObject({ name: 'Before lunch' });
  });

  it('that was damaged is not given out, and one that makes no sense is left alone', async () => {
    const { folder, versions, keeper } = await kept();
    await keeper.keep(newSession(), 'opened');
    const [name = ''] = await readdir(join(folder, 'session-1'));
    const path = join(folder, 'session-1', name);
    const bytes = await readFile(path);
    bytes[bytes.length - 20] = (bytes.at(-20) ?? 0) ^ 1;
    await writeFile(path, bytes);
    expect(await versions.bytes(name.slice(0, -3))).toBeNull();
    await writeFile(join(folder, 'session-1', 'x.gz'), 'nothing of ours');
    expect(await versions.list()).toHaveLength(1);
  });

  it('may be no session: what another program wrote is kept to the byte', async () => {
    const { versions, keeper } = await kept();
    const bytes = Buffer.from('{"another": "program"}');
    await keeper.keepBytes(bytes, 'outside');
    const [version] = await versions.list();
    expect(version?.holds).toBeNull();
    expect(await versions.bytes(version?.id ?? '')).toEqual(bytes);
  });
});

describe('versions are kept', () => {
  const held = workshop(add(at.elements, 'Speed'));
  const entry = (event: Command) => ({ revision: 1, time: '2026-11-19T09:00:00.000Z', event: event as never });

  it('before something is taken away, with it still in', async () => {
    const { versions, keeper } = await kept();
    const before = held.session;
    const after = workshop(add(at.elements, 'Speed'), remove(at.elements, 'Speed')).session;
    keeper.after(before, after, [entry(remove(at.elements, 'Speed'))]);
    await keeper.settled();
    const [version] = await versions.list();
    expect(version).toMatchObject({ reason: 'before-loss', holds: { ideas: 1 } });
  });

  it('at each new step, and not while nothing but ideas come', async () => {
    const { versions, keeper } = await kept();
    keeper.after(held.session, held.session, [entry(add(at.elements, 'Speed'))]);
    await keeper.settled();
    expect(await versions.list()).toEqual([]);
    const moved = { ...held.session, position: at.vote };
    keeper.after(held.session, moved, [entry({ type: 'agenda/go', to: at.vote })]);
    await keeper.settled();
    expect(await versions.list()).toMatchObject([{ reason: 'step' }]);
  });

  it('and the newest good one is found by the file it is of', async () => {
    const { folder, keeper } = await kept();
    await keeper.keep(held.session, 'opened');
    await keeper.keepBytes(Buffer.from('x'), 'outside');
    expect((await bestVersionOf(PATH, folder))?.version).toMatchObject({ reason: 'opened' });
    expect(await bestVersionOf('/sessions/another.candor.json', folder)).toBeNull();
  });
});

describe('letting go of versions', () => {
  const NOW = '2026-11-24T12:00:00.000Z';
  const HOUR = 3_600_000;
  const versionAt = (age: number, change: Partial<Version> = {}): Version => {
    const keptAt = new Date(Date.parse(NOW) - age).toISOString();
    const holds = { revision: 1, changedAt: keptAt, title: '', step: '', ideas: 0, votes: 0 };
    return { id: keptAt, keptAt, reason: 'time', name: null, path: PATH, sha256: '', size: 1_000, holds, ...change };
  };
  const ages = fc.array(
    fc.record({ age: fc.integer({ min: 0, max: 60 * 24 * HOUR }), name: fc.option(fc.constant('n'), { freq: 20 }) }),
    { maxLength: 200 },
  );
  const newestFirst = (list: readonly { age: number; name: string | null }[]) =>
    list.toSorted((a, b) => a.age - b.age).map(({ age, name }) => versionAt(age, { name }));

  it('the 20 latest stay, one for each hour of a day and each day of a month, and named ones for ever', () => {
    fc.assert(
      fc.property(ages, (list) => {
        const all = newestFirst(list);
        const gone = new Set(expendable(all, NOW));
        const stay = all.filter((version) => !gone.has(version));
        for (const version of all.slice(0, 20)) expect(gone.has(version)).toBe(false);
        for (const version of all) if (version.name !== null) expect(gone.has(version)).toBe(false);
        const has = (length: number, hours: number) => (versions: readonly Version[]) =>
          new Set(
            versions
              .filter(({ keptAt }) => Date.parse(NOW) - Date.parse(keptAt) <= hours * HOUR)
              .map(({ keptAt }) => keptAt.slice(0, length)),
          );
        expect(has(13, 24)(stay)).toEqual(has(13, 24)(all));
        expect(has(10, 30 * 24)(stay)).toEqual(has(10, 30 * 24)(all));
      }),
    );
  });

  it('all together stay within 200 MB, and the newest good one stays whatever its size', () => {
    const all = Array.from({ length: 10 }, (_, index) => versionAt(index * HOUR, { size: 60_000_000 }));
    expect(expendable(all, NOW)).toEqual(all.slice(3));
    const bad = versionAt(0, { holds: null });
    const good = versionAt(40 * 24 * HOUR, { size: 300_000_000 });
    expect(expendable([bad, good], NOW)).toEqual([]);
  });
});

describe('closing a session', () => {
  it('leaves a version of it as it was closed', async () => {
    const files = await Files.make();
    const storage = await files.storage();
    const service = await files.open({ storage });
    await service.dispatch('c-1', add(at.elements, 'Speed'));
    await storage.close();
    const versions = new Versions(files.versions, 'session-1');
    const [version] = await versions.list();
    expect(version?.reason).toBe('closed');
    expect(await versions.bytes(version?.id ?? '')).toEqual(await readFile(files.path));
  });
});
