import { spawn } from 'node:child_process';
import { readdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as pause } from 'node:timers/promises';
import { build } from 'vite';
import { beforeAll, describe, expect, it } from 'vitest';
import { sealedBoxFiles } from '@host/sealed-box-store';
import { lookIntoFolder } from '@host/storage/sessions-folder';
import { textBox, voteBox } from '@shared/session/box';
import { Files, tempFolder } from '../fixtures/host';
import { at } from '../fixtures/session';
import { Workshop } from '../fixtures/workshop';
import { ballotOf, groundwork, parts, ROUND, voterOf } from './burst';

const root = resolve(import.meta.dirname, '../..');
const child = join(root, 'out', 'test-faults', 'child.mjs');
const full = process.env['CANDOR_FAULTS'] === 'full';
const KILLS = full ? 500 : 25;
/** A new session now and then: an old one grows, and then is written more slowly than it is killed. */
const KILLS_PER_SESSION = 25;

beforeAll(async () => {
  await build({
    configFile: false,
    root,
    logLevel: 'error',
    resolve: { alias: { '@shared': join(root, 'shared'), '@host': join(root, 'electron/host') } },
    ssr: { noExternal: true },
    build: {
      ssr: join(root, 'tests/faults/child.ts'),
      outDir: join(root, 'out/test-faults'),
      emptyOutDir: true,
      target: 'node20',
      rolldownOptions: { output: { entryFileNames: 'child.mjs', codeSplitting: false } },
    },
  });
}, 60_000);

interface Burst {
  readonly sent: readonly string[];
  readonly done: readonly string[];
  readonly trouble: readonly string[];
}

/** Starts a child on the session and kills it, some time after it is ready or, now and then, before. */
async function killed(files: Files, from: number): Promise<Burst> {
  const running = spawn(process.execPath, [child, files.path, files.boxes, String(from)], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const lines: string[] = [];
  let errors = '';
  const ready = new Promise<void>((isReady) => {
    createInterface({ input: running.stdout }).on('line', (line) => (line === 'ready' ? isReady() : lines.push(line)));
  });
  running.stderr.on('data', (data: Buffer) => (errors += data.toString()));
  const ended = new Promise<NodeJS.Signals | null>((hasEnded) =>
    running.on('close', (_code, signal) => hasEnded(signal)),
  );
  await Promise.race([ready, ended, ...(Math.random() < 0.1 ? [pause(150)] : [])]);
  await pause(Math.random() * 250);
  running.kill('SIGKILL');
  const signal = await ended;
  const of = (word: string) =>
    lines.flatMap((line) => (line.startsWith(`${word} `) ? [line.slice(word.length + 1)] : []));
  return {
    sent: of('sent'),
    done: of('done'),
    trouble: [...of('refused'), ...(signal === 'SIGKILL' ? [] : [`ended by itself: ${errors}`])],
  };
}

/** All that was acknowledged or may have been under way, in one session. */
class Record {
  readonly sent = new Set<string>();
  readonly done = new Set<string>();

  add({ sent, done }: Burst): void {
    for (const id of sent) this.sent.add(id);
    for (const id of done) this.done.add(id);
  }

  numbers(from: ReadonlySet<string>, kind: string): number[] {
    return [...from].map(parts).flatMap((one) => (one.kind === kind ? [one.number] : []));
  }

  /** Where the next burst begins: with a round of its own, as the last of a round builds on one before it. */
  get next(): number {
    return ROUND * Math.ceil((1 + Math.max(-1, ...[...this.sent].map((id) => parts(id).number))) / ROUND);
  }
}

/** Everything acknowledged is there, once; nothing is there that was never sent. */
function expectAll(
  what: string,
  found: readonly string[],
  record: Record,
  kind: string,
  name: (number: number) => string,
): void {
  expect(new Set(found).size, `${what} are doubled`).toBe(found.length);
  const lost = record
    .numbers(record.done, kind)
    .map(name)
    .filter((one) => !found.includes(one));
  expect(lost, `${what} were acknowledged and are lost`).toEqual([]);
  const sent = new Set(record.numbers(record.sent, kind).map(name));
  expect(
    found.filter((one) => !sent.has(one)),
    `${what} were never sent`,
  ).toEqual([]);
}

async function check(files: Files, record: Record): Promise<void> {
  const { cards, refused } = await lookIntoFolder(files.folder);
  expect(refused).toEqual([]);
  expect(cards).toHaveLength(1);

  const service = await files.peek();
  const held = new Workshop(service.session);
  const { box } = await sealedBoxFiles(files.boxes, service.session.id).load();
  expectAll(
    'ideas',
    held.work(at.elements, 'collect').ideas.map(({ text }) => text),
    record,
    'idea',
    (number) => `idea ${number}`,
  );
  expectAll(
    'cards',
    textBox(box, at.pretences).ideas.map(({ text }) => text),
    record,
    'card',
    (number) => `card ${number}`,
  );
  const { actions } = held.work(at.actions, 'commit');
  expectAll(
    'actions',
    actions.map(({ text }) => text),
    record,
    'action',
    (number) => `action ${number}`,
  );
  expectAll(
    'fists',
    actions.flatMap(({ text, confidence }) => confidence.map(() => text)),
    record,
    'fist',
    (number) => `action ${number - 1}`,
  );

  const { votes } = held.work(at.secretVote, 'vote');
  for (const vote of votes) {
    const about = (ids: ReadonlySet<string>) =>
      [...ids].map(parts).filter((one) => one.kind === 'cast' && one.vote === vote.id);
    const { seats } = voteBox(box, vote.id);
    if (vote.status === 'closed') expect(seats, 'ballots of a closed vote').toEqual({});
    else expect(vote).toMatchObject({ entries: [], tookPart: null });
    for (const voter of new Set(about(record.done).map(({ number }) => voterOf(number)))) {
      if (vote.status === 'closed') {
        expect(vote.tookPart, 'who took part').toContain(voter);
        continue;
      }
      const last = Math.max(
        ...about(record.done)
          .filter(({ number }) => voterOf(number) === voter)
          .map(({ number }) => number),
      );
      const possible = about(record.sent)
        .filter(({ number }) => voterOf(number) === voter && number >= last)
        .map(({ number }) => ballotOf(number));
      expect(possible, `the ballot of ${voter}`).toContainEqual(seats[voter]);
    }
  }
  const open = votes.filter(({ status }) => status === 'open').map(({ id }) => `vote-${id}.json`);
  const left = await readdir(join(files.boxes, service.session.id)).catch(() => []);
  expect(
    left.filter((name) => !name.startsWith('texts-') && !open.includes(name)),
    'left-over boxes',
  ).toEqual([]);
}

describe('killed in the middle of a burst', () => {
  it(
    `${KILLS} times: the session opens, everything acknowledged is there, and nothing twice`,
    async () => {
      let acknowledged = 0;
      for (let session = 0; session * KILLS_PER_SESSION < KILLS; session += 1) {
        const files = new Files(await tempFolder());
        await files.file.write(new Workshop().apply(...groundwork).session);
        const record = new Record();
        for (let kill = 0; kill < KILLS_PER_SESSION; kill += 1) {
          const burst = await killed(files, record.next);
          expect(burst.trouble).toEqual([]);
          record.add(burst);
          await check(files, record);
        }
        acknowledged += record.done.size;
      }
      console.info(`${KILLS} kills, ${acknowledged} commands acknowledged`);
      expect(acknowledged).toBeGreaterThan(KILLS);
    },
    KILLS * 3_000,
  );
});
