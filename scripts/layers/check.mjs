import { root as home } from '../lib/paths.mjs';
import { countWrongs } from './counts.mjs';

/**
 * Holds the layers of docs/architecture.md: prints each count by its name, and where it is over its limit whoever makes
 * it so. Looks at this project, or at the one whose folder it is given.
 */
const { counts, files, arrows } = countWrongs(process.argv[2] ?? home);

process.stdout.write(`${files} files, ${arrows} imports of each other\n`);
for (const { name, places, limit } of counts) {
  const isOver = places.length > limit;
  process.stdout.write(`${isOver ? '✗' : '✓'} ${name}: ${places.length} (at most ${limit})\n`);
  if (isOver) for (const place of places) process.stdout.write(`    ${place}\n`);
}
const isGood = files > 0 && counts.every(({ places, limit }) => places.length <= limit);
process.exitCode = isGood ? 0 : 1;
