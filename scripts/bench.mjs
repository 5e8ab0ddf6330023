import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { build } from './build.mjs';
import { withDisplay } from './lib/display.mjs';
import { fromTests } from './lib/from-tests.mjs';
import { out, root } from './lib/paths.mjs';
import { Trouble, command, say } from './lib/say.mjs';
import { setup } from './setup.mjs';

const ENDING = '.bench.ts';
const file = join(out, 'bench.json');

/** Names of the benches asked for; all of them when none is named. */
async function chosen(asked) {
  const there = (await readdir(join(root, 'tests', 'bench'))).filter((name) => name.endsWith(ENDING));
  const names = there.map((name) => name.slice(0, -ENDING.length)).toSorted();
  const unknown = asked.filter((name) => !names.includes(name));
  if (unknown.length > 0) throw new Trouble(`there is no bench ${unknown.join(', ')}. There are: ${names.join(', ')}`);
  return asked.length > 0 ? asked : names;
}

/** Runs benches one after the other. Whether a figure is as hoped for is said, never asserted; only a crash is a failure. */
async function bench(names) {
  const { measure, table } = await fromTests('bench/lib/bench.ts');
  const figures = [];
  const crashed = [];
  for (const name of names) {
    say(`Candor bench: ${name} …`);
    try {
      const module = await fromTests(`bench/${name}${ENDING}`);
      await module.bench(async (comparison) => {
        const figure = await measure(name, comparison);
        figures.push(figure);
        say(table([figure]).split('\n')[1]);
      });
    } catch (error) {
      crashed.push(name);
      say(`Candor bench: ${name} crashed: ${error.stack}`);
    }
  }
  await mkdir(out, { recursive: true });
  await writeFile(file, `${JSON.stringify(figures, null, 2)}\n`);
  process.stdout.write(`${table(figures)}\n`);
  say(`Candor bench: the figures are in ${relative(root, file)}`);
  if (crashed.length > 0) throw new Trouble(`did not come to an end: ${crashed.join(', ')}`);
}

await command('bench', async () => {
  const names = await chosen(process.argv.slice(2));
  await setup();
  await build();
  await withDisplay(() => bench(names));
});
