import { existsSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { inJson, inLines } from './differences.mjs';
import { filesBelow } from './make.mjs';
import { inPdfs } from './pdf.mjs';

/** Of one file: as many as tell what is going on. */
const MOST_IN_FILE = 200;

/** A story's lines by the number of their command. */
const linesOf = (bytes) =>
  new Map(
    bytes
      .toString('utf8')
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line))
      .map((line) => [line.index, line]),
  );

const otherIn = (was, is) =>
  Object.keys({ ...was, ...is }).filter((what) => what !== 'index' && was?.[what] !== is?.[what]);

/** Places in a story where something begins to be different: it was not already after the command before. */
function placesIn(story, was, is) {
  const [before, after] = [linesOf(was), linesOf(is)];
  const other = new Map([...before.keys()].map((index) => [index, otherIn(before.get(index), after.get(index))]));
  return [...other].flatMap(([index, whats]) => {
    const already = other.get(before.get(index).after) ?? [];
    const fresh = whats.filter((what) => !already.includes(what));
    return fresh.length > 0 ? [{ story, index, line: before.get(index), whats: fresh }] : [];
  });
}

async function inFiles(name, was, is) {
  switch (extname(name)) {
    case '.json': {
      const found = [];
      for (const one of inJson(JSON.parse(was), JSON.parse(is))) if (found.push(one) >= MOST_IN_FILE) break;
      return found;
    }
    case '.pdf':
      return inPdfs(was, is);
    default:
      return inLines(was.toString('utf8'), is.toString('utf8'));
  }
}

/** How a file is not the same in two folders: what was found, or in a story, the places where it begins. Null where it is. */
async function otherOf(name, was, is) {
  const there = [was, is].map(existsSync);
  if (!there[0] || !there[1]) {
    const [before, after] = there.map((one) => (one ? 'is there' : 'is not there'));
    return { name, found: [{ path: 'the file', was: before, is: after }] };
  }
  const [before, after] = [was, is].map((file) => readFileSync(file));
  if (before.equals(after)) return null;
  if (extname(name) !== '.jsonl') return { name, found: await inFiles(name, before, after) };
  return { name, places: placesIn(name.slice(0, -'.jsonl'.length), before, after) };
}

/** Words that are new change nothing: what is said somewhere else than before is seen there. */
const onlyLost = (other) => {
  const found = other?.found?.filter(({ is }) => is === 'nothing') ?? [];
  return found.length > 0 ? { ...other, found } : null;
};

/** Compares two folders byte for byte. Gives for each kind (a folder in both) how many files there are, and those that are not the same. */
export async function compareFolders(was, is, kinds) {
  const compared = [];
  for (const kind of kinds) {
    const [before, after] = [was, is].map((folder) => join(folder, kind));
    const names = new Set([...filesBelow(before), ...filesBelow(after)]);
    const other = [];
    for (const name of names) {
      const found = await otherOf(name, join(before, name), join(after, name));
      const one = kind === 'words' ? onlyLost(found) : found;
      if (one) other.push(one);
    }
    compared.push({ kind, files: names.size, other });
  }
  return compared;
}
