import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runnerImport } from 'vite';
import { root } from './lib/paths.mjs';
import { command, say } from './lib/say.mjs';

/** Plays the stories of the sample workshops and writes the sessions they leave; a test compares the two. */
await command('sample', async () => {
  const { module } = await runnerImport(join(root, 'tests', 'fixtures', 'story', 'play.ts'), {
    root,
    configFile: false,
    logLevel: 'error',
    resolve: { alias: { '@shared': join(root, 'shared') } },
  });
  for (const [name, session] of Object.entries(module.playSamples())) {
    const path = join(root, 'resources', 'samples', `${name}.candor.json`);
    writeFileSync(path, module.asFile(session));
    say(`Candor sample: ${path}`);
  }
});
