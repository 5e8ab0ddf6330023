import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'playwright/test';
import type { Page } from 'playwright';
import { stepsInOrder } from '@shared/session/step-of';
import type { StepAddress } from '@shared/base/steps';
import { strings } from '../english';
import { send } from '../drive/bridge';
import type { Candor, Home } from '../drive/candor';
import { answerDialogs } from '../drive/dialogs';
import { sticksOut } from '../drive/picture';
import { openFromHome, putSession } from '../drive/prepared';
import { leaveSeat, openSeat, sitDown } from '../drive/seat';
import { test } from '../drive/test';
import { action, add, cast, finish, group, hands, note, open, reveal, rung, turn } from '../fixtures/commands';
import { at, details, newSession } from '../fixtures/session';
import { Workshop } from '../fixtures/workshop';

const UNBROKEN = 'Unbroken'.padEnd(300, 'x');
const LONE = 'lone \ud83d surrogate';
const TEXTS = [
  `<img src=x onerror="window.hacked='img'">`,
  `<script>window.hacked='script'</script>{{hacked}} \${hacked}`,
  'مرحبا بالعالم (2026) \u202eevil\u202c',
  'Family 👨‍👩‍👧‍👦 flag 🇳🇴 skin 👍🏽',
  `=cmd|' /C calc'!A0`,
  '__proto__',
  'constructor',
  UNBROKEN,
  'ten thousand '.repeat(770).slice(0, 9_999).padEnd(10_000, '!'),
];
const NAMES = [
  `<img src=x onerror="window.hacked=1">`,
  'محمد',
  '👨‍👩‍👧‍👦',
  `=cmd|' /C calc'!A0`,
  '__proto__',
  UNBROKEN.slice(0, 120),
];
const [IMAGE = ''] = TEXTS;

/** Nothing that was written has become anything but text, in any window. */
async function nothingRan({ app }: Candor): Promise<void> {
  for (const page of app.windows()) {
    const made = await page.evaluate(() => ({
      hacked: 'hacked' in window,
      elements: document.querySelectorAll('img[src=x], body script').length,
    }));
    expect(made).toEqual({ hacked: false, elements: 0 });
  }
}

async function exportPlan(candor: Candor, home: Home): Promise<Buffer> {
  const path = join(home.folder, 'plan.pdf');
  await answerDialogs(candor, path);
  await candor.facilitator.keyboard.press('Control+p');
  await candor.facilitator.getByRole('button', { name: strings.report.export }).click({ timeout: 60_000 });
  await expect(
    candor.facilitator.getByText(strings.report.savedBoth('plan.pdf', 'plan, executive edition.pdf')),
  ).toBeVisible({ timeout: 30_000 });
  return readFileSync(path);
}

/** Puts a text into the field in hand that no keyboard and no clipboard can bring there. */
const putByScript = (page: Page, codes: readonly number[]) =>
  page.evaluate((units) => {
    const field = document.activeElement as HTMLTextAreaElement;
    Reflect.set(HTMLTextAreaElement.prototype, 'value', String.fromCharCode(...units), field);
    field.dispatchEvent(new Event('input', { bubbles: true }));
  }, codes);

