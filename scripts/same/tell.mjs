import { around } from './differences.mjs';

/** As many differences as anybody reads. */
const MOST = 40;

/** What stands at the end of a path: a number alone does not tell whether it is the same change as elsewhere. */
const lastName = (path) => /([^.[\]"]+)[\]"]*(?:\[\d+\])*$/.exec(path)?.[1] ?? path;

/** A text that is another one now is the same change wherever it stands. */
const keyOf = ({ path, was, is }) =>
  JSON.stringify(was.startsWith('"') && is.startsWith('"') ? [was, is] : [lastName(path), was, is]);

/** Differences that read the same, however many files have them, in the order in which they were found. */
function gathered(kinds) {
  const groups = new Map();
  for (const { kind, other } of kinds) {
    for (const { name, found = [] } of other) {
      for (const one of found) {
        const key = keyOf(one);
        if (!groups.has(key)) groups.set(key, { ...one, kind, name, times: 0, files: new Set() });
        const group = groups.get(key);
        group.times += 1;
        group.files.add(`${kind}/${name}`);
      }
    }
  }
  return [...groups.values()];
}

const alsoIn = ({ times, files, more }) => [
  ...(more ? [more] : []),
  ...(times > 1 ? [`${times} times in ${files.size} ${files.size === 1 ? 'file' : 'files'}`] : []),
];

/** Stories that were not looked into: where each begins to be different, and in what. */
function untold(kinds) {
  const stories = kinds.flatMap(({ other }) => other.filter(({ places, found }) => places?.length > 0 && !found));
  return stories.map(({ name, places: [{ index, line, whats }] }) => {
    const where = `from command ${index + 1} (${line.type}) on`;
    return `stories/${name} ${where}: ${whats.join(', ')}`;
  });
}

/** What is not the same, for people: how many of each kind, and each difference once, with an example. */
export function tell(kinds, ours, theirs) {
  const counts = kinds.map(({ kind, files, other }) =>
    other.length === 0 ? `✓ ${kind}: ${files} the same` : `✗ ${kind}: ${other.length} of ${files} are not the same`,
  );
  const groups = gathered(kinds);
  const shown = groups.slice(0, MOST).flatMap((group) => {
    const [was, is] = around(group.was, group.is);
    const also = alsoIn(group);
    return [
      '',
      `${group.kind}/${group.name}${also.length > 0 ? ` (${also.join('; ')})` : ''}`,
      `  ${group.path}`,
      `  ${theirs}: ${was}`,
      `  ${ours}: ${is}`,
    ];
  });
  const rest = groups.length > MOST ? ['', `… and ${groups.length - MOST} more differences`] : [];
  const stories = untold(kinds);
  const notTold = stories.length > 0 ? ['', `… and ${stories.length} more stories:`, ...stories.slice(0, MOST)] : [];
  return [...counts, ...shown, ...rest, ...notTold].join('\n');
}
