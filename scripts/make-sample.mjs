import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runnerImport } from 'vite';
import { root } from './lib/paths.mjs';
import { command, say } from './lib/say.mjs';

/** Plays the story of the sample workshop and writes the session it leaves; a test compares the two. */
await command('sample', async () => {
  const { module } = await runnerImport(join(root, 'tests', 'fixtures', 'play-story.ts'), {
    root,
    configFile: false,
    logLevel: 'error',
    resolve: { alias: { '@shared': join(root, 'shared') } },
  });
  const path = join(root, 'resources', 'samples', 'the-essentials.candor.json');
  writeFileSync(path, module.asFile(module.playSample()));
  say(`Candor sample: ${path}`);
});
