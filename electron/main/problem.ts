import type { FileAnswer } from '@shared/host/contract';
import { OVER_A_SESSION } from '@host/storage/target';

export type Problem = Extract<FileAnswer, { ok: false }>;

/** Why something with a file did not come about; `file` is its name. */
export const problem = (what: Problem['problem'], file: string, detail = ''): Problem => ({
  ok: false,
  problem: what,
  file,
  detail,
});

/** What cannot be written, by the system's code only: messages may hold paths. */
export function cannotWrite(error: unknown, file: string): Problem {
  const { code = '' } = error as NodeJS.ErrnoException;
  return code === OVER_A_SESSION ? problem('over-a-session', file) : problem('cannot-write', file, code);
}
