import { runChecks } from './lib/checks.mjs';
import { Trouble, command } from './lib/say.mjs';

await command('check', async () => {
  const { failed } = await runChecks();
  if (failed > 0) throw new Trouble(`${failed} of the checks failed.`);
});