test('typed and pasted: shown as text, saved exactly, and the room’s picture holds', async ({ home, start }) => {
  const candor = await start();
  const { app, facilitator } = candor;
  await facilitator.getByRole('button', { name: strings.home.newSession }).click();
  await facilitator.getByLabel('Title').fill(UNBROKEN);
  await facilitator.getByLabel('Organisation').fill(IMAGE);
  await facilitator.getByText(strings.newSession.byName).click();
  await facilitator.getByLabel(strings.newSession.names).fill(NAMES.join('\n'));
  await facilitator.getByRole('button', { name: strings.newSession.create }).click();
  await facilitator.locator('[data-screen=workshop]').waitFor();
  const room = await candor.openRoom();
  await expect.poll(() => sticksOut(room, 'room')).toEqual([]);

  await facilitator.getByRole('button', { name: 'Pick the elements' }).click();
  const field = facilitator.getByLabel(strings.steps.collect.add);
  for (const [index, text] of TEXTS.entries()) {
    await field.fill(text);
    await facilitator.keyboard.press('Enter');
    await expect(facilitator.getByText(strings.steps.collect.count(index + 1), { exact: true })).toBeVisible();
    await expect(room.getByText(text.slice(0, 60)).last()).toBeVisible();
    await expect.poll(() => sticksOut(room, 'room'), text.slice(0, 40)).toEqual([]);
  }
  await field.focus();
  await putByScript(
    facilitator,
    Array.from({ length: LONE.length }, (_, unit) => LONE.charCodeAt(unit)),
  );
  await facilitator.keyboard.press('Enter');
  await app.evaluate(({ clipboard }) => clipboard.writeText('- pasted <b>one</b>\r\n\r\n2. pasted =two'));
  await field.focus();
  await facilitator.keyboard.press('Control+v');
  await facilitator
    .getByRole('main')
    .getByRole('button', { name: strings.importIdeas.take(2) })
    .click();
  const all = [...TEXTS, LONE, 'pasted <b>one</b>', 'pasted =two'];
  await expect(facilitator.getByText(strings.steps.collect.count(all.length), { exact: true })).toBeVisible();

  // One character more than a text may have is refused and stays in the field.
  await field.fill('y'.repeat(10_001));
  await facilitator.keyboard.press('Enter');
  await expect(facilitator.getByText(strings.steps.collect.tooLong(10_000))).toBeVisible();
  await expect(field).toHaveValue('y'.repeat(10_001));
  await field.fill('');

  const { details: saved, participants, work } = candor.saved();
  expect([saved.title, saved.organisation]).toEqual([UNBROKEN, IMAGE]);
  expect(participants.map(({ name }) => name)).toEqual(NAMES);
  const elements = work['item-3/elements'];
  expect(elements?.kind === 'collect' && elements.ideas.map(({ text }) => text)).toEqual(all);
  await nothingRan(candor);
  await expect.poll(() => sticksOut(room, 'room')).toEqual([]);

  await facilitator.getByRole('button', { name: strings.workshop.home }).click();
  await expect(facilitator.getByText(UNBROKEN).first()).toBeVisible();
  expect(await sticksOut(facilitator, 'facilitator')).toEqual([]);
  await openFromHome(candor, UNBROKEN);
  expect((await exportPlan(candor, home)).subarray(0, 5).toString()).toBe('%PDF-');
  await nothingRan(candor);
});

/** Pixels by which a page is wider than its window. */
const tooWide = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/** A session whose every text is hostile, with a result in every step. */
function hostileSession() {
  const start = newSession(6);
  const people = start.participants.map((one, index) => ({
    ...one,
    name: (NAMES[index] ?? '').slice(0, 120),
    group: '=1+1',
  }));
  const held = new Workshop({
    ...start,
    details: {
      ...details,
      title: UNBROKEN,
      organisation: IMAGE,
      place: UNBROKEN,
      brandPromise: TEXTS.join(' ').slice(0, 2_000),
    },
    participants: people,
  });
  const ideas = (where: StepAddress) => {
    const texts = [...TEXTS, LONE].map((text, index) => ({ id: `i${index}`, text, fields: {} }));
    return { ...add(where, 'x'), ideas: texts };
  };
  held.apply(
    ...TEXTS.map((text, index) => rung(at.ladder, `r${index}`, text, index % 2 === 0)),
    { type: 'define/sentence', at: at.ladder, text: TEXTS.at(-1) ?? '' },
    ideas(at.elements),
    { ...group(at.group, 'g1', UNBROKEN), ideaIds: ['i0', 'i1', 'i7'] },
    { ...group(at.group, 'g2', IMAGE), ideaIds: ['i2', 'i8'] },
    open(at.vote, 'v1', 'hand-count', { winners: 5 }),
    ...['g1', 'g2', 'i3', 'i4'].map((option, index) => hands(at.vote, 'v1', option, index + 1)),
    ...finish(at.vote, 'v1'),
    ...['g1', 'g2', 'i3'].map((row) => ({ type: 'link/set' as const, at: at.noticed, row, column: 'noticed', text: TEXTS.at(-1) ?? '' })),
    ...[0, 3, 6].map((from, index) => ({
      ...turn(at.pretences, `p${index + 1}`),
      ideas: TEXTS.slice(from, from + 3).map((text, number) => ({ id: `t${number}`, text, fields: { evidence: { text: IMAGE }, hides: { text: UNBROKEN } } })),
    })),
    reveal(at.pretences),
  ); // prettier-ignore
  const options =
    held
      .go(at.secretVote)
      .apply(open(at.secretVote, 'v2', 'walk-up'))
      .work(at.secretVote, 'vote').votes[0]?.options ?? [];
  held.apply(
    cast(at.secretVote, 'v2', 'p1', { [options[0]?.id ?? '']: 2 }),
    ...finish(at.secretVote, 'v2'),
    ...TEXTS.slice(0, 4).map((text, index) => ({
      type: 'commit/add' as const,
      at: at.actions,
      actionId: `a${index}`,
      fields: action(text, { owner: { participant: `p${index + 1}`, text: '' }, told: { text: UNBROKEN } }),
    })),
    { type: 'commit/confidence', at: at.actions, actionId: 'a0', counts: [0, 0, 1, 2, 2, 1] },
    ...TEXTS.map((text, index) => ({
      type: 'note/add' as const,
      noteId: `n${index}`,
      fields: note('decision', text, NAMES[index % NAMES.length], UNBROKEN),
    })),
    ...['item-1', 'item-3'].map((itemId) => ({
      type: 'agenda/change' as const,
      itemId,
      change: { title: UNBROKEN.slice(0, 120) },
    })),
    { type: 'agenda/go', to: at.welcome },
  );
  return held.session;
}

