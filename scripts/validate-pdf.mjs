import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from './build.mjs';
import { withDisplay } from './lib/display.mjs';
import { fromTests } from './lib/from-tests.mjs';
import { out } from './lib/paths.mjs';
import { Trouble, command, isTyped } from './lib/say.mjs';
import { obtainVeraPdf, validate } from './lib/verapdf.mjs';
import { setup } from './setup.mjs';

const folder = join(out, 'validate');

/** What CI validates: each kind of paper, edition and size, and every kind of text, in as few files as have them all. */
export const subset = [
  'the-essentials, full, a4',
  'the-whole-method, executive, letter',
  'every script, full, letter',
  'nothing yet, full, letter',
  'from right to left, executive, a4',
  'a hostile plan, executive, letter',
  'photographs, full, a4',
  'a poster',
  'ballots, letter',
];

/** Entries of the catalogue without which a file is no PDF/UA, and no PDF/A. */
const needed = ['/MarkInfo', '/OutputIntents'];

/** A file that is neither PDF/UA nor PDF/A any more: a validator that finds nothing wrong with it looks at nothing. */
function control(path) {
  let file = readFileSync(path, 'latin1');
  for (const entry of needed) {
    if (!file.includes(entry)) throw new Trouble(`the control could not be made: there is no ${entry} in ${path}.`);
    file = file.replace(entry, `${entry.slice(0, -1)}0`);
  }
  const to = join(folder, 'control.pdf');
  writeFileSync(to, file, 'latin1');
  return to;
}

/** How much of PDF/A-2 a file claims: "A", or "U" where somebody's own letters, of which Unicode knows nothing, are in it. */
const claimOf = (path) => /<pdfaid:conformance>([AU])</.exec(readFileSync(path, 'latin1'))?.[1] ?? 'A';

/** What each file is held to, and for each profile the files: PDF/UA-1 for all, PDF/A-2 as far as they claim it. */
function heldTo(files) {
  const claims = new Map(files.map((file) => [file, claimOf(file)]));
  const those = (claim) => files.filter((file) => claims.get(file) === claim);
  return [
    { profile: 'ua1', name: 'PDF/UA-1', files },
    { profile: '2a', name: 'PDF/A-2a', files: those('A') },
    { profile: '2u', name: 'PDF/A-2u', files: those('U') },
  ].filter((one) => one.files.length > 0);
}

/** For each file its verdicts, by the names of the profiles. */
async function verdictsOn(files) {
  const verdicts = new Map(files.map((file) => [file, []]));
  const all = heldTo(files).map(async ({ profile, name, files: held }) => {
    const said = await validate(profile, held, join(folder, `${profile}.json`));
    said.forEach((verdict, index) => verdicts.get(held[index]).push({ ...verdict, name }));
  });
  await Promise.all(all);
  return verdicts;
}

/**
 * Lays papers out (all that there are, or those named) and has veraPDF hold them to what they claim. Gives what came of
 * each, as a test run counts it; `skipped` with its reason said where this machine can't.
 */
export async function validatePdfs(names = []) {
  const { skipped } = await obtainVeraPdf();
  if (skipped) {
    process.stdout.write(`The PDFs are not validated: ${skipped}\n`);
    return { ...nothing, skipped: 1 };
  }
  const { makePapers } = await fromTests('validate/make.ts');
  const made = await makePapers(folder, names);
  const broken = control(made[0].path);
  const verdicts = await verdictsOn([...made.map(({ path }) => path), broken]);
  for (const { name, failed } of verdicts.get(broken))
    if (failed === 0)
      throw new Trouble(`veraPDF finds nothing wrong with a file that is no ${name}: it is not to be believed.`);
  const failures = made.flatMap(({ name, path }) => tell(name, verdicts.get(path)));
  return { ...nothing, passed: made.length - failures.length, failed: failures.length, failures };
}

const nothing = { passed: 0, failed: 0, skipped: 0, failures: [] };

/** Prints what veraPDF says of a file; gives a line where it found something. */
function tell(paper, verdicts) {
  const bad = verdicts.filter(({ failed }) => failed > 0);
  const counts = verdicts.map(({ name, failed }) => `${name} ${failed} failed`).join(', ');
  process.stdout.write(`${bad.length === 0 ? '✓' : '✗'} ${paper}: ${counts}\n`);
  for (const { name, rules } of bad) for (const rule of rules) process.stdout.write(`    ${name} ${rule}\n`);
  return bad.length === 0 ? [] : [`${paper}.pdf: ${counts}`];
}

if (isTyped(import.meta))
  await command('validate-pdf', async () => {
    await setup();
    await build();
    const { passed, failed, skipped } = await withDisplay(() => validatePdfs(process.argv.slice(2)));
    if (skipped > 0) return;
    process.stdout.write(`${passed} of ${passed + failed} files without a failed check\n`);
    if (failed > 0) process.exitCode = 1;
  });
