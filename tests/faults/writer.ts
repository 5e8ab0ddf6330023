import { spawn, type ChildProcess } from 'node:child_process';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as pause } from 'node:timers/promises';
import { build } from 'vite';
import type { Files } from '../fixtures/host';
import type { Burst } from './record';

const root = resolve(import.meta.dirname, '../..');
const outDir = join(root, 'out', 'test-faults');

/** What a writer is busy with when something happens to it. */
export type Busy = 'bursts' | 'compacting' | 'idle';

/** Builds the program that writes to a session until it is killed. */
export async function buildWriter(): Promise<void> {
  await build({
    configFile: false,
    root,
    logLevel: 'error',
    resolve: { alias: { '@shared': join(root, 'shared'), '@host': join(root, 'electron/host') } },
    ssr: { noExternal: true },
    build: {
      ssr: join(root, 'tests/faults/child.ts'),
      outDir,
      emptyOutDir: true,
      target: 'node20',
      rolldownOptions: { output: { entryFileNames: 'child.mjs', codeSplitting: false } },
    },
  });
}

/**
 * Starts a writer on the session and lets something happen to it, some time after it is ready or, now and then, before; then
 * it is killed. `isReady`: never before, for what is only so of a session that is open.
 */
export async function write(
  files: Files,
  from: number,
  busy: Busy,
  happens: (running: ChildProcess) => Promise<void> = async () => undefined,
  isReady = false,
): Promise<Burst> {
  const args = [join(outDir, 'child.mjs'), files.path, files.boxes, files.undo, String(from), busy];
  const running = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'pipe'] });
  const lines: string[] = [];
  let errors = '';
  const ready = new Promise<void>((begun) => {
    createInterface({ input: running.stdout }).on('line', (line) => (line === 'ready' ? begun() : lines.push(line)));
  });
  running.stderr.on('data', (data: Buffer) => (errors += data.toString()));
  const ended = new Promise<NodeJS.Signals | null>((hasEnded) =>
    running.on('close', (_code, signal) => hasEnded(signal)),
  );
  await Promise.race([ready, ended, ...(!isReady && Math.random() < 0.1 ? [pause(150)] : [])]);
  await pause(Math.random() * 250);
  await happens(running);
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
