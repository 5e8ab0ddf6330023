import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isMirrored } from '@host/displays';
import { SettingsFile } from '@host/settings';
import { tempFolder } from '../../fixtures/host';

const defaults = { sessionsFolder: null, openSession: null, sound: true, region: null, pin: null, roomDisplay: null };

describe('the settings', () => {
  it('are kept from one start to the next', async () => {
    const path = join(await tempFolder(), 'new', 'settings.json');
    await (await SettingsFile.open(path)).change({ sessionsFolder: '/somewhere/else' });
    await (await SettingsFile.open(path)).change({ openSession: 'session-1' });
    expect((await SettingsFile.open(path)).values).toEqual({
      sessionsFolder: '/somewhere/else',
      openSession: 'session-1',
      sound: true,
      region: null,
      pin: null,
      roomDisplay: null,
    });
  });

  it.each(['', 'null', '[]', '{', '{"sessionsFolder":7}', '{"sessionsFolder":null,"openSession":"../x"}'])(
    'are the defaults where the file holds %j',
    async (content) => {
      const path = join(await tempFolder(), 'settings.json');
      await writeFile(path, content);
      expect((await SettingsFile.open(path)).values).toEqual(defaults);
    },
  );

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
