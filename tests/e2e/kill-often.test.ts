import { setTimeout as pause } from 'node:timers/promises';
import { expect } from 'playwright/test';
import type { Session } from '@shared/session/schema/session';
import { strings } from '../english';
import { send } from '../drive/bridge';
import { readSaved } from '../drive/candor';
import { atStep, openFromHome, putSession } from '../drive/prepared';
import { test } from '../drive/test';
import { note, times } from '../faults/counts';
import { add } from '../fixtures/commands';
import { at, details, newSession } from '../fixtures/session';

const KILLS = times(30, 2);
const AT_ONCE = 6;

const ideasIn = ({ work }: Session): string[] => {
  const elements = work[`${at.elements.item}/${at.elements.step}`];
  return elements?.kind === 'collect' ? elements.ideas.map(({ text }) => text) : [];
};

test(`killed in the middle of bursts, ${KILLS} times: each start goes on with everything acknowledged`, async ({
  home,
  start,
}) => {
  test.setTimeout(60_000 + KILLS * 10_000);
  const path = putSession(home, atStep(newSession(6), at.elements));
  const sent: string[] = [];
  const acknowledged: string[] = [];
  for (let kill = 0; kill < KILLS; kill += 1) {
    const candor = await start();
    const { facilitator } = candor;
    if (kill === 0) await openFromHome(candor, details.title);
    else await facilitator.getByRole('button', { name: strings.home.goOn }).click();
    await facilitator.locator('[data-screen=workshop]').waitFor();
    const state = { alive: true };
    const sendOn = async (line: number) => {
      for (let number = 0; state.alive; number += 1) {
        const text = `idea ${kill} ${line} ${number}`;
        sent.push(text);
        const answer = await send(facilitator, newSession().id, add(at.elements, text)).catch(() => null);
        if (answer !== null) {
          expect(answer).toMatchObject({ ok: true });
          acknowledged.push(text);
        }
      }
    };
    const sending = Promise.all(Array.from({ length: AT_ONCE }, (_, line) => sendOn(line)));
    await pause(200 + Math.random() * 800);
    await candor.kill();
    state.alive = false;
    await sending;
    const found = ideasIn(readSaved(path));
    expect(new Set(found).size, 'doubled').toBe(found.length);
    expect(
      acknowledged.filter((text) => !found.includes(text)),
      'lost',
    ).toEqual([]);
    expect(
      found.filter((text) => !sent.includes(text)),
      'never sent',
    ).toEqual([]);
  }
  const last = await start();
  await last.facilitator.getByRole('button', { name: strings.home.goOn }).click();
  await last.facilitator.locator('[data-screen=workshop]').waitFor();
  expect(ideasIn(last.saved()).length).toBeGreaterThanOrEqual(acknowledged.length);
  note('SIGKILL of the real app amid bursts', KILLS, `${acknowledged.length} acknowledged: 0 lost, 0 doubled`);
});
