import { expect } from 'playwright/test';
import type { Session } from '@shared/session/schema/session';
import { stepOf } from '@shared/session/step-of';
import { stepKey, type StepAddress } from '@shared/base/steps';
import type { StepKind } from '@shared/kinds/registry';
import type { StepWork } from '@shared/kinds/registry';
import { strings } from '../english';
import type { StepStory } from '../fixtures/story/method';
import { choose, pick, reach, write } from './keys';
import { commit } from './play-plan';
import { countDots, group, revealed, select } from './play-room';
import { enterOn, next, press, type, type Player } from './player';
import { leaveSeat, openSeat, sitDown } from './seat';

const { judge: judging, place: placing, grid } = strings.stepKinds;

/** A step as it is played: what the room does in it, and where it stands. */
interface Scene {
  readonly player: Player;
  readonly told: StepStory;
  readonly at: StepAddress;
}

/** The step's definition and work as they are on disk now. */
function onDisk<K extends StepKind>({ player, at }: Scene, kind: K) {
  const session: Session = player.candor.saved();
  const definition = stepOf(session, at);
  const work = session.work[stepKey(at)];
  if (definition?.kind !== kind) throw new Error(`${at.step} is a ${definition?.kind}`);
  return {
    session,
    definition: definition as Extract<typeof definition, { kind: K }>,
    work: work as Extract<StepWork, { kind: K }> | undefined,
  };
}

async function collect(scene: Scene): Promise<void> {
  const { told, player } = scene;
  const page = player.candor.facilitator;
  const { definition } = onDisk(scene, 'collect');
  const add = page.getByLabel(definition.anonymous ? 'Card' : 'Add an idea, then Enter', { exact: true });
  let count = 0;
  for (const { text, fields = {}, heading } of told.ideas ?? []) {
    if (heading !== undefined) {
      const listed = Array.isArray(definition.headings) ? definition.headings : [];
      const label = listed.find(({ id }) => id === heading)?.label ?? heading;
      await pick(page, page.getByRole('radiogroup', { name: 'Under' }), label);
    }
    await write(page, add, text);
    for (const field of definition.fields) {
      await page.keyboard.press('Tab');
      await type(page, fields[field.id] ?? '');
    }
    await page.keyboard.press('Enter');
    count += 1;
    await expect(
      definition.anonymous
        ? page.getByText(strings.steps.collect.sealed(count), { exact: true }).first()
        : page.getByRole('button', { name: strings.steps.collect.edit(text), exact: true }).first(),
    ).toBeVisible();
  }
  if (definition.anonymous) await next(page, 'Reveal the texts');
}

async function vote({ told, player }: Scene): Promise<void> {
  const page = player.candor.facilitator;
  await next(page, 'Open the vote');
  await countDots(page, told.counts ?? []);
  await next(page, /^Close /);
  await next(page, 'Reveal the result');
  await revealed(await player.candor.window('room'));
}

/** Types counts into the lines of an open round, in the order in which they stand. */
async function countLines({ player }: Scene, lines: readonly (readonly number[])[]): Promise<void> {
  const page = player.candor.facilitator;
  await expect(page.locator('[data-count-line] input').first()).toBeFocused();
  for (const count of lines.flat()) {
    await type(page, String(count));
    await page.keyboard.press('Enter');
  }
}

/** Every participant's sheet at the seat screen: a number key for each line. */
async function sheets(scene: Scene, order: readonly string[]): Promise<void> {
  const { told, player } = scene;
  const { session } = onDisk(scene, 'rate');
  const seat = await openSeat(player.candor);
  for (const [index, { participant, answers }] of (told.sheets ?? []).entries()) {
    await sitDown(seat, session.participants.findIndex(({ name }) => name === participant) + 1);
    await seat.getByText(strings.seatAnswers.answered(0, order.length)).waitFor();
    for (const item of order) await press(seat, answers[item] === undefined ? 'ArrowDown' : String(answers[item]));
    if (index === 0) await player.look('seat-rating', seat);
    await press(seat, 'Enter');
    await seat.getByText(strings.seatAnswers.thanksSecret).waitFor();
  }
  await seat.getByLabel(strings.seat.chooseHint).waitFor({ timeout: 10_000 });
  await leaveSeat(seat);
}

