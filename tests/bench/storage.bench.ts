import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { sealedBoxFiles } from '@host/sealed-box-store';
import { systemChance } from '@host/chance';
import { SessionService } from '@host/session-service';
import { compact } from '@host/storage/compact';
import { entryLine, headerLine, headerOf } from '@host/storage/journal-line';
import { VersionKeeper } from '@host/storage/keep-versions';
import { lookAt } from '@host/storage/open-files';
import { segmentPath } from '@host/storage/segments';
import { SessionFiles } from '@host/storage/session-files';
import { UndoFile } from '@host/storage/undo-file';
import { Versions } from '@host/storage/versions';
import type { Command } from '@shared/session/commands';
import { LARGEST_PHOTOGRAPH, LONGEST_SIDE, MOST_PHOTOGRAPHS } from '@shared/session/schema/photograph';
import type { Session } from '@shared/session/schema/session';
import { reduce } from '@shared/session/reduce';
import type { JournalEntry } from '@shared/session/replay';
import { stepKey } from '@shared/base/steps';
import { greyJpeg, pictureOf } from '../fixtures/photograph';
import { at, newSession } from '../fixtures/session';
import type { Bench } from './lib/bench';
import { commands, plainAppend, plainLowdb, sqlite, type Keeper } from './lib/storage-rivals';

const SIZES = { '10 KB': 10_000, '500 KB': 500_000, '5 MB': 5_000_000 };
const BURST = 30;
const BURSTS = 5;
const IN_TURN = 100;
const EVENTS = 10_000;
/** As long as people make an idea. */
const TEXT = 'Nobody tells the caller how long it will take, and then it takes longer';
/** As long as notes that somebody pastes. */
const NOTES = `${TEXT}. `.repeat(28);

const here = (command: Command): Command => ({ ...command, at: { item: 'item-1', step: at.elements.step } }) as Command;

/** What it costs to say one idea: everything that is not its text is ours to answer for. */
const idea = (): Command => ({
  type: 'collect/add',
  at: at.elements,
  ideas: [{ id: crypto.randomUUID(), text: TEXT, fields: {} }],
});

/** The change that is measured: an idea said in other words, so that the session stays as large as it is. */
const edit = (session: Session): Command => {
  const work = session.work[stepKey({ item: 'item-1', step: at.elements.step })];
  const ideas = work?.kind === 'collect' ? work.ideas : [];
  const ideaId = ideas[Math.floor(Math.random() * ideas.length)]?.id ?? '';
  return here({ type: 'collect/edit', at: at.elements, ideaId, text: TEXT, fields: {} });
};

/** A session of about so many bytes on disk: as few exercises as it takes, then ideas. */
function sessionOf(bytes: number): Session {
  const bare = newSession(6, [{ exercise: 'pick-the-elements', variant: 'short' }]);
  const where = { item: 'item-1', step: at.elements.step };
  const left = Math.max(NOTES.length + 170, bytes - JSON.stringify(bare, null, 2).length);
  const ideas = Array.from({ length: Math.floor(left / (NOTES.length + 170)) }, () => ({
    id: crypto.randomUUID(),
    text: NOTES,
    fields: {},
    merged: [],
  }));
  const work = {
    kind: 'collect' as const,
    form: 'scribe' as const,
    revealed: false,
    tookPart: null,
    round: null,
    ideas,
  };
  return { ...bare, position: where, work: { [stepKey(where)]: work } };
}

const now = () => new Date().toISOString();

