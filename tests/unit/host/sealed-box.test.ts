import { mkdir, readdir, readFile, rename, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { sealedBoxFiles } from '@host/sealed-box-store';
import { TEMP_MARK } from '@host/storage/durable-file';
import { add, cast, close, ideaId, open, paper, reset, reveal, turn } from '../../fixtures/commands';
import { Files } from '../../fixtures/host';
import { at } from '../../fixtures/session';

const opening = [add(at.elements, 'Speed', 'Warmth'), open(at.vote, 'v1', 'walk-up')];
const speed = ideaId('Speed');

async function played(files: Files, ...commands: Parameters<Awaited<ReturnType<Files['open']>>['dispatch']>[1][]) {
  const service = await files.open();
  for (const [index, command] of commands.entries()) {
    expect(await service.dispatch(`c-${index}`, command), command.type).toMatchObject({ ok: true });
  }
  return service;
}

const boxFiles = (files: Files) => readdir(join(files.boxes, 'session-1'));
const tookPart = async (files: Files) => {
  const work = (await files.saved()).work[`${at.vote.item}/${at.vote.step}`];
  return work?.kind === 'vote' ? work.votes.at(-1)?.tookPart : null;
};

describe('the sealed box on disk', () => {
  it('is there while a secret vote is open, and gone once it is closed', async () => {
    const files = await Files.make();
    const service = await played(files, ...opening, cast(at.vote, 'v1', 'p1', { [speed]: 2 }));
    expect(await boxFiles(files)).toEqual(['vote-v1.json']);
    await service.dispatch('close', close(at.vote, 'v1'));
    expect(await boxFiles(files)).toEqual([]);
    expect(await tookPart(files)).toEqual(['p1']);
  });

  it('is found again under an id with accents, also on a disk that takes them apart', async () => {
    const files = await Files.make();
    const vote = 'größe-Łódź';
    const opened = [add(at.elements, 'Speed', 'Warmth'), open(at.vote, vote, 'walk-up')];
    await played(files, ...opened, cast(at.vote, vote, 'p1', { [speed]: 2 }));
    const folder = join(files.boxes, 'session-1');
    expect(await readdir(folder)).toEqual([`vote-${vote}.json`]);
    await rename(join(folder, `vote-${vote}.json`), join(folder, `vote-${vote}.json`.normalize('NFD')));
    const service = await files.open();
    expect(service.damaged).toBe(0);
    await service.dispatch('close', close(at.vote, vote));
    expect(await tookPart(files)).toEqual(['p1']);
  });

  it('is gone with a vote that is thrown away', async () => {
    const files = await Files.make();
    await played(files, ...opening, cast(at.vote, 'v1', 'p1', {}), reset(at.vote, 'v1'));
    expect(await boxFiles(files)).toEqual([]);
  });

  it('is there until anonymous texts are revealed, and gone then', async () => {
    const files = await Files.make();
    const service = await played(files, turn(at.pretences, 'p1', 'Nobody reads it'));
    expect(await boxFiles(files)).toHaveLength(1);
    expect(await files.text()).not.toContain('Nobody reads it');
    await service.dispatch('reveal', reveal(at.pretences));
    expect(await boxFiles(files)).toEqual([]);
    expect(JSON.stringify(await files.saved())).toContain('Nobody reads it');
  });

  it('leaves the session’s file untouched by a ballot, to the byte', async () => {
    const files = await Files.make();
    const service = await played(files, ...opening);
    const before = await files.text();
    await service.dispatch('cast', cast(at.vote, 'v1', 'p1', { [speed]: 2 }));
    expect(await files.text()).toBe(before);
  });

  it.skipIf(process.platform === 'win32')('can be read by nobody else on the machine', async () => {
    const files = await Files.make();
    await played(files, ...opening, cast(at.vote, 'v1', 'p1', {}));
    const own = join(files.boxes, 'session-1');
    expect((await stat(own)).mode & 0o077).toBe(0);
    expect((await stat(join(own, 'vote-v1.json'))).mode & 0o077).toBe(0);
  });
});

describe('after a restart', () => {
  it('every ballot that was cast is still there, and counts', async () => {
    const files = await Files.make();
    await played(
      files,
      ...opening,
      cast(at.vote, 'v1', 'p1', { [speed]: 2 }),
      cast(at.vote, 'v1', 'p2', { [speed]: 1 }),
    );
    const again = await files.open();
    expect(again.sealed.votes['v1']).toEqual({ cast: ['p1', 'p2'], papers: 0 });
    await again.dispatch('close', close(at.vote, 'v1'));
    expect(await tookPart(files)).toEqual(['p1', 'p2']);
  });

  it('opening an older copy of the session leaves the ballots of the newer one alone', async () => {
    const files = await Files.make();
    const older = await files.saved();
    await played(files, ...opening, cast(at.vote, 'v1', 'p1', { [speed]: 2 }));
    const newer = await files.saved();
    await files.file.write(older);
    await files.open();
    await files.file.write(newer);
    expect((await files.open()).sealed.votes['v1']?.cast).toEqual(['p1']);
  });

  it('papers and unrevealed texts are still there too', async () => {
    const files = await Files.make();
    await played(
      files,
      add(at.elements, 'A', 'B'),
      open(at.vote, 'v1', 'paper'),
      paper(at.vote, 'v1', {}),
      turn(at.pretences, 'p1', 'C', 'D'),
    );
    const { sealed } = await files.open();
    expect(sealed.votes['v1']?.papers).toBe(1);
    expect(sealed.texts['item-5/pretences']).toEqual({ count: 2, turns: ['p1'] });
  });

  it.each([
    ['closed', close(at.vote, 'v1')],
    ['thrown away', reset(at.vote, 'v1')],
  ])('a box that outlived its vote, which was %s, is destroyed', async (_what, end) => {
    const files = await Files.make();
    const service = await played(files, ...opening, cast(at.vote, 'v1', 'p1', {}));
    await service.dispatch('end', end);
    // As if Candor had been killed between saving the outcome and destroying the box.
    await sealedBoxFiles(files.boxes, 'session-1').keep('vote-v1', {
      type: 'vote',
      voteId: 'v1',
      seats: { p1: {} },
      papers: [],
      replaced: 0,
    });
    const again = await files.open();
    expect(await boxFiles(files)).toEqual([]);
    expect(again.sealed.votes).toEqual({});
  });

  it('texts that outlived their reveal are destroyed', async () => {
    const files = await Files.make();
    await played(files, turn(at.pretences, 'p1', 'C'), reveal(at.pretences));
    await sealedBoxFiles(files.boxes, 'session-1').keep('texts-item-5-pretences', {
      type: 'texts',
      ideas: [],
      turns: ['p1'],
    });
    await files.open();
    expect(await boxFiles(files)).toEqual([]);
  });

  it('half-written files with ballots in them are swept away', async () => {
    const files = await Files.make();
    await played(files, ...opening, cast(at.vote, 'v1', 'p1', {}));
    await writeFile(join(files.boxes, 'session-1', `.vote-v1.json${TEMP_MARK}x`), '{"seats":{"p1":');
    await files.open();
    expect(await boxFiles(files)).toEqual(['vote-v1.json']);
  });

  it('the boxes of other sessions are left alone', async () => {
    const files = await Files.make();
    const other = sealedBoxFiles(files.boxes, 'session-2');
    await other.keep('vote-v9', { type: 'vote', voteId: 'v9', seats: { p1: {} }, papers: [], replaced: 0 });
    await files.open();
    expect(Object.keys((await other.load()).box)).toEqual(['vote-v9']);
  });

  it('a box that cannot be read is not taken for an empty one', async () => {
    const files = await Files.make();
    await mkdir(files.boxes);
    await writeFile(join(files.boxes, 'session-1'), 'a file where the folder should be');
    await expect(files.open()).rejects.toThrow('ENOTDIR');
  });
});

describe('a damaged entry', () => {
  const damage = (files: Files, name: string, text: string) => writeFile(join(files.boxes, 'session-1', name), text);
  const voteBox = 'vote-v1.json';

  it.each([
    ['half an entry', '{"type":"vote","voteId":"v1","seats":{"p1":'],
    ['nothing', ''],
    ['something else', '{"type":"hologram"}'],
    ['another vote’s entry', '{"type":"vote","voteId":"v2","seats":{},"papers":[]}'],
    ['the entry of a step', '{"type":"texts","ideas":[],"turns":[]}'],
  ])('%s: is set aside as it is, the session opens, and the rest of the box is there', async (_what, text) => {
    const files = await Files.make();
    await played(files, ...opening, cast(at.vote, 'v1', 'p1', { [speed]: 2 }), turn(at.pretences, 'p1', 'C'));
    await damage(files, voteBox, text);
    const again = await files.open();
    expect(again.damaged).toBe(1);
    expect(again.sealed.votes).toEqual({});
    expect(again.sealed.texts['item-5/pretences']).toEqual({ count: 1, turns: ['p1'] });
    expect(await readFile(join(files.boxes, 'session-1', `${voteBox}.damaged`), 'utf8')).toBe(text);
    expect((await boxFiles(files)).toSorted()).toEqual(['texts-item-5-pretences.json', `${voteBox}.damaged`]);
  });

  it('is told of at every start, and none is written over by the next', async () => {
    const files = await Files.make();
    await played(files, ...opening, cast(at.vote, 'v1', 'p1', {}));
    await damage(files, voteBox, 'one');
    expect((await files.open()).damaged).toBe(1);
    await (await files.open()).dispatch('again', cast(at.vote, 'v1', 'p1', {}));
    await damage(files, voteBox, 'two');
    expect((await files.open()).damaged).toBe(1);
    expect((await boxFiles(files)).toSorted()).toEqual([`${voteBox}.2.damaged`, `${voteBox}.damaged`]);
  });

  it('lets the room vote again, and is destroyed with the rest when that vote closes', async () => {
    const files = await Files.make();
    await played(files, ...opening, cast(at.vote, 'v1', 'p1', { [speed]: 2 }));
    await damage(files, voteBox, '{');
    const again = await files.open();
    await again.dispatch('again', cast(at.vote, 'v1', 'p2', { [speed]: 1 }));
    await again.dispatch('close', close(at.vote, 'v1'));
    expect(await tookPart(files)).toEqual(['p2']);
    expect(await boxFiles(files)).toEqual([]);
  });

  it.each([voteBox, `${voteBox}.damaged`])('that nobody needs any more is destroyed: %s', async (name) => {
    const files = await Files.make();
    await played(files, ...opening, cast(at.vote, 'v1', 'p1', {}), close(at.vote, 'v1'));
    await damage(files, name, '{');
    expect((await files.open()).damaged).toBe(0);
    expect(await boxFiles(files)).toEqual([]);
  });
});
