import { mkdirSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect } from 'playwright/test';
import type { Session } from '@shared/session/schema/session';
import type { Candor } from '../drive/candor';
import { fold, pdfText } from '../drive/pdf-text';
import { scenes } from '../drive/play';
import { exportPlan } from '../drive/play-plan';
import type { Player } from '../drive/player';
import { test } from '../drive/test';
import { loadStory, type Story } from '../fixtures/story/essentials';

const pictures = resolve(import.meta.dirname, '../../out/pictures');

/** Every text that the room decided, wrote or agreed, as the story has it. */
function everythingDecided({ exercises, participants }: Story): string[] {
  const { ladder, tests } = exercises['what-exactly-is-really-great'];
  const elements = exercises['pick-the-elements'];
  const pretences = exercises['pretending-not-to-know'];
  const lastRound = Object.values(tests.at(-1)?.counts ?? {}).map((counts) => {
    const answers = counts.reduce((sum, count) => sum + count, 0);
    return (counts.reduce((sum, count, index) => sum + count * (index + 1), 0) / answers).toFixed(1);
  });
  return [
    ladder.at(-1)?.sentence ?? '',
    ...lastRound,
    ...ladder.flatMap(({ rungs }) => rungs.map(({ text }) => text)),
    ...elements.elements.suggestions,
    ...elements.elements.own,
    ...elements.group.map(({ title }) => title),
    ...elements.noticed.map(({ noticed }) => noticed),
    ...pretences.pretences.flatMap(({ ideas }) =>
      ideas.flatMap(({ text, fields }) => [text, fields.evidence, fields.hides]),
    ),
    ...pretences.group.map(({ title }) => title),
    ...pretences.busting.flatMap(({ obstacle, evidence, proof }) => [obstacle, evidence, proof]),
    ...exercises['action-plan'].actions.flatMap(({ rounds }) => {
      const { text, serves, owner, firstStep, measure, told } = (rounds.at(-1) ?? rounds[0])!.fields;
      return [text, serves, owner, firstStep.text, measure.text, measure.from, measure.to, told];
    }),
    ...participants.map(({ name }) => name),
  ];
}

/** The dots of a closed vote, by option. */
function dots(session: Session, key: string): Record<string, number> {
  const work = session.work[key];
  const vote = work?.kind === 'vote' ? work.votes.at(-1) : undefined;
  const totals: Record<string, number> = {};
  for (const { id, text } of vote?.options ?? []) {
    totals[text] = (vote?.entries ?? []).reduce(
      (sum, entry) =>
        sum + (entry.type === 'count' ? (entry.option === id ? entry.dots : 0) : (entry.choices[id] ?? 0)),
      0,
    );
  }
  return totals;
}

const asTotals = (counts: readonly { option: string; dots: number }[]) =>
  Object.fromEntries(counts.map(({ option, dots: number }) => [option, number]));

test('The essentials, by keyboard, with a restart in the middle, from Home to the plan', async ({ home, start }) => {
  test.setTimeout(600_000);
  rmSync(pictures, { recursive: true, force: true });
  mkdirSync(pictures, { recursive: true });
  const story = loadStory();
  const target = join(home.folder, 'plan.pdf');
  let pictured = 0;
  const look: Player['look'] = async (name, page) => {
    pictured += 1;
    await page.screenshot({ path: join(pictures, `${String(pictured).padStart(2, '0')}-${name}.png`) });
  };
  const play = async (candor: Candor, names: readonly (keyof typeof scenes)[]) => {
    for (const name of names) await scenes[name]({ candor, story, look });
  };

  const morning = await start();
  await play(morning, ['startSession', 'define', 'pickElements']);
  const before = morning.saved();
  await morning.close();

  const afternoon = await start();
  await look('home-with-session', afternoon.facilitator);
  await afternoon.facilitator.getByRole('button', { name: story.details.title }).first().press('Enter');
  await afternoon.facilitator.locator('[data-screen=workshop]').waitFor();
  expect(afternoon.saved()).toEqual(before);
  await expect(
    afternoon.facilitator.getByRole('contentinfo').getByRole('button', { name: /^Next: What are we/ }),
  ).toBeVisible();
  await afternoon.openRoom();
  await play(afternoon, ['pause', 'pretences', 'agreeActions']);
  await exportPlan({ candor: afternoon, story, look }, target);

  const session = afternoon.saved();
  expect(dots(session, 'item-3/vote')).toEqual(asTotals(story.exercises['pick-the-elements'].vote.counts));
  expect(dots(session, 'item-5/vote')).toEqual(asTotals(story.exercises['pretending-not-to-know'].vote.counts));
  await afternoon.close();

  const text = pdfText(target);
  const missing = everythingDecided(story).filter((decided) => !text.includes(fold(decided)));
  expect(missing).toEqual([]);
});
