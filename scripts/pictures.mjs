import { copyFile, mkdir, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { out, root } from './lib/paths.mjs';
import { command, say } from './lib/say.mjs';

/** README's pictures, by the names under which the end-to-end test of The essentials leaves them in `out/pictures`. */
const wanted = {
  'facilitator.png': 'groups',
  'room.png': 'elements-result-room',
  'seat.png': 'seat-ballot',
  'sealed.png': 'sealed-room',
  'plan.png': 'report',
};

await command('pictures', async () => {
  const from = join(out, 'pictures');
  const to = join(root, 'docs', 'pictures');
  const taken = await readdir(from);
  await mkdir(to, { recursive: true });
  for (const [target, name] of Object.entries(wanted)) {
    const picture = taken.find((file) => file.replace(/^\d+-/, '') === `${name}.png`);
    if (picture !== undefined) await copyFile(join(from, picture), join(to, target));
  }
  say(`Candor pictures: ${to}`);
});
