import { parentPort, workerData } from 'node:worker_threads';
import { jobs, type JobGiven } from './jobs';

/** One job, then the worker is done. */
const { job, input } = workerData as JobGiven;
const work = jobs[job] as (...given: unknown[]) => Promise<unknown>;

async function carryOut(): Promise<object> {
  try {
    return { answer: await work(...input) };
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    return { code, message };
  }
}

// oxlint-disable-next-line unicorn/require-post-message-target-origin -- threads have no origin, windows do
parentPort?.postMessage(await carryOut());
