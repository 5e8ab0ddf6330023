import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { SessionService } from '@host/session-service';
import { add, cast, ideaId, open, remove } from '../../fixtures/commands';
import { Files } from '../../fixtures/host';
import { at } from '../../fixtures/session';
import { tour } from '../../fixtures/tour/essentials';
import { Workshop } from '../../fixtures/workshop';

const ideas = (service: SessionService) => new Workshop(service.session).work(at.elements, 'collect').ideas.length;

describe('after a restart', () => {
  it.each(['a kill', 'closing'])(
    'all that could be undone still can be, after %s, all through a workshop',
    async (how) => {
      const files = await Files.make();
      let storage = await files.storage();
      let service = await files.open({ storage });
      for (const [index, command] of tour.entries()) {
        await service.dispatch(`c-${index}`, command);
        if (index % 7 !== 0) continue;
        const before = service.undoStack;
        if (how === 'closing') await storage.close();
        storage = await files.storage();
        service = await files.open({ storage });
        expect(service.undoStack, command.type).toEqual(before);
      }
    },
  );

  it('undo and redo go on where they were', async () => {
    const files = await Files.make();
    const first = await files.open();
    await first.dispatch('c-1', add(at.elements, 'Speed', 'Warmth'));
    await first.dispatch('c-2', remove(at.elements, 'Warmth'));
    await first.undo('u-1');
    const second = await files.open();
    expect(ideas(second)).toBe(2);
    expect(await second.redo('r-1')).toMatchObject({ ok: true });
    expect(ideas(second)).toBe(1);
    const third = await files.open();
    await third.undo('u-2');
    await third.undo('u-3');
    expect(ideas(third)).toBe(0);
  });

  it('undo does not go back over a ballot that was cast after what was done', async () => {
    const files = await Files.make();
    const first = await files.open();
    await first.dispatch('c-1', add(at.elements, 'Speed', 'Warmth'));
    await first.dispatch('c-2', open(at.vote, 'v1', 'walk-up'));
    await first.dispatch('c-3', cast(at.vote, 'v1', 'p1', { [ideaId('Speed')]: 1 }));
    const second = await files.open();
    expect(await second.undo('u-1')).toEqual({ ok: false, refused: 'barrier-ballots-cast' });
  });

  it('what can be undone of another state of the session, or makes no sense, is not used', async () => {
    const files = await Files.make();
    const storage = await files.storage();
    const first = await files.open({ storage });
    await first.dispatch('c-1', add(at.elements, 'Speed'));
    await storage.close();
    const path = join(files.undo, 'session-1.json');
    const kept = await readFile(path, 'utf8');
    await writeFile(path, kept.replace('"revision":1', '"revision":7'));
    expect(await (await files.open()).undo('u-1')).toEqual({ ok: false, refused: 'nothing-to-undo' });
    await writeFile(path, kept.slice(0, -10));
    expect(await (await files.open()).undo('u-2')).toEqual({ ok: false, refused: 'nothing-to-undo' });
  });
});

describe('a file that goes to a client', () => {
  it('holds nothing that was deleted, though it can be undone', async () => {
    const files = await Files.make();
    const storage = await files.storage();
    const service = await files.open({ storage });
    await service.dispatch('c-1', add(at.elements, 'Speed', 'Warmth'));
    await service.dispatch('c-2', remove(at.elements, 'Warmth'));
    await storage.close();
    expect(await files.text()).not.toContain('Warmth');
    expect(await readFile(join(files.undo, 'session-1.json'), 'utf8')).toContain('Warmth');
  });
});
