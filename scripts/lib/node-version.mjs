import { Trouble } from './say.mjs';

/** Says it in words: npm's own complaint about engines is a warning that scrolls away. */
export function checkNode(version = process.versions.node) {
  const [major, minor] = version.split('.').map(Number);
  const good = (major === 20 && minor >= 19) || (major === 22 && minor >= 13) || major > 22;
  if (!good)
    throw new Trouble(
      `Node ${version} is not one Candor can be built with; it needs 20.19 or a later 20, or 22.13 or newer.`,
    );
}
