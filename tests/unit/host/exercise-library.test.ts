import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { TEMP_MARK } from '@host/storage/durable-file';
import { ExerciseFolder } from '@host/storage/exercise-folder';
import { SettingsFile } from '@host/settings';
import { exercises } from '@shared/exercises';
import type { ExerciseDefinition } from '@shared/session/schema/definition';
import { ExerciseLibrary } from '../../../electron/main/exercise-library';
import { SessionLibrary } from '../../../electron/main/session-library';
import { tempFolder } from '../../fixtures/host';
import { ourExercise, steps, wholeExercise } from '../../fixtures/own-exercise';
import { details } from '../../fixtures/session';
import { strings } from '../../english';

async function home() {
  const data = await tempFolder();
  const folder = join(data, 'exercises');
  const library = new ExerciseLibrary(() => strings, new ExerciseFolder(() => strings, folder));
  return { data, folder, library };
}

const bytesOf = (value: unknown) => Buffer.from(JSON.stringify(value));
const ours = wholeExercise();
const titles = ({ exercises: all }: { exercises: readonly ExerciseDefinition[] }) => all.map(({ title }) => title);

describe('the library of one’s own', () => {
  it('is empty before anything is kept', async () => {
    const { library } = await home();
    expect(await library.list()).toEqual({ exercises: [], refused: [] });
  });

  it('keeps exercises, drafts among them, one readable file each, also for the next start', async () => {
    const { library, folder } = await home();
    const draft = { ...ourExercise({ ...steps.collect, room: '' }), id: 'draft', title: 'A draft' };
    expect(await library.save(ours)).toEqual({ ok: true });
    expect(await library.save(draft)).toEqual({ ok: true });
    expect((await readdir(folder)).toSorted()).toEqual(['draft.exercise.json', 'ours.exercise.json']);
    const again = new ExerciseLibrary(() => strings, new ExerciseFolder(() => strings, folder));
    expect(await again.list()).toEqual({ exercises: [draft, ours], refused: [] });
    expect(await readFile(join(folder, 'ours.exercise.json'), 'utf8')).toContain('\n  "exercise": {\n');
  });

  it('changed thirty times at once holds the last state, and writes what nobody waits for no more', async () => {
    const { library } = await home();
    const saving = Array.from({ length: 30 }, (_, n) => library.save({ ...ours, title: `Number ${n}` }));
    expect(titles(await library.list())).toEqual(['Number 29']);
    expect(await Promise.all(saving)).toEqual(Array.from({ length: 30 }, () => ({ ok: true })));
  });

  it('says when it cannot write, and writes again when it can', async () => {
    const { data, library, folder } = await home();
    await writeFile(join(data, 'exercises'), 'in the way');
    expect(await library.save(ours)).toMatchObject({ ok: false, problem: 'cannot-write', file: ours.title });
    await rm(folder);
    expect(await library.save(ours)).toEqual({ ok: true });
  });

  it('hides none for one that is damaged, and says which and why', async () => {
    const { library, folder } = await home();
    await library.save(ours);
    const put = (name: string, content: string | Buffer) => writeFile(join(folder, `${name}.exercise.json`), content);
    await put('a-cut', JSON.stringify(ours).slice(0, 200));
    await put('b-empty', '');
    await put('c-binary', Buffer.from([0xff, 0xfe, 0x00]));
    await put('d-other', '{}');
    await put('e-wrong', JSON.stringify({ ...ours, minutes: { full: 1 } }));
    await put('f-copy', JSON.stringify(exercises[0]));
    await put('p-twice', JSON.stringify(ours));
    await put('g-huge', Buffer.alloc(2_000_001, 32));
    await writeFile(join(folder, `.x${TEMP_MARK}y.exercise.json`), 'half');
    const { exercises: read, refused } = await library.list();
    expect(read).toEqual([ours]);
    expect(refused.map(({ file, problem }) => [file[0], problem])).toEqual([
      ['a', 'not-json'],
      ['b', 'empty'],
      ['c', 'not-text'],
      ['d', 'not-an-exercise'],
      ['e', 'damaged-exercise'],
      ['f', 'same-exercise'],
      ['g', 'exercise-too-large'],
      ['p', 'same-exercise'],
    ]);
    await new ExerciseFolder(() => strings, folder).tidy();
    expect((await readdir(folder)).filter((name) => name.startsWith('.'))).toEqual([]);
  });

  it('keeps an exercise in the file it came in', async () => {
    const { library, folder } = await home();
    await mkdir(folder);
    await writeFile(join(folder, 'by hand.exercise.json'), JSON.stringify(ours));
    await library.list();
    await library.save({ ...ours, title: 'Another title' });
    expect(await readdir(folder)).toEqual(['by hand.exercise.json']);
    expect(titles(await library.list())).toEqual(['Another title']);
  });

  it('still reads what takes items from an exercise that has changed since', async () => {
    const { library } = await home();
    const vote = { ...steps.vote, items: { take: 'ideas', exercise: 'pick-the-elements', step: 'gone' } } as const;
    await library.save(ourExercise(vote));
    expect((await library.list()).exercises).toHaveLength(1);
    expect(await library.import('x', bytesOf({ ...ourExercise(vote), id: 'x' }))).toMatchObject({
      problem: 'damaged-exercise',
    });
  });

  it('deletes into the bin, or not at all', async () => {
    const { data, library } = await home();
    await library.save(ours);
    expect(await library.delete('ours', () => Promise.reject(new Error('no bin')))).toMatchObject({
      problem: 'no-bin',
      file: ours.title,
    });
    expect(titles(await library.list())).toEqual([ours.title]);
    expect(await library.delete('ours', (path) => rename(path, join(data, 'binned')))).toEqual({ ok: true });
    expect(await library.list()).toEqual({ exercises: [], refused: [] });
    expect(await library.delete('ours', () => Promise.resolve())).toMatchObject({ problem: 'unknown-exercise' });
  });
});

