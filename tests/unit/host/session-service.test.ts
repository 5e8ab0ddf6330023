import { describe, expect, it } from 'vitest';
import type { Command } from '@shared/session/commands';
import type { Session } from '@shared/session/schema/session';
import { systemChance } from '@host/chance';
import type { SessionStorage } from '@host/storage/session-storage';
import { add, remove } from '../../fixtures/commands';
import { Files } from '../../fixtures/host';
import { at } from '../../fixtures/session';
import { tour } from '../../fixtures/tour/essentials';
import { Workshop } from '../../fixtures/workshop';

const elementsIn = ({ work }: Session) => {
  const elements = work[`${at.elements.item}/${at.elements.step}`];
  return elements?.kind === 'collect' ? elements.ideas.map(({ text }) => text) : [];
};
const fist: Command = { type: 'commit/confidence', at: at.actions, actionId: 'a1', counts: [0, 0, 0, 0, 0, 1] };

/** A storage that the test lets go on, write by write. */
async function heldUp(files: Files) {
  const waiting: (() => void)[] = [];
  const disk = await files.storage();
  const storage: SessionStorage = {
    read: () => disk.read(),
    write: async (accepted) => {
      await new Promise<void>((goOn) => waiting.push(goOn));
      await disk.write(accepted);
    },
  };
  return { storage, waiting };
}

/** Until what is expected has come about. */
async function until(condition: () => boolean): Promise<void> {
  while (!condition()) await new Promise((resolve) => setTimeout(resolve, 1));
}

describe('an accepted command', () => {
  it('is in the file when its promise resolves, all through a workshop', async () => {
    const files = await Files.make();
    const service = await files.open();
    for (const [index, command] of tour.entries()) {
      expect(await service.dispatch(`c-${index}`, command), command.type).toEqual({
        ok: true,
        revision: service.session.revision,
      });
      expect(await files.saved()).toEqual(service.session);
    }
  });

  it('leaves a file that people can read: indented, ending with a line break', async () => {
    const files = await Files.make();
    const storage = await files.storage();
    const service = await files.open({ storage });
    await service.dispatch('c-1', add(at.elements, 'Speed “and” grace — ÄŁ😀'));
    await storage.close();
    expect(await files.text()).toBe(`${JSON.stringify(service.session, null, 2)}\n`);
    expect(await files.text()).toContain('Speed “and” grace — ÄŁ😀');
  });

  it('is not shown before it is on disk', async () => {
    const files = await Files.make();
    const { storage, waiting } = await heldUp(files);
    const service = await files.open({ storage });
    const answer = service.dispatch('c-1', add(at.elements, 'Speed'));
    await until(() => waiting.length === 1);
    expect(elementsIn(service.session)).toEqual([]);
    waiting.shift()?.();
    await answer;
    expect(elementsIn(service.session)).toEqual(['Speed']);
  });

  it('is announced once it is on disk; a refused one is not', async () => {
    const files = await Files.make();
    const seen: string[][] = [];
    const service = await files.open({ onChange: () => seen.push(elementsIn(service.session)) });
    await service.dispatch('c-1', add(at.elements, 'Speed'));
    await service.dispatch('c-2', remove(at.elements, 'Nothing'));
    expect(seen).toEqual([['Speed']]);
  });

  it('does what the pure rules say, undo and redo included', async () => {
    const service = await (await Files.make()).open();
    const held = new Workshop();
    for (const [index, command] of tour.entries()) {
      await service.dispatch(`c-${index}`, command);
      held.apply(command);
      expect(service.session).toEqual(held.session);
      expect(service.sealed).toEqual(held.sealed);
      expect(service.undoStack).toEqual(held.undoStack);
    }
    for (const [index, direction] of (['undo', 'undo', 'redo'] as const).entries()) {
      const { ok } = await service[direction](`step-${index}`);
      expect(ok).toBe(held[direction]() === null);
      expect(service.session).toEqual(held.session);
    }
  });

  it('undo is on disk when it resolves, and says why it stops', async () => {
    const files = await Files.make();
    const service = await files.open();
    await service.dispatch('c-1', add(at.elements, 'Speed'));
    expect(await service.undo('c-2')).toEqual({ ok: true, what: 'collect/add' });
    expect(elementsIn(await files.saved())).toEqual([]);
    expect(await service.undo('c-3')).toEqual({ ok: false, refused: 'nothing-to-undo' });
    expect(await service.redo('c-4')).toEqual({ ok: true, what: 'collect/add' });
    expect(elementsIn(await files.saved())).toEqual(['Speed']);
  });
});

describe('a refused command', () => {
  it('says why, and does not touch the file', async () => {
    const files = await Files.make();
    const service = await files.open();
    const before = await files.text();
    expect(await service.dispatch('c-1', remove(at.elements, 'Nothing'))).toEqual({
      ok: false,
      refused: 'unknown-idea',
    });
    expect(await files.text()).toBe(before);
  });
});

