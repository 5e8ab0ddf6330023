import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Trouble, command } from '../lib/say.mjs';
import { canonical } from './canonical.mjs';
import { hostNames } from './host.mjs';
import { load } from './load.mjs';
import { looksNames, makeLooks } from './looks.mjs';
import { layingOutNames, layingOutSwaps, layOutAll, makeTexts, textsNames } from './plans.mjs';
import { halfOf, linesOf, playStory } from './play.mjs';

/*
 * Run as `node probe.mjs TREE INPUTS OUT WHAT`: leaves under OUT what a tree makes of the inputs. WHAT is one of those
 * below; after `place` come a story's name and a command's number in it.
 */

const [root, inputsFile, out, what, story, index] = process.argv.slice(2);
const inputs = JSON.parse(readFileSync(inputsFile, 'utf8'));
const needed = { looks: looksNames, texts: textsNames, 'laid-out': layingOutNames };

const { module: tree, missing } = await load(root, [...new Set([...hostNames, ...(needed[what] ?? [])])], {
  swaps: what === 'laid-out' ? layingOutSwaps : {},
});
if (missing.length > 0)
  await command(`same, ${what}`, () => {
    throw new Trouble(
      `there is no ${missing.join(', ')}. Where it has another name, say so in scripts/same/names.mjs.`,
    );
  });

function write(name, content) {
  const file = join(out, name);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
}

/** A session as this tree reads it from a file. */
function readIn(session) {
  const read = tree.readSession(session);
  if (!('session' in read)) throw new Error(`a session is not read: ${read.unreadable} ${read.detail}`);
  return read.session;
}

async function playHalf(half) {
  for (const one of halfOf(inputs.stories, half)) write(`stories/${one.name}.jsonl`, await linesOf(tree, one, readIn));
}

async function showPlace() {
  const only = Number(index);
  await playStory(
    tree,
    inputs.stories.find(({ name }) => name === story),
    {
      readIn,
      only,
      tell: (at, line, made) => at === only && write('place.json', canonical({ ...line, ...made })),
    },
  );
}

const makers = {
  looks: () => makeLooks(tree, inputs, { readIn, write }),
  texts: () => makeTexts(tree, inputs, { readIn, write }),
  'laid-out': () => layOutAll(tree, inputs, { readIn, write }),
  'stories-1': () => playHalf(0),
  'stories-2': () => playHalf(1),
  place: showPlace,
};
await makers[what]();