describe('a file of an exercise', () => {
  it('that was exported is imported as it was, into another library', async () => {
    const [here, there] = [await home(), await home()];
    await here.library.save(ours);
    const target = join(here.data, 'passed on.exercise.json');
    expect(await here.library.export('ours', async () => target)).toEqual({
      ok: true,
      file: 'passed on.exercise.json',
    });
    expect(await there.library.importFile(target)).toEqual({ ok: true, title: ours.title, as: 'new' });
    expect((await there.library.list()).exercises).toEqual([ours]);
    expect(await there.library.importFile(target)).toMatchObject({ as: 'there' });
    expect(await here.library.export('ours', async () => null)).toMatchObject({ problem: 'cancelled' });
    expect(await here.library.export('x', async () => target)).toMatchObject({ problem: 'unknown-exercise' });
    expect(await here.library.importFile(join(here.data, 'gone'))).toMatchObject({ problem: 'cannot-read' });
  });

  it('replaces nothing: what has the id of another one comes beside it', async () => {
    const { library } = await home();
    await library.save(ours);
    const other = { ...ours, purpose: 'Something else.' };
    expect(await library.import('x', bytesOf(other))).toMatchObject({ as: 'copy' });
    expect(await library.import('x', bytesOf({ ...exercises[0], title: 'Ours now' }))).toMatchObject({ as: 'copy' });
    expect(titles(await library.list())).toEqual([ours.title, `${ours.title} (copy)`, 'Ours now (copy)']);
    expect(new Set((await library.list()).exercises.map(({ id }) => id)).size).toBe(3);
  });

  it('that is bad is refused with the place and the reason, and leaves nothing behind', async () => {
    const { library, folder } = await home();
    expect(await library.import('bad.json', bytesOf({ ...ours, lens: 'mist' }))).toMatchObject({
      problem: 'damaged-exercise',
      file: 'bad.json',
      detail: expect.stringMatching(/^lens: /u) as string,
    });
    expect(await library.import('bad.json', Buffer.from('{"id":'))).toMatchObject({ problem: 'not-json' });
    expect(await library.import('bad.json', Buffer.alloc(2_000_001))).toMatchObject({ problem: 'exercise-too-large' });
    expect(await readdir(folder).catch(() => [])).toEqual([]);
  });
});

describe('a session', () => {
  const agenda = { title: 'Ours', items: [{ exercise: 'ours', variant: 'full' as const }] };

  it('carries the definition it was made with, and follows no later edit', async () => {
    const { data, library } = await home();
    const settings = await SettingsFile.open(join(data, 'settings.json'));
    const sessions = new SessionLibrary(() => strings, settings, {
      folder: join(data, 'sessions'),
      samples: join(data, 'samples'),
      sealed: join(data, 'sealed'),
      undo: join(data, 'undo'),
      versions: join(data, 'versions'),
      cards: join(data, 'cards'),
    });
    const made = await sessions.create({ language: 'en-GB', details, participants: [], agenda, own: [ours] });
    if ('problem' in made) throw new Error(made.problem);
    await library.save({ ...ours, version: 2, title: 'Edited', steps: [steps.collect], minutes: { full: 5 } });
    const read = await sessions.find(made.session.id);
    expect(read).toMatchObject({ session: { exercises: { ours: JSON.parse(JSON.stringify(ours)) as object } } });
    await library.delete('ours', (path) => rm(path));
    expect(await sessions.find(made.session.id)).toEqual(read);
    expect(await sessions.create({ language: 'en-GB', details, participants: [], agenda })).toMatchObject({
      problem: 'unknown-exercise',
    });
  });
});