/** A service over real files, as main opens it. */
async function opened(folder: string, session: Session) {
  const path = join(folder, 'bench.candor.json');
  await writeFile(path, `${JSON.stringify(session, null, 2)}\n`);
  const found = await lookAt(path);
  if ('unreadable' in found) throw new Error(found.unreadable);
  const storage = new SessionFiles({
    path,
    found,
    undoFile: new UndoFile(join(folder, 'undo'), session.id),
    openedAt: now(),
    compact,
    onTrouble: () => undefined,
    keeper: new VersionKeeper(new Versions(join(folder, 'versions'), session.id), path, now),
  });
  const boxes = sealedBoxFiles(join(folder, 'sealed'), session.id);
  const service = await SessionService.open({
    storage,
    boxes,
    now,
    chance: systemChance,
    onChange: () => undefined,
    failed: () => undefined,
  });
  await storage.begin();
  return { path, storage, service };
}

const quantile = (values: readonly number[], share: number): number =>
  values.toSorted((a, b) => a - b)[Math.ceil(values.length * share) - 1] ?? NaN;

async function bursts({ atOnce }: Keeper): Promise<number[]> {
  const all: number[] = [];
  for (let burst = 0; burst < BURSTS; burst += 1) all.push(...(await atOnce(BURST)));
  return all;
}

/** Changes that are answered when they are on disk, against other ways to keep them. */
async function keeping(compare: Parameters<Bench>[0], size: keyof typeof SIZES): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'candor-bench-'));
  const session = sessionOf(SIZES[size]);
  const { path, storage, service } = await opened(folder, session);
  try {
    const first = await stat(segmentPath(path, 1));
    await service.dispatch('first', here(idea()));
    const line = (await readFile(segmentPath(path, 1))).subarray(first.size);
    await compare({
      what: `bytes a change beyond what was typed, ${size}`,
      target: 1,
      subject: async () => line.length - TEXT.length,
      reference: async () => 150,
    });
    const own = commands((index) => service.dispatch(`c-${index}`, edit(session)));
    const next = (before: Session) => {
      const reduced = reduce(before, edit(before) as never, now());
      return 'session' in reduced ? reduced.session : before;
    };
    const limit = await plainAppend(folder, line);
    const rivals = {
      'the limit': [limit, 2],
      'lowdb as it comes': [plainLowdb(folder, session, next), 0.3],
      'SQLite WAL FULL': [sqlite(folder, line.toString()), 0.5],
    } as const;
    for (const [name, [rival, target]] of Object.entries(rivals)) {
      if (!rival) {
        process.stderr.write(`Candor bench: this Node has no SQLite: left out\n`);
        continue;
      }
      for (const [what, share] of [
        ['p50', 0.5],
        ['p99', 0.99],
      ] as const) {
        await compare({
          what: `ms a change, ${what}, ${size}, one at a time, against ${name}`,
          target: name.startsWith('SQLite') ? null : target,
          subject: async () => quantile(await own.oneByOne(IN_TURN), share),
          reference: async () => quantile(await rival.oneByOne(name === 'the limit' ? IN_TURN : 20), share),
        });
        await compare({
          what: `ms a change, ${what}, ${size}, ${BURST} at once, against ${name}`,
          target,
          subject: async () => quantile(await bursts(own), share),
          reference: async () => quantile(await bursts(rival), share),
        });
      }
    }
    await limit.close();
  } finally {
    await storage.close();
    await rm(folder, { recursive: true, force: true });
  }
}

/** As many photographs as a session holds, each as large as one may be. */
const photographs = (): Command[] =>
  Array.from({ length: MOST_PHOTOGRAPHS }, (_, index) => {
    const small = greyJpeg(LONGEST_SIDE, 1_200, index + 1);
    const filling = Buffer.alloc(LARGEST_PHOTOGRAPH - small.length, 7);
    const file = Buffer.concat([small.subarray(0, -2), filling, small.subarray(-2)]);
    const picture = pictureOf(file, LONGEST_SIDE, 1_200);
    return here({ type: 'photograph/add', photographId: `p-${index}`, at: at.elements, picture });
  });