async function rate(scene: Scene): Promise<void> {
  const { told, player } = scene;
  const page = player.candor.facilitator;
  await next(page, 'Start rating');
  const items = onDisk(scene, 'rate').work?.ratings.at(-1)?.items ?? [];
  if (told.sheets)
    await sheets(
      scene,
      items.map(({ id }) => id),
    );
  else {
    const counts = items.map(({ id, text }) => told.ratings?.[text] ?? told.ratings?.[id] ?? []);
    await countLines(scene, counts.flat());
    await expect(page.getByText(strings.steps.rate.counted(items.length, items.length)).first()).toBeVisible();
  }
  await next(page, /^Close /);
}

/** Statements of the house's own, with their answer. */
async function addOwn(scene: Scene): Promise<void> {
  const { told, player } = scene;
  const page = player.candor.facilitator;
  const { definition } = onDisk(scene, 'judge');
  for (const { text, verdict, reason } of told.own ?? []) {
    await write(page, page.getByLabel(definition.additions?.asked ?? ''), text);
    const label = definition.verdicts.find(({ id }) => id === verdict)?.label ?? judging.ownUnknown;
    await choose(page, page.getByRole('combobox', { name: judging.ownAnswer }), label);
    await write(page, page.getByLabel(judging.ownReason, { exact: true }), reason);
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: judging.removeOwn(text) }).waitFor();
  }
}

async function judgeByHands(scene: Scene): Promise<void> {
  const { told, player, at } = scene;
  const page = player.candor.facilitator;
  const room = await player.candor.window('room');
  await addOwn(scene);
  await next(page, 'Start judging');
  const items = onDisk(scene, 'judge').work?.judgings.at(-1)?.items ?? [];
  /* The house's own statements have ids of this run; the story knows them by their text. */
  const own = new Map((told.own ?? []).map(({ id, text }) => [text, told.ownHands?.[id] ?? []]));
  await countLines(
    scene,
    items.map(({ id, text }) => told.hands?.[id] ?? own.get(text) ?? []),
  );
  await expect(page.getByText(judging.counted(items.length, items.length), { exact: true }).first()).toBeVisible();
  await player.look(`${at.step}-counted`, page);
  await next(page, /^Close /);
  for (const [index] of items.entries()) {
    await next(page, 'Reveal the next answer');
    if (index === 0) await player.look(`${at.step}-answer-room`, room);
  }
  const { definition } = onDisk(scene, 'judge');
  for (const [id, text] of Object.entries(told.notes ?? {})) {
    const statement = items.find((item) => item.id === id)?.text ?? '';
    await write(page, page.getByLabel(judging.note(definition.note?.asked ?? '', statement), { exact: true }), text);
    await page.keyboard.press('Enter');
  }
}

/** One verdict for many cards at once; what the story does not speak of gets the last verdict it gives a reason for. */
async function judgeTogether(scene: Scene): Promise<void> {
  const { told, player } = scene;
  const page = player.candor.facilitator;
  const { definition } = onDisk(scene, 'judge');
  const there = await page.locator('[data-idea-card]').allInnerTexts();
  for (const { items, verdict, reason } of told.verdicts ?? []) {
    const chosen = items.filter((text) => there.some((card) => card.startsWith(text)));
    if (chosen.length === 0) continue;
    for (const text of chosen) await select(page, text);
    await write(page, page.getByLabel(judging.reason), reason);
    const place = definition.verdicts.findIndex(({ id }) => id === verdict);
    const label = `${place + 1} ${definition.verdicts[place]?.label ?? ''}`;
    await enterOn(page, 'button', label);
    await expect(page.getByText(judging.chosen(0))).toBeVisible();
  }
  await expect(page.getByText(judging.open(0))).toBeVisible();
}

