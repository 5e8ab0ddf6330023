import type { Page } from 'playwright';
import { expect } from 'playwright/test';
import { strings } from '../english';
import { ask, send } from '../drive/bridge';
import { openFromHome, putSession } from '../drive/prepared';
import { test } from '../drive/test';
import { at, newSession } from '../fixtures/session';
import { Workshop } from '../fixtures/workshop';

/* What the room sees of work that has grown past one page, in its window and in the preview beside the script. */

const rung = (index: number) => `Rung ${index}: somebody calls them back before they have to ask, and says by when`;
const adding = (index: number) => ({
  type: 'define/rung-add' as const,
  at: at.ladder,
  rungId: `rung-${index}`,
  text: rung(index),
  observable: false,
});

/** More rungs than a page has room for. */
const RUNGS = 24;

const pictures = ({ facilitator, room }: { facilitator: Page; room: Page }) =>
  [room, facilitator].map((page) => page.locator('[data-screen=room]'));

test('what is added stands in the room’s picture without a page being turned, and a page that was turned to stays until then', async ({
  home,
  start,
}) => {
  const held = new Workshop(newSession()).go(at.ladder);
  for (let index = 1; index <= RUNGS; index += 1) held.apply(adding(index));
  putSession(home, held.session);
  const candor = await start();
  const { facilitator } = candor;
  await openFromHome(candor, held.session.details.title);
  const room = await candor.openRoom();
  const both = pictures({ facilitator, room });
  const shows = async (index: number) => {
    for (const picture of both) await expect(picture.getByText(rung(index), { exact: true })).toHaveCount(1);
  };
  const hides = async (index: number) => {
    for (const picture of both) await expect(picture.getByText(rung(index), { exact: true })).toHaveCount(0);
  };

  /* Opened again in the middle of it: the newest is where the work is. */
  await shows(RUNGS);
  await hides(1);

  /* Typed as it is typed in the room. */
  await facilitator.bringToFront();
  await facilitator.getByLabel(strings.steps.define.rung, { exact: true }).fill(rung(RUNGS + 1));
  await facilitator.keyboard.press('Enter');
  await shows(RUNGS + 1);

  /* Turned back by hand, it stays there, whatever else happens, until something comes. */
  const turn = (page: number) =>
    ask(facilitator, 'windows/stage', {
      does: 'turn',
      to: { picture: `${at.ladder.item}/${at.ladder.step}/ladder`, page },
    });
  await turn(0);
  await shows(1);
  await send(facilitator, held.session.id, { type: 'define/sentence', at: at.ladder, text: 'We call back.' });
  for (const picture of both) await expect(picture.getByText('We call back.')).toHaveCount(1);
  await shows(1);
  await send(facilitator, held.session.id, adding(RUNGS + 2));
  await shows(RUNGS + 2);

  /* What is changed is work as well. */
  await send(facilitator, held.session.id, {
    type: 'define/rung-edit',
    at: at.ladder,
    rungId: 'rung-1',
    text: rung(0),
    observable: true,
  });
  await shows(0);
});