/** A session of 500 KB with twelve photographs, against the same without any. */
async function photographed(compare: Parameters<Bench>[0]): Promise<void> {
  const folders = await Promise.all(['with', 'without'].map(() => mkdtemp(join(tmpdir(), 'candor-bench-'))));
  const [withThem, none] = await Promise.all(folders.map((folder) => opened(folder, sessionOf(SIZES['500 KB']))));
  if (!withThem || !none) return;
  const both = [withThem, none] as const;
  try {
    for (const [index, command] of photographs().entries()) await withThem.service.dispatch(`p-${index}`, command);
    for (const { storage } of both) await storage.bringUpToDate();
    const timed = (what: string, target: number, measured: (of: (typeof both)[number]) => Promise<number>) =>
      compare({
        what: `${what}, 500 KB with ${MOST_PHOTOGRAPHS} photographs against none`,
        target,
        subject: () => measured(withThem),
        reference: () => measured(none),
      });
    const changes = both.map(({ service }) =>
      commands((index) => service.dispatch(`c-${index}-${Math.random()}`, edit(service.session))),
    );
    await timed('ms a change, p50, one at a time', 1.2, async (of) => {
      const own = changes[both.indexOf(of)];
      return own ? quantile(await own.oneByOne(IN_TURN), 0.5) : NaN;
    });
    await timed('KB in the journal and undo of a hundred changes', 1.2, async ({ path, service, storage }) => {
      const beside = [segmentPath(path, 1), join(dirname(path), 'undo', `${service.session.id}.json`)];
      await storage.bringUpToDate();
      const sizes = await Promise.all(
        beside.map((file) =>
          stat(file).then(
            ({ size }) => size,
            () => 0,
          ),
        ),
      );
      return sizes.reduce((sum, size) => sum + size, 1_000) / 1_000;
    });
    await timed('ms to bring the file up to date', 20, async ({ service, storage }) => {
      await service.dispatch(`u-${Math.random()}`, edit(service.session));
      const begun = performance.now();
      await storage.bringUpToDate();
      return performance.now() - begun;
    });
    await timed('ms to open', 20, async ({ path }) => {
      const begun = performance.now();
      await lookAt(path, { own: { versions: join(dirname(path), 'versions') } });
      return performance.now() - begun;
    });
  } finally {
    for (const { storage } of both) await storage.close();
    for (const folder of folders) await rm(folder, { recursive: true, force: true });
  }
}

/** Opening a large session whose journal is long, against reading its JSON. */
async function opening(compare: Parameters<Bench>[0]): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'candor-bench-'));
  try {
    const session = sessionOf(SIZES['5 MB']);
    const path = join(folder, 'bench.candor.json');
    await writeFile(path, `${JSON.stringify(session, null, 2)}\n`);
    const from = { revision: session.revision, changedAt: session.changedAt };
    const base = session.changedAt;
    const header = headerOf({ schemaVersion: 1, session: session.id, ...from, host: 'bench', openedAt: base });
    const lines = Array.from({ length: EVENTS }, (_, index) =>
      entryLine(
        {
          revision: session.revision + index + 1,
          time: new Date(Date.parse(base) + index + 1).toISOString(),
          event: here(idea()) as JournalEntry['event'],
        },
        base,
      ),
    );
    await writeFile(segmentPath(path, 1), headerLine(header) + lines.join(''));
    await compare({
      what: `ms to open 5 MB with ${EVENTS} events in the journal, against JSON.parse of the file`,
      target: 3,
      subject: async () => {
        const begun = performance.now();
        const look = await lookAt(path);
        if ('unreadable' in look || look.applied !== EVENTS) throw new Error('it did not open whole');
        return performance.now() - begun;
      },
      reference: async () => {
        const begun = performance.now();
        JSON.parse(await readFile(path, 'utf8'));
        return performance.now() - begun;
      },
    });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** How long a change takes until it is on disk, what it costs there, and how long a large session takes to open. */
export const bench: Bench = async (compare) => {
  for (const size of Object.keys(SIZES) as (keyof typeof SIZES)[]) await keeping(compare, size);
  await photographed(compare);
  await opening(compare);
};
