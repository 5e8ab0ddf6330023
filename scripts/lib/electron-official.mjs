import { join } from 'node:path';
import { electronPackage, officialPath } from './electron-path.mjs';
import { run } from './run.mjs';

/** A slow line may take this long; a site that cannot be reached fails within Node's ten seconds for connecting. */
const patience = 15 * 60_000;

/** Runs the electron package's own installer; what it prints on failure is a stack trace, which helps nobody here. */
export async function downloadOfficial() {
  const proxied = process.env.HTTPS_PROXY || process.env.https_proxy;
  const env = proxied ? { ...process.env, ELECTRON_GET_USE_PROXY: 'true' } : process.env;
  const { text } = await run(process.execPath, [join(electronPackage, 'install.js')], { env, timeout: patience });
  return officialPath() ? undefined : (text.match(/^\w*Error: (.*)$/m)?.[1] ?? 'it did not finish');
}
