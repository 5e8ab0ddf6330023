import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** The files of some folders by their paths from the project's root, with slashes on every system. */
export function filesUnder(root, folders, pattern) {
  const there = folders.filter((folder) => existsSync(join(root, folder)));
  const paths = there.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true }).map((path) => join(folder, path)),
  );
  return paths
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => pattern.test(path))
    .toSorted();
}
