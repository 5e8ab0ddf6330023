import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { setTimeout as sleep } from 'node:timers/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { _electron, type ElectronApplication, type Page } from 'playwright';
import { recover } from '@host/storage/recover';
import { parseSegment, segmentPath, segmentsIn } from '@host/storage/segments';
import { Session } from '@shared/session/schema/session';
import { electronArgs, electronEnv, electronPath } from '../../scripts/lib/electron-path.mjs';

const project = resolve(import.meta.dirname, '../..');

/** A home of its own for one Candor: nothing of the machine's user is touched. Survives restarts until `remove`. */
export interface Home {
  readonly folder: string;
  readonly sessions: string;
  readonly data: string;
  readonly remove: () => void;
}

export function makeHome(): Home {
  const folder = mkdtempSync(join(tmpdir(), 'candor-home-'));
  const sessions = join(folder, 'Documents', 'Candor');
  mkdirSync(join(folder, 'Documents'));
  mkdirSync(join(folder, '.config'));
  writeFileSync(join(folder, '.config', 'user-dirs.dirs'), 'XDG_DOCUMENTS_DIR="$HOME/Documents"\n');
  return {
    folder,
    sessions,
    data: join(folder, '.config', 'Candor'),
    remove: () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }),
  };
}

export interface Candor {
  readonly app: ElectronApplication;
  readonly home: Home;
  readonly facilitator: Page;
  /** Waits for a window of that role. */
  readonly window: (role: 'room' | 'seat') => Promise<Page>;
  /** Opens the room window by key and gives it. */
  readonly openRoom: () => Promise<Page>;
  /** The only session in the sessions folder, as its file and its journal have it on disk now, checked against the schema. */
  readonly saved: () => Session;
  /** Ends it as a system does that shuts down: what was accepted is on disk then. */
  readonly close: () => Promise<void>;
  /** SIGKILL to the whole process tree, as if the plug were pulled. */
  readonly kill: () => Promise<void>;
}

function readOnce(path: string): Session {
  const session = Session.parse(JSON.parse(readFileSync(path, 'utf8')));
  const numbers = segmentsIn(readdirSync(dirname(path))).get(basename(path)) ?? [];
  const segments = numbers.map((number) => parseSegment(readFileSync(segmentPath(path, number))));
  return recover(session, segments).session;
}

/** A session as its file and its journal have it; again, where the running Candor has just brought the one into the other. */
export function readSaved(path: string): Session {
  for (let times = 0; ; times += 1) {
    const before = statSync(path).ino;
    try {
      const session = readOnce(path);
      if (statSync(path).ino === before) return session;
    } catch (error) {
      if (times > 5) throw error;
    }
  }
}

/** How long is waited for a window before it is said that there is none. */
const PATIENCE_MS = 60_000;

const roleOf = (page: Page) => page.url().split('#')[1] ?? '';

/** Whatever the machine's region; a test that is about another one says so. */
const IN_ENGLISH = '--lang=en-GB';

/** How Playwright says that Electron was ended by a signal, and not by the app, while the debugger was attached. */
const DIED_ATTACHING = /Debugger attached[^]*exitCode=null, signal=SIG(?:SEGV|TRAP)/u;

/**
 * Electron with Playwright attached to it. Now and then (seen once in some thousand starts) Electron dies by a signal as the debugger is
 * attached, before there is a window: that start is said aloud and made once more. Whatever
 * else keeps it from starting, a second death included, is thrown.
 */
async function launched(how: Parameters<typeof _electron.launch>[0]): Promise<ElectronApplication> {
  try {
    return await _electron.launch(how);
  } catch (error) {
    if (!(error instanceof Error && DIED_ATTACHING.test(error.message))) throw error;
    process.stderr.write('Electron died as the debugger was attached; it is started once more\n');
    return _electron.launch(how);
  }
}

/** Starts the real app, built, in a home of its own (or one that was used before). */
export async function startCandor(home: Home = makeHome(), args: readonly string[] = []): Promise<Candor> {
  const executablePath = electronPath();
  if (executablePath === undefined) throw new Error('there is no Electron: run npm run setup');
  const app = await launched({
    executablePath,
    args: [...electronArgs(), project, ...(args.some((arg) => arg.startsWith('--lang=')) ? [] : [IN_ENGLISH]), ...args],
    env: electronEnv({ HOME: home.folder, XDG_CONFIG_HOME: join(home.folder, '.config'), TZ: 'UTC' }),
  });
  const child = app.process();
  const facilitator = await app.firstWindow();
  await facilitator.locator('[data-screen]').waitFor();
  const window = async (role: 'room' | 'seat'): Promise<Page> => {
    /* A window is announced before it has its address: so it is looked for, and not listened for. */
    for (const until = Date.now() + PATIENCE_MS; Date.now() < until; await sleep(20)) {
      const page = app.windows().find((one) => roleOf(one) === role);
      if (!page) continue;
      await page.locator('[data-screen]').waitFor();
      return page;
    }
    throw new Error(`no ${role} window opened`);
  };
  return {
    app,
    home,
    facilitator,
    window,
    openRoom: async () => {
      await facilitator.keyboard.press('F7');
      return window('room');
    },
    saved: () => {
      const [file, ...others] = readdirSync(home.sessions).filter((name) => name.endsWith('.candor.json'));
      if (file === undefined || others.length > 0) throw new Error('there is not exactly one session file');
      return readSaved(join(home.sessions, file));
    },
    /* As the system ends it, which asks nothing. */
    close: async () => {
      if (child.exitCode !== null || child.signalCode !== null) return;
      const gone = new Promise((done) => child.once('exit', done));
      child.kill('SIGTERM');
      await gone;
    },
    kill: async () => {
      const gone = new Promise((done) => child.once('exit', done));
      child.kill('SIGKILL');
      await gone;
    },
  };
}
