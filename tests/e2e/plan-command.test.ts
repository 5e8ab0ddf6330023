import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, linkSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { expect } from 'playwright/test';
import { Session } from '@shared/session/schema/session';
import { dayInWords } from '@shared/document/texts';
import { strings } from '../english';
import { pageSizes, readPages } from '../drive/pages';
import { pdfText } from '../drive/pdf-text';
import { check, missing, plan, squeeze, test, textOf } from '../drive/plan-command';
import { asFile, playStory } from '../fixtures/story/play';
import { missingIn, outputsOf } from '../fixtures/outputs';
import { hostileTexts } from '../fixtures/plans/hostile';
import { loadStory } from '../fixtures/story/essentials';

const samples = resolve(import.meta.dirname, '../../resources/samples');
const sample = join(samples, 'the-essentials.candor.json');

/** The averages of the five tests in the last round. */
const scores = ['4.1', '3.6', '3.4', '3.7', '4.0'];

/** Every text of the story that the plan must hold: what was decided, who decides, and where it comes from. */
function decided(): string[] {
  const { details, participants, exercises } = loadStory();
  const great = exercises['what-exactly-is-really-great'];
  const elements = exercises['pick-the-elements'];
  const pretending = exercises['pretending-not-to-know'];
  const last = exercises['action-plan'].actions.flatMap(({ rounds }) => rounds.slice(-1));
  const ideas = [
    ...elements.elements.suggestions,
    ...elements.elements.own,
    ...pretending.pretences.flatMap((turn) =>
      turn.ideas.flatMap(({ text, fields }) => [text, ...Object.values(fields)]),
    ),
  ];
  return [
    details.title,
    details.organisation,
    details.brandPromise,
    ...participants.map(({ name }) => name),
    ...great.ladder.flatMap(({ sentence, rungs }) => [sentence, ...rungs.map(({ text }) => text)]),
    ...scores,
    ...[elements, pretending].flatMap(({ vote, group }) => [
      ...vote.winners,
      ...vote.counts.map(({ option }) => option),
      ...group.flatMap((one) => [one.title, ...one.ideas]),
    ]),
    'Show of hands: 14 present, 41 of 42 dots counted',
    'Secret, at the laptop: 13 of 14 voted, 38 of 42 dots given',
    '1st with 11 of 38 dots',
    ...elements.noticed.flatMap(({ row, noticed }) => [row, noticed]),
    ...pretending.busting.flatMap(({ row, obstacle, evidence, proof }) => [row, obstacle, evidence, proof]),
    ...ideas,
    ...last.flatMap(({ fields: { text, serves, owner, firstStep, measure, told } }) => [
      text,
      serves,
      owner,
      firstStep.text,
      measure.text,
      measure.from,
      measure.to,
      told,
    ]),
    ...last.flatMap(({ fields }) => [fields.due, fields.firstStep.due].map((day) => dayInWords(strings, day))),
    'Action 3 was asked about twice: 2.1, then 3.9.',
  ];
}

for (const { paper, size } of [
  { paper: 'a4', size: '595.28 x 841.89' },
  { paper: 'letter', size: '612 x 792' },
]) {
  test(`the plan of the sample, on ${paper}, holds every decided thing, to be read and to be seen`, async ({
    folder,
  }) => {
    expect(await plan(folder, sample, 'plan.pdf', '--paper', paper)).toMatchObject({ code: 0, stderr: '' });
    const path = join(folder, 'plan.pdf');
    expect(pageSizes(path)).toEqual([size]);
    expect(check(path)).toContain('No syntax or stream encoding errors');
    expect(missing(textOf(path), decided())).toEqual([]);
    const pages = readPages(path);
    expect(pages.filter(({ words }) => words < 15)).toEqual([]);
    expect(pages.flatMap(({ unseen }) => unseen)).toEqual([]);
    expect(pages.flatMap((page, index) => (page.inkAtEdge ? [index + 1] : []))).toEqual([]);
    expect(pages.flatMap(({ collisions }) => collisions)).toEqual([]);
    expect(pages.length).toBeLessThanOrEqual(21);
  });
}

test('the plan of the whole method says every idea, figure, cell, verdict and commitment', async ({ folder }) => {
  const path = join(samples, 'the-whole-method.candor.json');
  expect(await plan(folder, path, 'whole.pdf')).toMatchObject({ code: 0, stderr: '' });
  const outputs = outputsOf(Session.parse(JSON.parse(readFileSync(path, 'utf8'))));
  expect(outputs.length).toBeGreaterThan(800);
  expect(missingIn(pdfText(join(folder, 'whole.pdf')), outputs)).toEqual([]);
});