describe('the same command again', () => {
  it('has no second effect and gets the same answer, also while the first is under way', async () => {
    const files = await Files.make();
    const service = await files.open();
    await service.dispatch('c-0', {
      type: 'commit/add',
      at: at.actions,
      actionId: 'a1',
      fields: {
        text: 'Call',
        serves: { text: '' },
        owner: { participant: null, text: '' },
        taken: false,
        due: null,
        firstStep: { text: '', due: null },
        measure: { text: '', from: { text: '' }, to: { text: '' } },
        told: { text: '' },
      },
    });
    const answers = await Promise.all([service.dispatch('c-1', fist), service.dispatch('c-1', fist)]);
    answers.push(await service.dispatch('c-1', fist));
    expect(answers).toEqual([1, 2, 3].map(() => ({ ok: true, revision: 2 })));
    expect((await files.saved()).revision).toBe(2);
  });

  it('takes back and does again once, and gets the same answer, also while the first is under way', async () => {
    const files = await Files.make();
    const service = await files.open();
    for (const text of ['Speed', 'Warmth', 'Choice']) await service.dispatch(text, add(at.elements, text));
    const undone = await Promise.all([service.undo('u-1'), service.undo('u-1'), service.undo('u-2')]);
    undone.push(await service.undo('u-1'));
    expect(undone).toEqual([1, 2, 3, 4].map(() => ({ ok: true, what: 'collect/add' })));
    expect(elementsIn(await files.saved())).toEqual(['Speed']);
    const redone = await Promise.all([service.redo('r-1'), service.redo('r-1')]);
    redone.push(await service.redo('r-1'));
    expect(redone).toEqual([1, 2, 3].map(() => ({ ok: true, what: 'collect/add' })));
    expect(elementsIn(await files.saved())).toEqual(['Speed', 'Warmth']);
  });

  it('that was refused stays refused, even if it would be accepted now', async () => {
    const service = await (await Files.make()).open();
    await service.dispatch('c-1', remove(at.elements, 'Speed'));
    await service.dispatch('c-2', add(at.elements, 'Speed'));
    expect(await service.dispatch('c-1', remove(at.elements, 'Speed'))).toEqual({ ok: false, refused: 'unknown-idea' });
  });

  it('is an undo that found nothing to take back: it takes nothing back later either', async () => {
    const files = await Files.make();
    const service = await files.open();
    const nothing = { ok: false, refused: 'nothing-to-undo' };
    expect(await service.undo('u-1')).toEqual(nothing);
    await service.dispatch('c-1', add(at.elements, 'Speed'));
    expect(await service.undo('u-1')).toEqual(nothing);
    expect(elementsIn(await files.saved())).toEqual(['Speed']);
  });
});

describe('many at once', () => {
  it('all land, each once, in the order in which they were sent', async () => {
    const files = await Files.make();
    const service = await files.open();
    const texts = Array.from({ length: 50 }, (_, index) => `Idea ${index}`);
    const answers = await Promise.all(
      texts.map((text, index) => service.dispatch(`c-${index}`, add(at.elements, text))),
    );
    expect(answers.map((answer) => answer.ok && answer.revision)).toEqual(texts.map((_, index) => index + 1));
    expect(elementsIn(await files.saved())).toEqual(texts);
  });

  it('are all on disk when it has settled', async () => {
    const files = await Files.make();
    const service = await files.open();
    for (let index = 0; index < 20; index += 1) void service.dispatch(`c-${index}`, add(at.elements, `Idea ${index}`));
    await service.settled();
    expect(elementsIn(await files.saved())).toHaveLength(20);
  });
});

describe('a disk that fails', () => {
  const failing = async (files: Files, codes: string[]): Promise<SessionStorage> => {
    const disk = await files.storage();
    return {
      read: () => disk.read(),
      write: async (accepted) => {
        const code = codes.shift();
        if (code !== undefined) throw Object.assign(new Error('no'), { code });
        await disk.write(accepted);
      },
    };
  };

  it.each([
    ['ENOSPC', 'no-space'],
    ['ENOENT', 'folder-gone'],
    ['EROFS', 'not-allowed'],
    ['EIO', 'other'],
  ])('%s: says so (%s), keeps what was there, and goes on in order when it works again', async (code, reason) => {
    const files = await Files.make();
    const states: string[] = [];
    const service = await files.open({
      storage: await failing(files, [code]),
      onChange: () => states.push(JSON.stringify(service.saving)),
    });
    const answers = Promise.all(
      ['a', 'b', 'c'].map((text, index) => service.dispatch(`c-${index}`, add(at.elements, text))),
    );
    await until(() => service.saving.state === 'retrying');
    expect(service.saving).toEqual({ state: 'retrying', reason });
    expect(elementsIn(service.session)).toEqual([]);
    expect(elementsIn(await files.saved())).toEqual([]);
    expect((await answers).every(({ ok }) => ok)).toBe(true);
    expect(elementsIn(await files.saved())).toEqual(['a', 'b', 'c']);
    expect(service.saving).toEqual({ state: 'saved' });
    expect(states.slice(0, 2)).toEqual([
      JSON.stringify({ state: 'retrying', reason }),
      JSON.stringify({ state: 'saved' }),
    ]);
  });

  it('is tried as often as it takes; nothing is answered before', async () => {
    const files = await Files.make();
    const codes = ['ENOSPC', 'ENOSPC'];
    const service = await files.open({ storage: await failing(files, codes) });
    let answered = false;
    const answer = service.dispatch('c-1', add(at.elements, 'Speed')).then((value) => ((answered = true), value));
    await until(() => codes.length === 0);
    expect(answered).toBe(false);
    expect(await answer).toEqual({ ok: true, revision: 1 });
  });
});

describe('chance', () => {
  it('shuffles without losing or doubling anything, and not always in the same way', () => {
    const items = Array.from({ length: 30 }, (_, index) => index);
    const [one, other] = [systemChance.shuffled(items), systemChance.shuffled(items)];
    expect(one.toSorted((a, b) => a - b)).toEqual(items);
    expect(one).not.toEqual(other);
    expect(items).toEqual(items.toSorted((a, b) => a - b));
  });

  it('puts each item in each place about equally often', () => {
    const first = [0, 0, 0, 0];
    for (let time = 0; time < 4_000; time += 1) first[systemChance.shuffled([0, 1, 2, 3])[0] ?? 0]! += 1;
    for (const times of first) expect(Math.abs(times - 1_000)).toBeLessThan(200);
  });
});
