import { mkdir, readdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { sealedBoxFiles } from '@host/sealed-box-store';
import { SettingsFile } from '@host/settings';
import { seatCardFiles } from '@host/storage/seat-cards';
import { TEMP_MARK } from '@host/storage/durable-file';
import { JsonFile } from '@host/storage/json-file';
import { contract } from '@shared/host/contract';
import type { Session } from '@shared/session/schema/session';
import { OpenSession } from '../../../electron/main/open-session';
import { SessionLibrary } from '../../../electron/main/session-library';
import { cast, open as openVote, add, ideaId } from '../../fixtures/commands';
import { tempFolder, unexpected } from '../../fixtures/host';
import { at, details, newSession } from '../../fixtures/session';
import { strings } from '../../english';

/** A data folder as main has it: sessions, sealed boxes, settings, and a bin. */
async function home() {
  const data = await tempFolder();
  const places = {
    folder: join(data, 'sessions'),
    samples: join(data, 'samples'),
    sealed: join(data, 'sealed'),
    undo: join(data, 'undo'),
    versions: join(data, 'versions'),
    cards: join(data, 'cards'),
  };
  const bin = join(data, 'bin');
  for (const folder of [places.folder, places.sealed, bin]) await mkdir(folder);
  const settings = await SettingsFile.open(join(data, 'settings.json'));
  const library = new SessionLibrary(() => strings, settings, places);
  const open = new OpenSession(() => strings, places, settings, unexpected);
  const put = (name: string, session: Session) =>
    new JsonFile<Session>(join(places.folder, `${name}.candor.json`)).write(session);
  const intoBin = (path: string) => rename(path, join(bin, 'deleted.candor.json'));
  return { places, bin, settings, library, open, put, intoBin };
}

type Home = Awaited<ReturnType<typeof home>>;

/** A session of which a secret vote is open, and a ballot cast. */
async function withBallot({ library, open, put }: Home): Promise<void> {
  await put('a', newSession());
  const found = await library.find('session-1');
  if ('problem' in found) throw new Error(found.problem);
  await open.open(found.path);
  const { service } = open;
  if (!service) throw new Error('it is not open');
  await service.dispatch('c-1', add(at.elements, 'Speed', 'Warmth'));
  await service.dispatch('c-2', openVote(at.vote, 'v1', 'walk-up'));
  await service.dispatch('c-3', cast(at.vote, 'v1', 'p1', { [ideaId('Speed')]: 2 }));
  await open.close();
}

describe('other sessions with the same organisation', () => {
  it('are those in the folder that can be read; a damaged one stays out of the way', async () => {
    const { library, places, put } = await home();
    await put('a', newSession());
    await put('b', { ...newSession(), id: 'same', details: { ...details, organisation: 'EXAMPLE ltd ' } });
    await put('c', { ...newSession(), id: 'other', details: { ...details, organisation: 'Another' } });
    await writeFile(join(places.folder, 'd.candor.json'), '{');
    const found = await library.withSameOrganisation(newSession());
    expect(found.map(({ id }) => id)).toEqual(['same']);
  });
});

describe('deleting a session', () => {
  it('puts the file into the bin, then destroys what was sealed', async () => {
    const here = await home();
    await withBallot(here);
    const { library, places, bin, intoBin } = here;
    expect(await readdir(places.sealed)).toEqual(['session-1']);
    expect(await library.delete('session-1', intoBin)).toBeNull();
    expect(await readdir(bin)).toEqual(['deleted.candor.json']);
    expect(await readdir(places.sealed)).toEqual([]);
    expect((await library.view(async () => null)).sessions).toEqual([]);
  });

  it('that the bin does not take changes nothing', async () => {
    const here = await home();
    await withBallot(here);
    const refuse = () => Promise.reject(new Error('no bin here'));
    expect(await here.library.delete('session-1', refuse)).toMatchObject({
      problem: 'no-bin',
      file: 'a.candor.json',
    });
    expect(await readdir(here.places.sealed)).toEqual(['session-1']);
    expect((await here.library.view(async () => null)).sessions).toHaveLength(1);
  });

  it('leaves the sealed boxes and seat cards of other sessions alone, and its own while another file holds the session', async () => {
    const here = await home();
    await withBallot(here);
    await here.put('b', newSession());
    const entry = { type: 'texts', ideas: [], turns: ['p1'] } as const;
    await sealedBoxFiles(here.places.sealed, 'session-2').keep('texts-a-b', { ...entry, ideas: [], turns: ['p1'] });
    const cards = seatCardFiles(here.places.cards);
    for (const id of ['session-1', 'session-2']) await cards.keep(id, new Map([['p1', { salt: 'a', hash: 'b' }]]));
    await here.library.delete('session-1', here.intoBin);
    expect((await readdir(here.places.sealed)).toSorted()).toEqual(['session-1', 'session-2']);
    expect((await cards.load('session-1')).size).toBe(1);
    await here.library.delete('session-1', here.intoBin);
    expect(await readdir(here.places.sealed)).toEqual(['session-2']);
    expect(await readdir(here.places.cards)).toEqual(['session-2.json']);
  });

  it('that has nothing sealed, or is not there, is fine or said', async () => {
    const { library, put, intoBin } = await home();
    await put('a', newSession());
    expect(await library.delete('session-1', intoBin)).toBeNull();
    expect(await library.delete('session-1', intoBin)).toMatchObject({ problem: 'unknown-session' });
  });

  it('that was interrupted takes the offer to go on with it, also where a copy is left', async () => {
    const { library, put, settings, intoBin } = await home();
    for (const name of ['a', 'b']) await put(name, newSession());
    await settings.change({ openSession: 'session-1' });
    await library.rememberInterrupted();
    expect((await library.view(async () => null)).interrupted).toMatchObject({ sessionId: 'session-1' });
    await library.delete('session-1', intoBin);
    expect((await library.view(async () => null)).sessions).toHaveLength(1);
    expect((await library.view(async () => null)).interrupted).toBeNull();
    expect(settings.values.openSession).toBeNull();
  });

  it('leaves the offer to go on with another one', async () => {
    const { library, put, settings, intoBin } = await home();
    await put('a', newSession());
    await put('b', { ...newSession(), id: 'session-2' });
    await settings.change({ openSession: 'session-1' });
    await library.rememberInterrupted();
    await library.delete('session-2', intoBin);
    expect((await library.view(async () => null)).interrupted).toMatchObject({ sessionId: 'session-1' });
  });
});

describe('opening a session', () => {
  it('says how much of its sealed box is damaged, and opens it', async () => {
    const here = await home();
    await withBallot(here);
    await writeFile(join(here.places.sealed, 'session-1', 'vote-v1.json'), '{');
    const found = await here.library.find('session-1');
    if ('problem' in found) throw new Error(found.problem);
    expect(await here.open.open(found.path)).toMatchObject({ ok: true, damaged: 1 });
    expect(here.open.service?.session.id).toBe('session-1');
  });
});

describe('settings that cannot be written', () => {
  it('keep no session from opening, closing or being deleted', async () => {
    const here = await home();
    await here.put('a', newSession());
    here.settings.change = () => Promise.reject(new Error('the disk is full'));
    const found = await here.library.find('session-1');
    if ('problem' in found) throw new Error(found.problem);
    expect(await here.open.open(found.path)).toMatchObject({ ok: true, sessionId: 'session-1' });
    await here.open.close();
    expect(here.open.service).toBeNull();
    expect(await here.library.delete('session-1', here.intoBin)).toBeNull();
  });
});

describe('at start', () => {
  it('half-written files of ours are cleared from the sessions folder, and nobody else’s', async () => {
    const { library, places, put } = await home();
    await put('a', newSession());
    const others = ['.DS_Store', '.notes.tmp', `a${TEMP_MARK}x`, 'plan.pdf', '~$a.candor.json'];
    const ours = [`.a.candor.json${TEMP_MARK}x`, `.plan.pdf${TEMP_MARK}x`];
    for (const name of [...others, ...ours]) await writeFile(join(places.folder, name), '{"half":');
    await library.tidy();
    expect((await readdir(places.folder)).toSorted()).toEqual([...others, 'a.candor.json'].toSorted());
  });

  it('a sessions folder that cannot be reached holds nothing up', async () => {
    const { library, places } = await home();
    await library.useFolder(join(places.folder, 'unplugged'));
    await expect(library.tidy()).resolves.toBeUndefined();
  });
});

describe('a request for a new session', () => {
  const input = contract['home/create'].input;
  const agenda = { title: 'Short', items: [{ exercise: 'opening', variant: 'full' }] };
  const one = { id: 'p1', seat: 1, name: '', group: '' };

  it('is understood when nobody is in it twice', () => {
    expect(
      input.safeParse({ language: 'en-GB', details, agenda, participants: [one, { ...one, id: 'p2', seat: 2 }] })
        .success,
    ).toBe(true);
  });

  it.each([
    ['a participant twice', [one, { ...one, seat: 2 }]],
    ['a seat twice', [one, { ...one, id: 'p2' }]],
  ])('is not understood with %s', (_what, participants) => {
    expect(input.safeParse({ language: 'en-GB', details, agenda, participants }).success).toBe(false);
  });
});
