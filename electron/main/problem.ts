import type { FileAnswer } from '@shared/host/contract';

export type Problem = Extract<FileAnswer, { ok: false }>;

/** Why something with a file did not come about; `file` is its name. */
export const problem = (what: Problem['problem'], file: string, detail = ''): Problem => ({
  ok: false,
  problem: what,
  file,
  detail,
});

/** What cannot be written, by the system's code only: messages may hold paths. */
export const cannotWrite = (error: unknown, file: string): Problem =>
  problem('cannot-write', file, (error as NodeJS.ErrnoException).code ?? '');
