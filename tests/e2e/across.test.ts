import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'playwright/test';
import { Session } from '@shared/session/schema/session';
import type { Vote } from '@shared/engines/voting/schema';
import { strings } from '../english';
import { clean } from '../drive/axe';
import { send } from '../drive/bridge';
import { readSaved } from '../drive/candor';
import { enterOn, press } from '../drive/player';
import { atStep, openFromHome, putSession } from '../drive/prepared';
import { reach } from '../drive/keys';
import { test } from '../drive/test';
import { at, newSession } from '../fixtures/session';

const words = strings.across;
const NEW = 'Something that nobody said before';
const sample = Session.parse(
  JSON.parse(readFileSync(join(import.meta.dirname, '../../resources/samples/the-essentials.candor.json'), 'utf8')),
);

/** A vote of the same room on other cards: the first option is another one, and the rest are known by their words only. */
const onOtherCards = (vote: Vote): Vote => {
  const [first, ...others] = vote.options;
  const all = { ...vote, options: [{ id: first?.id ?? '', text: NEW }, ...others] };
  return all.options.reduce(
    (now, { id }) => JSON.parse(JSON.stringify(now).replaceAll(`"${id}"`, `"again-${id}"`)) as Vote,
    all,
  );
};

/** The sample, held again half a year later. */
const again: Session = {
  ...sample,
  id: 'again',
  details: { ...sample.details, title: 'The same room, half a year later', date: '2027-05-20' },
  work: Object.fromEntries(
    Object.entries(sample.work).map(([key, work]) => [
      key,
      work.kind === 'vote' ? { ...work, votes: work.votes.map(onOtherCards) } : work,
    ]),
  ),
};
const fresh = newSession();
const next: Session = {
  ...fresh,
  id: 'next',
  details: { ...fresh.details, title: 'The next room', organisation: sample.details.organisation.toUpperCase() },
};

test('two sessions stand side by side, and what came up before is taken over with one key', async ({ home, start }) => {
  test.setTimeout(90_000);
  putSession(home, sample, 'a.candor.json');
  putSession(home, again, 'b.candor.json');
  const path = putSession(home, atStep(next, at.elements), 'c.candor.json');
  const candor = await start();
  const page = candor.facilitator;

  await enterOn(page, 'button', strings.home.more(again.details.title));
  await page.getByRole('menuitem', { name: words.menu }).focus();
  await press(page, 'Enter');
  await page.locator('[data-screen=compare]').waitFor();
  await enterOn(page, 'button', new RegExp(`^${sample.details.title}`));
  const result = page.getByRole('region', { name: words.result });
  await expect(result.getByRole('heading', { level: 2 })).toHaveText([sample.details.title, again.details.title]);
  await expect(result.getByText(NEW).first()).toBeVisible();
  await expect(result.getByText(/, chosen$/).first()).toBeVisible();
  await clean(page, 'two sessions side by side');
  await press(page, 'Escape');

  await openFromHome(candor, next.details.title);
  await enterOn(page, 'button', words.earlier.show);
  const earlier = page.getByRole('region', { name: words.earlier.title(next.details.organisation) });
  const [taken = ''] = Object.values(sample.work).flatMap((work) =>
    work.kind === 'collect' && work.form !== 'silent-turns' ? work.ideas.map(({ text }) => text) : [],
  );
  const one = earlier.getByRole('button', { name: taken });
  await reach(page, one);
  await expect(one).toContainText('in 2 sessions');
  await press(page, 'Enter');
  await expect(one).toContainText(words.earlier.isTaken);
  await expect(one).toBeFocused();
  const { work } = readSaved(path);
  expect(Object.values(work).flatMap((each) => (each.kind === 'collect' ? each.ideas : []))).toMatchObject([
    { text: taken },
  ]);
  await clean(page, 'what came up before');

  /* An action fills the form, without the owner it had. */
  await send(page, next.id, { type: 'agenda/go', to: at.actions });
  await page.getByRole('button', { name: strings.steps.commit.add, exact: true }).waitFor();
  await enterOn(page, 'button', words.earlier.show);
  const [action] = Object.values(sample.work).flatMap((each) => (each.kind === 'commit' ? each.actions : []));
  const offered = earlier.getByRole('button', { name: action?.text ?? '' });
  await reach(page, offered);
  await press(page, 'Enter', 'Enter');
  await expect(offered).toContainText(words.earlier.isTaken);
  const kept = Object.values(readSaved(path).work).flatMap((each) => (each.kind === 'commit' ? each.actions : []));
  expect(kept).toMatchObject([
    { text: action?.text, measure: action?.measure, owner: { participant: null, text: '' }, due: null },
  ]);
});
