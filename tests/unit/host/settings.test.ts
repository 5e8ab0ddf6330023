import { readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isMirrored } from '@host/displays';
import { SettingsFile } from '@host/settings';
import { AT_FIRST } from '@shared/host/preferences';
import { tempFolder } from '../../fixtures/host';

const defaults = { ...AT_FIRST, sessionsFolder: null, openSession: null, pin: null, roomDisplay: null };

const keptAside = async (path: string) =>
  (await readdir(dirname(path))).filter((file) => file.startsWith('settings (damaged')).toSorted();

describe('the settings', () => {
  it('are kept from one start to the next', async () => {
    const path = join(await tempFolder(), 'new', 'settings.json');
    await (await SettingsFile.open(path)).change({ sessionsFolder: '/somewhere/else' });
    await (await SettingsFile.open(path)).change({ openSession: 'session-1' });
    expect((await SettingsFile.open(path)).values).toEqual({
      ...defaults,
      sessionsFolder: '/somewhere/else',
      openSession: 'session-1',
    });
  });

  it.each(['', 'null', '[]', '{', '{"sessionsFolder":7}', '{"sessionsFolder":null,"openSession":"../x"}'])(
    'are the defaults where the file holds %j',
    async (content) => {
      const path = join(await tempFolder(), 'settings.json');
      await writeFile(path, content);
      const settings = await SettingsFile.open(path);
      expect(settings.values).toEqual(defaults);
      expect(settings.damaged).toBe(true);
      /* Nothing is lost: what was there stands beside it, and stays when the next one is damaged, too. */
      expect(await keptAside(path)).toEqual(['settings (damaged).json']);
      expect(await readFile(join(dirname(path), 'settings (damaged).json'), 'utf8')).toBe(content);
      expect((await SettingsFile.open(path)).damaged).toBe(false);
      await writeFile(path, 'worse');
      await SettingsFile.open(path);
      expect(await keptAside(path)).toEqual(['settings (damaged 2).json', 'settings (damaged).json']);
      expect(await readFile(join(dirname(path), 'settings (damaged).json'), 'utf8')).toBe(content);
    },
  );

  it('keep what makes sense beside what makes none', async () => {
    const path = join(await tempFolder(), 'settings.json');
    await writeFile(path, JSON.stringify({ sound: false, region: 'XX', room: { scheme: 'dark', text: 'huge' } }));
    expect((await SettingsFile.open(path)).values).toEqual({ ...defaults, sound: false });
  });

  it('of an earlier Candor are read, and are no damage', async () => {
    const path = join(await tempFolder(), 'settings.json');
    const earlier = { sessionsFolder: '/elsewhere', openSession: null, sound: false, region: 'DE', pin: null };
    await writeFile(path, JSON.stringify(earlier));
    const settings = await SettingsFile.open(path);
    expect(settings.values).toEqual({ ...defaults, ...earlier });
    expect(settings.damaged).toBe(false);
    expect(await keptAside(path)).toEqual([]);
  });

  it('that are not there yet are no damage', async () => {
    const path = join(await tempFolder(), 'settings.json');
    expect((await SettingsFile.open(path)).damaged).toBe(false);
    expect(await keptAside(path)).toEqual([]);
  });

  it('changed several times at once, hold what was changed last', async () => {
    const path = join(await tempFolder(), 'settings.json');
    const settings = await SettingsFile.open(path);
    await Promise.all(Array.from({ length: 30 }, (_, index) => settings.change({ openSession: `session-${index}` })));
    expect(JSON.parse(await readFile(path, 'utf8'))).toEqual(settings.values);
    expect(settings.values.openSession).toBe('session-29');
  });
});

describe('a mirrored display', () => {
  const full = { x: 0, y: 0, width: 1920, height: 1080 };

  it('is noticed when two displays show the same place', () => {
    expect(isMirrored([full, { ...full }])).toBe(true);
    expect(isMirrored([full])).toBe(false);
    expect(isMirrored([full, { ...full, x: 1920 }])).toBe(false);
    expect(isMirrored([])).toBe(false);
  });
});
