import { expect } from 'vitest';
import { kindOf } from '@shared/kinds/registry';
import type { Command } from '@shared/session/commands';
import { planOfStep } from '@shared/session/step-plan';
import { stepAt } from '@shared/session/work-of';
import type { Workshop } from '../fixtures/workshop';
import { arrived, commandsFor, isCast, type Variant } from './example';
import { hold, roundOf } from './rounds';

type Check = (variant: Variant) => void;

const workIn = (held: Workshop, { at }: Variant): string => JSON.stringify(stepAt(held.session, at)?.work);

/** What is handed in at the seat may come from the seat, and nothing else may. */
export const seatMayCast: Check = (variant) => {
  const { seatCommands, views } = kindOf(variant.definition);
  const commands = commandsFor(arrived(variant), variant);
  const casts = commands.filter(isCast);
  for (const { type } of casts) expect(seatCommands as readonly string[]).toContain(type);
  for (const type of seatCommands) expect(type).toMatch(/\/(cast|turn)$/u);
  if (casts.length === 0) return;
  expect(views.seat).not.toBeNull();
  if (!commands.some((command) => 'present' in command)) return;
  expect(
    roundOf(arrived(variant), variant),
    'an opening, hand-ins and a closing: …/open, …/cast, …/close',
  ).not.toBeNull();
};

/** What empties the sealed box cannot be taken back. */
export const emptyingIsABarrier: Check = (variant) => {
  const held = arrived(variant);
  for (const command of commandsFor(held, variant)) {
    const before = Object.keys(held.box).length;
    held.apply(command);
    if (Object.keys(held.box).length < before) expect(held.undo() ?? 'taken back', command.type).toMatch(/^barrier-/u);
  }
};

/** Who hands in twice has handed in once: what was said last. */
export const lastWordCounts: Check = (variant) => {
  const [once, twice] = [arrived(variant), arrived(variant)];
  const [plain, again] = [roundOf(once, variant), roundOf(twice, variant, { twice: true })];
  if (!plain || !again || !plain.said.every(isCast)) return;
  hold(once, plain);
  hold(twice, again);
  const timeless = (held: Workshop) =>
    workIn(held, variant)
      .replaceAll(/"\d{4}-[^"]*Z"/gu, '""')
      .replaceAll(/,"replaced":\d+/gu, '');
  expect(timeless(twice)).toBe(timeless(once));
};

/** The last sheet of paper can be taken back, and then counts for nothing. */
export const paperIsTakenBack: Check = (variant) => {
  const [once, mended] = [arrived(variant), arrived(variant)];
  const round = roundOf(once, variant);
  if (!round || round.said.some(isCast)) return;
  const [first] = round.said;
  hold(once, round);
  mended.apply(round.opening);
  const other = roundOf(mended, variant, { turned: 1 })?.said[0];
  const undo = { ...round.closing, type: first!.type.replace(/paper$/u, 'paper-undo') } as typeof round.closing;
  mended.apply(other!, undo, ...round.said, round.closing);
  expect(workIn(mended, variant)).toBe(workIn(once, variant));
};

/** What is done behind the closing: the result is revealed. */
const afterwards = (held: Workshop, variant: Variant): readonly Command[] => {
  const commands = commandsFor(held, variant);
  return commands.slice(1 + commands.findIndex(({ type }) => type.endsWith('/close')));
};

/** The filled button opens what is to be opened; and what came out is seen, by the facilitator and by the room. */
export const resultIsSeen: Check = (variant) => {
  const [one, other] = [arrived(variant), arrived(variant)];
  const round = roundOf(one, variant);
  if (!round) return;
  expect(one.views().facilitator.work.next).not.toBe('next-step');
  /* The same people, one of whom says something else. */
  const different = [1, 2, 3, 4, 5]
    .map((turned) => roundOf(other, variant, { turned, onlyLast: true })!)
    .find((way) => JSON.stringify(way.said) !== JSON.stringify(round.said));
  if (!different) throw new Error('the people of the example agree too much: nobody’s other answer makes a difference');
  hold(one, round).apply(...afterwards(arrived(variant), variant));
  hold(other, different).apply(...afterwards(arrived(variant), variant));
  const [here, there] = [one.views(), other.views()];
  expect(JSON.stringify(here.room.body)).not.toBe(JSON.stringify(there.room.body));
  expect(JSON.stringify(here.facilitator.work)).not.toBe(JSON.stringify(there.facilitator.work));
};

/** A judging whose answers nobody knows beforehand only counts: its example finds nothing. */
const ONLY_COUNTS: ReadonlySet<string> = new Set(['judge']);

/** Of a round the plan says what came out: in a headline, and as a finding or a decision. */
export const roundsAreInThePlan: Check = (variant) => {
  const held = arrived(variant);
  const round = roundOf(held, variant);
  if (!round) return;
  hold(held, round).apply(...afterwards(arrived(variant), variant));
  const { headline, found, decided, section } = planOfStep(held.session, variant.at);
  expect(section).not.toEqual([]);
  if (ONLY_COUNTS.has(variant.name)) return;
  expect(headline).not.toBeNull();
  expect(found ?? decided).not.toBeNull();
};

/** Every form that is offered takes some time. */
export const everyFormTakesTime: Check = ({ definition }) => {
  const kind = kindOf(definition);
  for (const form of kind.forms?.(definition)?.forms ?? []) {
    const estimate = kind.estimate(definition, 12, 5).find((one) => one.form === form);
    expect(estimate?.minutes ?? 0, form).toBeGreaterThan(0);
  }
};
