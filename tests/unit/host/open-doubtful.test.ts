import { readFile, stat } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { sealedBoxFiles } from '@host/sealed-box-store';
import { systemChance } from '@host/chance';
import { SessionService } from '@host/session-service';
import { lookAt } from '@host/storage/open-files';
import { cardIn } from '@host/storage/session-card';
import { MemoryStorage } from '@host/storage/session-storage';
import type { DoubtsInBrief } from '@shared/base/doubts';
import { strings } from '../../english';
import { hostile } from '../../fixtures/hostile-files';
import { Files, unexpected } from '../../fixtures/host';

describe('a session file that says what cannot be', () => {
  it.each(hostile)('$what: is refused with place and reason, and left as it is', async ({ made, at, says }) => {
    const files = await Files.make(made());
    const [bytes, { mtimeMs }] = [await readFile(files.path), await stat(files.path)];
    const look = await lookAt(files.path);
    if (!('unreadable' in look)) throw new Error('it was opened');
    expect(look.unreadable).toBe('doubtful');
    const { first } = JSON.parse(look.detail) as DoubtsInBrief;
    expect(first.map((doubt) => [doubt.at, strings.doubts.sentence(doubt.why)])).toContainEqual([at, says]);
    expect(strings.files.problem('doubtful', 'x.candor.json', look.detail)).toContain(
      'Something in x.candor.json cannot be true',
    );
    expect(await cardIn(files.path, [])).toEqual(look);
    expect(await readFile(files.path)).toEqual(bytes);
    expect((await stat(files.path)).mtimeMs).toBe(mtimeMs);
  });

  it('can be looked at as a copy, in which nothing can be done', async () => {
    const files = await Files.make(hostile[0]?.made());
    const bytes = await readFile(files.path);
    const look = await lookAt(files.path, { asCopy: true });
    if ('unreadable' in look) throw new Error(look.detail);
    expect(look.doubts.length).toBeGreaterThan(0);
    const service = await SessionService.open({
      storage: new MemoryStorage(look),
      boxes: sealedBoxFiles(files.boxes, look.session.id),
      now: () => new Date().toISOString(),
      chance: systemChance,
      failed: unexpected,
      onChange: () => undefined,
      readOnly: { doubts: look.doubts },
    });
    expect(service.saving).toEqual({ state: 'read-only', doubts: look.doubts });
    expect(await service.dispatch('c1', { type: 'agenda/next' })).toEqual({ ok: false, refused: 'only-to-look-at' });
    expect(await readFile(files.path)).toEqual(bytes);
  });
});