test('the main part of the sample is short: one page each for a definition and its elements, two for the pretences, four for decisions, actions, dates and how the room worked', async ({
  folder,
}) => {
  await plan(folder, sample, 'plan.pdf');
  const pages = execFileSync('pdftotext', ['-raw', join(folder, 'plan.pdf'), '-'], { encoding: 'utf8' }).split('\f');
  const { needs, summaryWhole } = strings.plan.layout;
  /* What the one page says stands in its section, too. */
  const onePage = pages.findIndex((page) => squeeze(page).includes(squeeze(needs)));
  const onPage = (text: string) =>
    pages.findIndex((page, index) => index > onePage && squeeze(page).includes(squeeze(text)));
  const starts = [
    'Our sentence holds up: it passes every test',
    'as we see it: “The right person, the right amount”',
    'What costs us most and nobody reports: “We ask people to pay debts that are not theirs”',
    'Who does what by when, and how',
  ].map((title) => onPage(title));
  const appendix = onPage(summaryWhole);
  expect([...starts, appendix].map((page, index, all) => page - (all[index - 1] ?? page))).toEqual([0, 1, 1, 2, 4]);
});

test('a session that has not begun, and one in the middle of a vote, have plans that say so', async ({ folder }) => {
  const empty = playStory({ most: 0 }).session;
  writeFileSync(join(folder, 'empty.candor.json'), asFile(empty));
  expect((await plan(folder, 'empty.candor.json', 'empty.pdf')).code).toBe(0);
  const { nothingFound, nothingDecided, nothingNext } = strings.plan.layout;
  const said = [empty.details.title, nothingFound, nothingDecided, nothingNext];
  expect(missing(textOf(join(folder, 'empty.pdf')), said)).toEqual([]);

  const open = openVote();
  writeFileSync(join(folder, 'open.candor.json'), asFile(open));
  expect((await plan(folder, 'open.candor.json', 'open.pdf')).code).toBe(0);
  const printed = textOf(join(folder, 'open.pdf'));
  expect(missing(printed, [strings.plan.content.vote.stillOpen])).toEqual([]);
  expect(printed).not.toMatch(/dotscounted|dotsgiven|comesfirst/u);
  for (const file of ['empty.pdf', 'open.pdf']) expect(check(join(folder, file))).toContain('No syntax');
});

/** The story at the first moment at which a vote is open and something has been counted in it. */
function openVote(): Session {
  for (let most = 1; ; most += 1) {
    const { session } = playStory({ most });
    const votes = Object.values(session.work).flatMap((work) => (work.kind === 'vote' ? work.votes : []));
    if (votes.some(({ status, entries }) => status === 'open' && entries.length > 0)) return session;
  }
}

/** The sample, every text of its work followed by a hostile one, and one idea as long as may be. */
function hostileSession(): Session {
  let next = 0;
  const texts = hostileTexts.map((text) => Buffer.from(text).toString());
  const hostile = (value: unknown, key = ''): unknown => {
    if (typeof value === 'string')
      return key === 'text' ? `${value} ${texts[(next += 1) % texts.length]}`.trim() : value;
    if (Array.isArray(value)) return value.map((one) => hostile(one));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, hostile(part, name)]));
  };
  const { session } = playStory();
  return {
    ...session,
    work: hostile(session.work) as Session['work'],
    details: { ...session.details, title: 'a'.repeat(300) },
  };
}

test('hostile texts are printed as they were written, and break nothing', async ({ folder }) => {
  writeFileSync(join(folder, 'hostile.candor.json'), asFile(hostileSession()));
  expect(await plan(folder, 'hostile.candor.json', 'hostile.pdf')).toMatchObject({ code: 0, stderr: '' });
  const path = join(folder, 'hostile.pdf');
  expect(check(path)).toContain('No syntax or stream encoding errors');
  const texts = [
    '<img src=x onerror="alert(1)">',
    "=cmd|'/c calc'!A1",
    '👨‍👩‍👧‍👦',
    '日本語',
    'Łódź, žluťoučký',
    'a'.repeat(300),
  ];
  expect(missing(textOf(path), [...texts, ...loadStory().participants.map(({ name }) => name)])).toEqual([]);
  expect(readPages(path).filter(({ words }) => words < 8)).toEqual([]);
});