async function sort(scene: Scene): Promise<void> {
  const { told, player } = scene;
  const page = player.candor.facilitator;
  const { definition } = onDisk(scene, 'sort');
  for (const [place, { id, label }] of definition.bins.entries()) {
    const texts = told.bins?.[id] ?? [];
    for (const text of texts) await select(page, text);
    await page.keyboard.press(String(place + 1));
    const cards = page.getByRole('region', { name: label, exact: true }).locator('[data-idea-card]');
    await expect(cards).toHaveCount(texts.length);
  }
  for (const [text, fields] of Object.entries(told.fields ?? {})) {
    for (const field of definition.bins.flatMap((bin) => bin.fields)) {
      const said = fields[field.id];
      if (said === undefined) continue;
      await write(page, page.getByLabel(strings.stepKinds.sort.field(field.label, text), { exact: true }), said);
      await page.keyboard.press('Enter');
    }
  }
}

const MIDDLE = 50;
const STEP = 10;

async function placeItems({ told, player }: Scene): Promise<void> {
  const page = player.candor.facilitator;
  for (const { item, across, up } of told.places ?? []) {
    await reach(page, page.getByRole('button', { name: placing.choose(item), exact: true }));
    const steps = (to: number) => Math.abs(Math.round((to - MIDDLE) / STEP));
    const keys = (to: number, less: string, more: string) =>
      Array.from({ length: steps(to) }, () => (to < MIDDLE ? less : more));
    const moves = [...keys(across, 'ArrowLeft', 'ArrowRight'), ...keys(up, 'ArrowDown', 'ArrowUp')];
    await press(page, ...(moves.length === 0 ? ['ArrowUp', 'ArrowDown'] : moves));
  }
  await expect(page.getByText(placing.left(0)).first()).toBeVisible();
}

async function link(scene: Scene): Promise<void> {
  const { told, player } = scene;
  const page = player.candor.facilitator;
  const { definition } = onDisk(scene, 'link');
  const rows = new Map(definition.rows.take === 'fixed' ? definition.rows.items.map(({ id, text }) => [id, text]) : []);
  const columns = new Map(
    Array.isArray(definition.columns) ? definition.columns.map(({ id, label }) => [id, label]) : [],
  );
  for (const { row, column, text, mood, ticked } of told.cells ?? []) {
    const names = [rows.get(row) ?? row, columns.get(column) ?? column] as const;
    if (text !== undefined) {
      await write(page, page.getByRole('textbox', { name: strings.steps.link.cell(...names), exact: true }), text);
      await page.keyboard.press('Enter');
    }
    const button =
      mood === undefined
        ? page.getByRole('button', { name: grid.ticked(...names), exact: true })
        : page
            .getByRole('group', { name: grid.mood(...names), exact: true })
            .getByRole('button')
            .nth(mood + 2);
    if (mood === undefined && !ticked) continue;
    await reach(page, button);
    await page.keyboard.press('Space');
    await expect(button).toHaveAttribute('aria-pressed', 'true');
  }
}

/** How a step of each kind that the stories have is played. */
const plays: Readonly<Partial<Record<StepKind, (scene: Scene) => Promise<void>>>> = {
  say: () => Promise.resolve(),
  collect,
  group: ({ told, player }) => group(player, told.groups ?? []),
  vote,
  rate,
  judge: (scene) => (scene.told.verdicts ? judgeTogether(scene) : judgeByHands(scene)),
  sort,
  place: placeItems,
  link,
  commit: ({ told, player }) =>
    commit(
      player,
      (told.actions ?? []).map((action) => ({
        rounds: [{ fields: action.fields, confidence: [...action.confidence] }],
      })),
    ),
};

/** Plays what the room does in one step, by keyboard, looks at both windows, and goes on to the next step. */
export async function playStep(player: Player, at: StepAddress, kind: StepKind, told: StepStory): Promise<void> {
  const page = player.candor.facilitator;
  const play = plays[kind];
  if (!play) throw new Error(`no story plays a step of the kind ${kind}`);
  await play({ player, told, at });
  await player.look(`${at.item}-${at.step}`, page);
  await player.look(`${at.item}-${at.step}-room`, await player.candor.window('room'));
  await next(page, /^Next:/);
}
