import { readdir } from 'node:fs/promises';
import type { Version } from './version';
import { Versions } from './versions';

/** A version by the session it is of. */
interface BestVersion {
  readonly versions: Versions;
  readonly version: Version;
}

/** The newest version of whatever session was in a file; null when there is none. `folder`: the app's own for all versions. */
export async function bestVersionOf(path: string, folder: string): Promise<BestVersion | null> {
  let best: BestVersion | null = null;
  for (const sessionId of await readdir(folder).catch(() => [])) {
    const versions = new Versions(folder, sessionId);
    const version = (await versions.list()).find((one) => one.path === path && one.holds !== null);
    if (version && (!best || version.keptAt > best.version.keptAt)) best = { versions, version };
  }
  return best;
}
