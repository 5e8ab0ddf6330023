import { existsSync, readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { build } from './build.mjs';
import { withDisplay } from './lib/display.mjs';
import { electronArgs, electronEnv, electronPath } from './lib/electron-path.mjs';
import { root } from './lib/paths.mjs';
import { run } from './lib/run.mjs';
import { Trouble, command, say } from './lib/say.mjs';
import { setup } from './setup.mjs';

const usage =
  'usage: npm run plan -- SESSION.candor.json OUT.{pdf,pptx,docx,md,xlsx} [--paper a4|letter] [--edition full|executive] [--boards pictures|drawn] [--force]';

const help = `${usage}

Makes the plan of a session without showing a window, as what OUT's ending says: PDF, slides (PowerPoint), a text document
(Word), Markdown, or actions and ideas as a workbook (Excel).

  --paper a4|letter           the paper of PDF and Word; A4 without it
  --edition full|executive    the whole plan, or at most six pages of it (in slides and texts: what is on them); the whole without it
  --boards pictures|drawn     boards of the PDF as pictures, or drawn, so that the same session gives the same file; pictures without it
  --force                     replaces a file of the same kind that is there already; nothing else is ever replaced
  --help                      says this`;

/** npm runs us in the project's folder, but file names are meant from where the command was typed. */
const here = process.env.INIT_CWD ?? process.cwd();

const choices = { paper: ['a4', 'letter'], edition: ['full', 'executive'], boards: ['pictures', 'drawn'] };

async function plan() {
  const args = process.argv.slice(2);
  const { tokens } = parseArgs({ args, options, strict: false, allowPositionals: true, tokens: true });
  if (tokens.some(({ kind, name }) => kind === 'option' && name === 'help')) {
    process.stdout.write(`${help}\n`);
    return;
  }
  const { session, out, options: chosen } = understand(tokens);
  await setup();
  await build({ quiet: true });
  await withDisplay(() => print(session, out, chosen));
}

const options = {
  ...Object.fromEntries(Object.keys(choices).map((name) => [name, { type: 'string' }])),
  force: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
};

/** What was typed, or which part of it was wrong. */
function understand(tokens) {
  const wrong = (what) => new Trouble(`${what} ${usage}`);
  const chosen = { paper: 'a4', edition: 'full', boards: 'pictures', force: false };
  for (const { kind, name, rawName, value } of tokens) {
    if (kind !== 'option') continue;
    const known = Object.hasOwn(choices, name) ? choices[name] : null;
    if (!Object.hasOwn(options, name)) throw wrong(`There is no option ${rawName}.`);
    if (name === 'force' && value !== undefined) throw wrong(`${rawName} stands alone, without “${value}”.`);
    if (known && !known.includes(value))
      throw wrong(`${rawName} is ${known.join(' or ')}${value === undefined ? '.' : `, not “${value}”.`}`);
    chosen[name] = value ?? true;
  }
  const [session, out, more] = tokens.flatMap(({ kind, value }) => (kind === 'positional' ? [value] : []));
  if (!session) throw wrong('Which session?');
  if (!out) throw wrong('Where does the plan go?');
  if (more !== undefined) throw wrong(`“${more}” is one file too many.`);
  return { session: resolve(here, session), out: resolve(here, out), options: chosen };
}

/**
 * The app says in a file what went wrong: on stderr its sentence would drown in what Chromium writes there about buses
 * and graphics cards. What it leaves behind when it stops early is in the same folder, and goes with it.
 */
async function print(session, out, { paper, edition, boards, force }) {
  const room = await mkdtemp(join(tmpdir(), 'candor-plan-'));
  const report = join(room, 'report.txt');
  try {
    const args = [...electronArgs(), root, '--plan', session, out, '--paper', paper, '--report-to', report];
    args.push('--edition', edition, '--boards', boards, ...(force ? ['--force'] : []));
    const env = electronEnv({ TMPDIR: room, TEMP: room, TMP: room });
    const { ok, code } = await withPatience(report, (signal) =>
      run(electronPath(), args, { env, timeout: 5 * 60_000, signal, killSignal: 'SIGKILL' }),
    );
    const sentence = existsSync(report) ? readFileSync(report, 'utf8').trim() : '';
    if (ok) {
      if (sentence) process.stdout.write(`${sentence}\n`);
      return;
    }
    throw new Trouble(
      sentence || `${session}: the plan could not be made; the app ended unexpectedly (code ${code ?? 'none'}).`,
    );
  } finally {
    await removeAfterwards(room);
  }
}

/**
 * The helpers of an app that ended may still be writing. A folder that can't be removed is said beside what became of the
 * plan, never in its place.
 */
async function removeAfterwards(room) {
  try {
    await rm(room, { recursive: true, force: true, maxRetries: 10 });
  } catch (error) {
    say(`Candor plan: ${room} was left behind (${error.code}).`);
  }
}

/**
 * Gives the app three seconds to leave once it has said what went wrong: told to leave while its helper processes are only
 * just coming up, on a busy machine, Electron sometimes stays for ever.
 */
async function withPatience(report, start) {
  const control = new AbortController();
  const watch = setInterval(() => {
    if (!existsSync(report)) return;
    clearInterval(watch);
    setTimeout(() => control.abort(), 3_000).unref();
  }, 200);
  try {
    return await start(control.signal);
  } finally {
    clearInterval(watch);
  }
}

await command('plan', plan);
