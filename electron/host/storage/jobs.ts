import { stat } from 'node:fs/promises';
import { Worker } from 'node:worker_threads';
import { compact } from './compact';
import { lookAt } from './open-files';
import { sessionIn } from './session-in';
import { cardIn } from './session-card';

/** What a worker can do in the place of the main thread, which would stand still over a large session. */
export const jobs = { compact, lookAt, cardIn, sessionIn } as const;

export type Jobs = typeof jobs;
type Job = keyof Jobs;

/** A job and what it is given. */
export interface JobGiven {
  readonly job: Job;
  readonly input: readonly unknown[];
}

type Told<J extends Job> = { answer: Awaited<ReturnType<Jobs[J]>> } | { code?: string; message: string };

/** From this size on, in bytes, a session is read and written in a worker. */
export const LARGE = 1_000_000;

const sizeOf = (path: string): Promise<number> =>
  stat(path).then(
    ({ size }) => size,
    () => 0,
  );

/** Does a job in a worker of its own. Rejects as the job would. */
function inWorker<J extends Job>(
  file: string,
  job: J,
  input: Parameters<Jobs[J]>,
): Promise<Awaited<ReturnType<Jobs[J]>>> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(file, { workerData: { job, input } satisfies JobGiven });
    worker.once('message', (told: Told<J>) => {
      if ('answer' in told) resolve(told.answer);
      else reject(Object.assign(new Error(told.message), told.code === undefined ? {} : { code: told.code }));
    });
    worker.once('error', reject);
    worker.once('exit', () => reject(new Error('the worker ended without an answer')));
  });
}

/** Jobs by the size of the session's file: small ones here and now, large ones in a worker. `program`: the worker's file; null where there is none. */
export function jobsBySize(program: string | null): Jobs {
  const workerFor = async (path: string) => (program !== null && (await sizeOf(path)) >= LARGE ? program : null);
  return {
    compact: async (...input) => {
      const worker = await workerFor(input[0]);
      return worker === null ? compact(...input) : inWorker(worker, 'compact', input);
    },
    lookAt: async (...input) => {
      const worker = await workerFor(input[0]);
      return worker === null ? lookAt(...input) : inWorker(worker, 'lookAt', input);
    },
    cardIn: async (...input) => {
      const worker = await workerFor(input[0]);
      return worker === null ? cardIn(...input) : inWorker(worker, 'cardIn', input);
    },
    sessionIn: async (bytes) =>
      program === null || bytes.length < LARGE ? sessionIn(bytes) : inWorker(program, 'sessionIn', [bytes]),
  };
}
