import { existsSync } from 'node:fs';
import { run, tail } from './run.mjs';
import { Trouble, say } from './say.mjs';

// prettier-ignore
const libraries = [
  'libnss3', 'libatk1.0-0', 'libatk-bridge2.0-0', 'libgtk-3-0', 'libgbm1', 'libasound2', 'libxss1', 'libcups2', 'libxtst6',
  'libxkbcommon0', 'libdrm2', 'libxdamage1', 'libxfixes3', 'libxrandr2', 'libxcomposite1', 'libnotify4', 'libsecret-1-0',
  'libpango-1.0-0', 'fonts-dejavu-core',
];
/* The last two make the disks whose power the fault tests cut; three read and check PDFs. */
const tools = ['unzip', 'xvfb', 'xdotool', 'openbox', 'poppler-utils', 'mupdf-tools', 'qpdf', 'e2fsprogs', 'xfsprogs'];

const isDebian = process.platform === 'linux' && existsSync('/etc/debian_version');
const isRoot = process.getuid?.() === 0;

/** On Debian and Ubuntu as root: all that Electron, a virtual display and the tests need. Elsewhere nothing happens. */
export async function installSystemPackages() {
  if (!isDebian || !isRoot) return;
  const missing = await missingPackages();
  if (missing.length === 0) return;

  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  say(`Candor set-up: system packages … installing ${missing.join(' ')}`);
  // If the lists cannot be refreshed, those at hand may still do: installing decides.
  await run('apt-get', ['update', '-q'], { env });
  const names = await Promise.all(missing.map(nameHere));
  const install = ['install', '-y', '-q', '--no-install-recommends', '-o', 'DPkg::Lock::Timeout=180', ...names];
  const { ok, text } = await run('apt-get', install, { env });
  say(ok ? 'Candor set-up: system packages … ok' : `Candor set-up: apt-get could not install them:\n${tail(text, 4)}`);
}

/** Stops, with the command to type, if Electron cannot be loaded as this machine stands. */
export async function checkLibraries(electron) {
  if (process.platform !== 'linux') return;
  const { text } = await run('ldd', [electron]);
  const absent = [...text.matchAll(/^\s*(\S+) => not found/gm)].map((match) => match[1]);
  if (absent.length > 0)
    throw new Trouble(`Electron needs libraries that are not installed: ${absent.join(', ')}.\n${await whatToType()}`);
}

/** The exact command for someone who is not root, or a hint for a system whose package names we do not know. */
export async function whatToType() {
  if (!isDebian) return "Install them with this system's package manager, then try again.";
  const names = await Promise.all((await missingPackages()).map(nameHere));
  if (names.length === 0) return 'All the packages it needs are installed, though.';
  return `Type: sudo apt-get update && sudo apt-get install -y --no-install-recommends ${names.join(' ')}`;
}

async function missingPackages() {
  const wanted = [...libraries, ...tools];
  const { text } = await run('dpkg-query', [
    '-W',
    '-f',
    '${db:Status-Abbrev}${Package}\n',
    ...wanted,
    ...wanted.map(renamed),
  ]);
  const installed = new Set([...text.matchAll(/^ii +(\S+)$/gm)].map((match) => match[1]));
  return wanted.filter((name) => !installed.has(name) && !installed.has(renamed(name)));
}

/** Debian 13 and Ubuntu 24.04 renamed libraries whose time_t grew. */
const renamed = (name) => `${name}t64`;

async function nameHere(name) {
  const { text } = await run('apt-cache', ['policy', renamed(name)]);
  return /Candidate: \d/.test(text) ? renamed(name) : name;
}