test('what can’t be made a plan of is refused in one line, with the file and the reason; nothing is written', async ({
  folder,
}) => {
  const whole = readFileSync(sample, 'utf8');
  const bad: Record<string, string> = {
    'half.candor.json': whole.slice(0, whole.length / 2),
    'other.candor.json': '{"name": "something else"}',
    'newer.candor.json': JSON.stringify({ ...(JSON.parse(whole) as object), schemaVersion: 99 }),
    'wrong.candor.json': JSON.stringify({ ...(JSON.parse(whole) as object), participants: 'nobody' }),
  };
  for (const [name, content] of Object.entries(bad)) writeFileSync(join(folder, name), content);
  const reasons = {
    'gone.candor.json': 'not found',
    'half.candor.json': 'damaged',
    'other.candor.json': 'not a Candor session',
    'newer.candor.json': 'newer Candor (file version 99)',
    'wrong.candor.json': 'something missing or wrong (participants',
  };
  const before = readdirSync(folder);
  const oneLine = (stderr: string) => expect(stderr).toMatch(/^Candor plan: [^\n]+\n$/u);
  for (const [name, reason] of Object.entries(reasons)) {
    const { code, stderr } = await plan(folder, name, 'plan.pdf');
    expect(code, name).toBe(1);
    oneLine(stderr);
    expect(stderr).toContain(join(folder, name));
    expect(stderr).toContain(reason);
  }

  const nowhere = join(folder, 'no such folder', 'plan.pdf');
  const { code, stderr } = await plan(folder, sample, nowhere);
  expect({ code, stderr }).toEqual({ code: 1, stderr: `Candor plan: ${strings.files.noPlan['no-folder'](nowhere)}\n` });

  const wrong: readonly (readonly [readonly string[], string])[] = [
    [[], 'Which session?'],
    [[sample], 'Where does the plan go?'],
    [[sample, 'a.pdf', 'b.pdf'], '“b.pdf” is one file too many.'],
    [[sample, 'a.pdf', '--paper', 'a5'], '--paper is a4 or letter, not “a5”.'],
    [[sample, 'a.pdf', '--edition'], '--edition is full or executive.'],
    [[sample, 'a.pdf', '--force=yes'], '--force stands alone, without “yes”.'],
    [[sample, 'a.pdf', '--x'], 'There is no option --x.'],
  ];
  for (const [args, sentence] of wrong) {
    const ended = await plan(folder, ...args);
    expect(ended.code, args.map((arg) => basename(arg)).join(' ')).toBe(1);
    oneLine(ended.stderr);
    expect(ended.stderr).toContain(`Candor plan: ${sentence} usage: npm run plan --`);
  }
  const helped = await plan(folder, sample, '--help');
  expect(helped).toMatchObject({ code: 0, stderr: '' });
  expect(helped.stdout).toContain('--force');
  expect(readdirSync(folder)).toEqual(before);
  expect(existsSync(nowhere)).toBe(false);
});

test('nothing is replaced that is no PDF, and a PDF only with --force; a new one has the permissions of any other file', async ({
  folder,
}) => {
  const session = readFileSync(sample);
  /* An id with accents is an id. */
  writeFileSync(join(folder, 'Böß.candor.json'), session.toString().replaceAll('"participant-01"', '"größe-1"'));
  const input = join(folder, 'Böß.candor.json');
  const kept = readFileSync(input);
  writeFileSync(join(folder, 'notes.docx'), 'notes');
  writeFileSync(join(folder, 'held.pdf'), '%PDF-1.7 held');
  chmodSync(join(folder, 'held.pdf'), 0o444);
  linkSync(input, join(folder, 'link.pdf'));
  const { noPlan } = strings.files;
  const refused: readonly (readonly [string, keyof typeof noPlan])[] = [
    [input, 'session'],
    [join(folder, 'link.pdf'), 'session'],
    [join(folder, 'new.Candor.json'), 'session'],
    [folder, 'folder'],
    [join(folder, 'notes.docx'), 'other-file'],
    [join(folder, 'held.pdf'), 'read-only'],
    ...(process.platform === 'linux' ? ([['/dev/full', 'no-file']] as const) : []),
  ];
  for (const [out, why] of refused) {
    const ended = await plan(folder, input, out, '--force');
    expect(ended, out).toMatchObject({
      code: 1,
      stderr: `Candor plan: ${noPlan[why](out, why === 'other-file' ? 'word' : 'pdf')}\n`,
    });
  }
  expect(readFileSync(input)).toEqual(kept);
  expect(readFileSync(join(folder, 'held.pdf'), 'utf8')).toBe('%PDF-1.7 held');

  const out = join(folder, 'plan.pdf');
  expect(await plan(folder, input, out)).toMatchObject({ code: 0, stderr: '' });
  if (process.platform !== 'win32') expect(statSync(out).mode & 0o777).toBe(0o666 & ~process.umask());
  const made = readFileSync(out);
  expect(await plan(folder, input, out)).toMatchObject({ code: 1, stderr: `Candor plan: ${noPlan.exists(out)}\n` });
  expect(readFileSync(out)).toEqual(made);
  expect(await plan(folder, input, out, '--force', '--edition', 'executive')).toMatchObject({ code: 0, stderr: '' });
  expect(readFileSync(out)).not.toEqual(made);
  expect(check(out)).toContain('No syntax or stream encoding errors');
});
