import { createHash } from 'node:crypto';
import { closeSync, existsSync, openSync, readFileSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rename, rm } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { cacheDir } from './paths.mjs';
import { run, tail } from './run.mjs';
import { Trouble, say } from './say.mjs';

const version = '1.30.2';
const artifact = `org.verapdf.apps:cli:${version}`;
/** The plug-in by which Maven fetches it: named, so that an older Maven's own is not asked. */
const fetcher = 'org.apache.maven.plugins:maven-dependency-plugin:3.11.0:copy';
const jarSha256 = '287cc9c9757f99dcff4a2d39b68268245b48103fb6af443162d5a29df2afa332';
const main = 'org.verapdf.apps.GreenfieldCliWrapper';

const jar = join(cacheDir(), `verapdf-cli-${version}.jar`);
/** As set-up's, which sweeps away what attempts leave that were broken off. */
const making = 'making-';

/**
 * veraPDF's command line, from the cache or through Maven. `skipped` says in a sentence what this machine lacks: it is no
 * part of the app, and whoever has no Java works on all the same.
 */
export async function obtainVeraPdf() {
  if (!(await run('java', ['-version'])).ok) return { skipped: 'there is no Java on this machine.' };
  if (existsSync(jar)) return { jar };
  if (!(await run('mvn', ['-version'])).ok)
    return { skipped: 'there is no Maven on this machine to fetch veraPDF with.' };
  say(`Candor: veraPDF ${version} … fetching it with Maven, up to a minute`);
  await mkdir(cacheDir(), { recursive: true });
  const room = await mkdtemp(join(cacheDir(), making));
  try {
    /* Maven’s own copies go with the room: the jar has all it needs within it. */
    const where = [`-Dmaven.repo.local=${join(room, 'maven')}`, `-DoutputDirectory=${room}`];
    const { ok, text } = await run('mvn', ['-B', '-q', fetcher, `-Dartifact=${artifact}`, ...where]);
    if (!ok) return { skipped: `Maven could not fetch veraPDF (${why(text)}).` };
    const fetched = join(room, `cli-${version}.jar`);
    if (
      createHash('sha256')
        .update(await readFile(fetched))
        .digest('hex') !== jarSha256
    )
      throw new Trouble(
        `veraPDF is not the one that was checked (sha256 of ${basename(fetched)} differs); it was thrown away.`,
      );
    await rename(fetched, jar);
    return { jar };
  } finally {
    await rm(room, { recursive: true, force: true });
  }
}

/** Maven's first complaint, which is the reason; what follows it is how to find out more. */
const why = (text) => /\[ERROR\] (.*)/.exec(text)?.[1].slice(0, 160) ?? tail(text, 1);

/**
 * What veraPDF says of files, held to one profile (as its command line has it: `ua1`, `2a`), in their order: how many checks failed, and for each rule that did its
 * clause, what it asks for and where. One start for all of them: the first second of each goes into starting.
 */
export async function validate(profile, files, report) {
  const to = openSync(report, 'w');
  const options = ['-f', profile, '--format', 'json', '--maxfailuresdisplayed', '3', '--loglevel', '1'];
  let ended;
  try {
    ended = await run('java', ['-cp', jar, main, ...options, ...files], { stdio: ['ignore', to, 'pipe'] });
  } finally {
    closeSync(to);
  }
  const said = verdicts(report);
  if (said?.length !== files.length) throw new Trouble(`veraPDF broke off:\n${tail(ended.text)}`);
  return files.map((file) => {
    const one = said.find(({ name }) => basename(name) === basename(file));
    if (!one) throw new Trouble(`veraPDF says nothing of ${file}.`);
    return one;
  });
}

function verdicts(report) {
  const text = readFileSync(report, 'utf8');
  if (!text.trimStart().startsWith('{')) return undefined;
  return JSON.parse(text).report.jobs.map(({ itemDetails, validationResult, taskException }) => {
    const { name } = itemDetails;
    const details = validationResult?.[0]?.details;
    if (!details)
      return { name, failed: 1, rules: [`could not be read: ${taskException?.exceptionMessage ?? 'no reason'}`] };
    const rules = details.ruleSummaries.map(
      ({ clause, testNumber, failedChecks, description, checks }) =>
        `${clause}-${testNumber}, ${failedChecks} times: ${description} (${checks?.[0]?.context ?? 'nowhere'})`,
    );
    return { name, failed: details.failedChecks, rules };
  });
}