test('from a file: every step shows it as text, inside the room’s picture, and the plan is made', async ({
  home,
  start,
}) => {
  const session = hostileSession();
  const path = putSession(home, session);
  const before: unknown = JSON.parse(readFileSync(path, 'utf8'));
  const candor = await start();
  await openFromHome(candor, UNBROKEN);
  const room = await candor.openRoom();
  for (const to of stepsInOrder(session)) {
    expect(await send(candor.facilitator, session.id, { type: 'agenda/go', to })).toMatchObject({ ok: true });
    const question =
      session.exercises[session.agenda.items.find(({ id }) => id === to.item)?.exercise ?? '']?.steps.find(
        ({ id }) => id === to.step,
      )?.room ?? '';
    await expect(room.getByText(question).first()).toBeVisible();
    await expect.poll(() => sticksOut(room, 'room'), `${to.item}/${to.step}`).toEqual([]);
    await nothingRan(candor);
  }
  const unmoved = { revision: 0, changedAt: '', position: null, cameFrom: null };
  expect({ ...candor.saved(), ...unmoved }).toEqual({ ...(before as object), ...unmoved });

  await candor.facilitator.keyboard.press('F8');
  await candor.facilitator.keyboard.press('Control+e');
  await expect(candor.facilitator.getByRole('region', { name: strings.agenda.edit })).toBeVisible();
  expect(await tooWide(candor.facilitator)).toBe(0);
  await nothingRan(candor);
  await candor.facilitator.keyboard.press('Control+e');

  // An open vote, and a participant's turn at it.
  const voting = (where: StepAddress, form: 'hand-count' | 'walk-up') => open(where, `again-${form}`, form);
  for (const [where, form] of [
    [at.vote, 'hand-count'],
    [at.secretVote, 'walk-up'],
  ] as const) {
    expect(await send(candor.facilitator, session.id, { type: 'agenda/go', to: where })).toMatchObject({ ok: true });
    expect(await send(candor.facilitator, session.id, voting(where, form))).toMatchObject({ ok: true });
    /* The result of the vote before says what was not counted: until the next one is there. */
    await expect(room.getByText(form === 'walk-up' ? '0 of 6 have voted' : /0 of \d+ counted/u)).toBeVisible();
    await expect.poll(() => sticksOut(room, 'room'), form).toEqual([]);
  }
  const seat = await openSeat(candor);
  expect(await tooWide(seat)).toBe(0);
  await sitDown(seat, 6);
  await expect(seat.getByRole('button', { name: strings.seat.addDot(IMAGE) })).toBeVisible();
  expect(await tooWide(seat)).toBe(0);
  await nothingRan(candor);
  await leaveSeat(seat);

  expect((await exportPlan(candor, home)).length).toBeGreaterThan(20_000);
  await nothingRan(candor);
});
