import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fromTests } from './lib/from-tests.mjs';
import { root } from './lib/paths.mjs';
import { command, say } from './lib/say.mjs';

/** Plays the stories of the sample workshops and writes the sessions they leave; a test compares the two. */
await command('sample', async () => {
  const { asFile, playSamples } = await fromTests('fixtures/story/play.ts');
  for (const [name, session] of Object.entries(playSamples())) {
    const path = join(root, 'resources', 'samples', `${name}.candor.json`);
    writeFileSync(path, asFile(session));
    say(`Candor sample: ${path}`);
  }
});
