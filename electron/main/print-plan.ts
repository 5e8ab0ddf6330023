import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { app } from 'electron';
import { buildPlan } from '@shared/plan/build';
import type { PlanFormat } from '@shared/base/plan-format';
import type { Plan } from '@shared/plan/model';
import { writeDurably } from '@host/storage/durable-file';
import { lookAt } from '@host/storage/open-files';
import { LIKE_OTHERS, planTarget } from '@host/storage/target';
import { facilitatorStrings } from './language';
import { answerRequests, type Handlers } from './ipc';
import { servePages } from './pages';
import { makeWindow } from './make-window';

/** How the plan is to be printed; handed to the hidden window in its address. */
interface PrintOptions {
  readonly paper: 'a4' | 'letter';
  readonly edition: 'full' | 'executive';
  /** Boards drawn, not photographed: then the same plan gives the same bytes. */
  readonly boards: 'pictures' | 'drawn';
}

interface PlanRequest {
  readonly session: string;
  readonly out: string;
  readonly options: PrintOptions;
  /** Whether a file of the same kind that is there already is replaced. */
  readonly force: boolean;
  /** Where the one line goes that says what is wrong; stderr is full of what Chromium has to say. */
  readonly reportTo: string | null;
}

const after = (args: readonly string[], flag: string): string | null => {
  const at = args.indexOf(flag);
  return at < 0 ? null : (args[at + 1] ?? null);
};

/** What `npm run plan` asks for; null for an ordinary start. */
export function planRequest(args: readonly string[]): PlanRequest | null {
  const at = args.indexOf('--plan');
  const [session, out] = at < 0 ? [] : [args[at + 1], args[at + 2]];
  if (session === undefined || out === undefined) return null;
  return {
    session,
    out,
    options: {
      paper: after(args, '--paper') === 'letter' ? 'letter' : 'a4',
      edition: after(args, '--edition') === 'executive' ? 'executive' : 'full',
      boards: after(args, '--boards') === 'drawn' ? 'drawn' : 'pictures',
    },
    force: args.includes('--force'),
    reportTo: after(args, '--report-to'),
  };
}

/** What the hidden window makes. */
interface Printed {
  readonly bytes: Uint8Array;
  readonly notShown: number;
  readonly logoLost: boolean;
}

const refuseAll = async () => ({ ok: false, refused: 'message-not-understood' }) as const;

/** The plan as made by the hidden window: the same code as the Report screen's. Rejects with why it could not. */
async function makeInHiddenWindow(
  plan: Plan,
  format: PlanFormat,
  { paper, edition, boards }: PrintOptions,
): Promise<Printed> {
  servePages();
  return new Promise((resolve, reject) => {
    const handlers = new Proxy({} as Handlers, {
      get: (_target, name) => {
        if (name === 'report/plan') return async () => plan;
        if (name !== 'report/deliver') return refuseAll;
        return async (made: Printed | { failed: string }) => {
          if ('bytes' in made) resolve(made);
          else reject(new Error(made.failed));
          return { ok: true };
        };
      },
    });
    answerRequests(handlers, (_where, error) => reject(error));
    const window = makeWindow(
      'report',
      { show: false, width: 900, height: 700 },
      `report/${format}/${paper}/${edition}/${boards}`,
    );
    window.webContents.on('render-process-gone', () => reject(new Error('render-process-gone')));
  });
}

/** The sentence that says why nothing is written, or as what it is to be. */
async function whereTo({ session, out, force }: PlanRequest): Promise<{ format: PlanFormat } | { trouble: string }> {
  const { format, no } = await planTarget(out, session, force);
  if (no === null) return { format };
  /* Only what has a kind can be of another one. */
  return { trouble: facilitatorStrings().files.noPlan[no](out, format ?? 'pdf') };
}

/** What there is to print, or the sentence that says why there is nothing. */
async function load(request: PlanRequest): Promise<{ plan: Plan; format: PlanFormat } | { trouble: string }> {
  const { session } = request;
  const words = facilitatorStrings().files;
  const read = await lookAt(session);
  if ('unreadable' in read) return { trouble: words.problem(read.unreadable, session, read.detail) };
  const to = await whereTo(request);
  return 'trouble' in to ? to : { ...to, plan: buildPlan(read.session) };
}

/** Says what is to be said of a file that was written. */
function remark({ notShown, logoLost }: Printed, { reportTo }: PlanRequest): void {
  const remarks = [
    ...(notShown > 0 ? [facilitatorStrings().report.notShown(notShown)] : []),
    ...(logoLost ? [facilitatorStrings().report.logo.lost] : []),
  ];
  if (remarks.length > 0 && reportTo !== null) writeFileSync(reportTo, `${remarks.join('\n')}\n`);
}

async function print(plan: Plan, format: PlanFormat, request: PlanRequest): Promise<string | null> {
  const { out, options } = request;
  const words = facilitatorStrings().files;
  try {
    const made = await makeInHiddenWindow(plan, format, options);
    /* It took a while: something else may be there by now. */
    const to = await whereTo(request);
    if ('trouble' in to) return to.trouble;
    await writeDurably(out, made.bytes, LIKE_OTHERS);
    remark(made, request);
    return null;
  } catch (error) {
    return words.planFailed(out, (error as NodeJS.ErrnoException).code ?? '');
  }
}

/**
 * `npm run plan`: makes the file without showing a window, in a data folder of its own, so that a running Candor is not
 * disturbed. What can't be printed is refused before Electron is ready: one that is told to leave while its helper
 * processes are only just coming up sometimes stays for ever.
 */
export async function printPlan(request: PlanRequest): Promise<void> {
  const data = mkdtempSync(join(tmpdir(), 'candor-'));
  app.setPath('userData', data);
  app.on('quit', () => removeAfterwards(data));
  const loaded = await load(request);
  if ('trouble' in loaded) return leave(loaded.trouble, request);
  await app.whenReady();
  leave(await print(loaded.plan, loaded.format, request), request);
}

/** Chromium's helpers may still be writing as the app leaves. A folder that stays is the system's to clear away, and no dialog. */
function removeAfterwards(folder: string): void {
  try {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  } catch {
    return;
  }
}

function leave(trouble: string | null, { reportTo }: PlanRequest): void {
  if (trouble !== null) {
    if (reportTo === null) process.stderr.write(`${trouble}\n`);
    else writeFileSync(reportTo, `${trouble}\n`);
  }
  app.exit(trouble === null ? 0 : 1);
}
