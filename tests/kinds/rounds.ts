import type { Command } from '@shared/session/commands';
import { buildPlan } from '@shared/plan/build';
import { kindOf } from '@shared/kinds/registry';
import { stepAt } from '@shared/session/work-of';
import type { Workshop } from '../fixtures/workshop';
import { arrived, commandsFor, isCast, type Variant } from './example';

/** How a round of the example is varied. */
export interface Way {
  /** So many people are there, and no others hand anything in. */
  readonly people?: number;
  /** Everybody says what the person so many places further on says in the example. */
  readonly turned?: number;
  /** Only the last of them says it. */
  readonly onlyLast?: boolean;
  /** They come in the other order. */
  readonly reversed?: boolean;
  /** The round's own id, where it is held again. */
  readonly again?: string;
  /** The last of them hands in nothing: an empty sheet. */
  readonly lastBlank?: boolean;
  /** Everybody first says what another one says, then what is theirs. */
  readonly twice?: boolean;
}

const isPaper = ({ type }: Command): boolean => type.endsWith('/paper');
const isSaid = (command: Command): boolean => isCast(command) || isPaper(command);
const isClosing = ({ type }: Command): boolean => type.endsWith('/close');

type Opening = Command & { readonly present: readonly string[] };
const isOpening = (command: Command): command is Opening => 'present' in command && Array.isArray(command.present);

/** The id of the round that an opening opens. */
function roundIdOf(variant: Variant, opening: Opening): string {
  const { at, definition } = variant;
  const open = arrived(variant).apply(opening);
  const work = stepAt(open.session, at)?.work;
  const rounds = work ? (kindOf(definition).rounds?.of(work) ?? []) : [];
  const id = rounds.at(-1)?.id;
  if (id === undefined) throw new Error(`${opening.type} opened no round`);
  return id;
}

/** A round of people who are there: its opening, what each of them hands in, and its closing; null where there is none. */
export interface Round {
  readonly opening: Opening;
  readonly said: readonly Command[];
  readonly closing: Command;
}

function givenIn(held: Workshop, variant: Variant, turned: number): Round | null {
  const commands = commandsFor(held, variant, turned);
  const [opening, closing] = [commands.find(isOpening), commands.find(isClosing)];
  const said = commands.filter(isSaid);
  return opening && closing && said.length > 0 ? { opening, said, closing } : null;
}

/** The same hand-in with nothing on it. */
const emptied = (command: Command): Command =>
  'sheet' in command ? { ...command, sheet: command.sheet.map(() => ({})) } : command;

/** The round of the example in a way of its own; null where its step has no round. */
export function roundOf(held: Workshop, variant: Variant, way: Way = {}): Round | null {
  const { turned = 0, people, onlyLast = false, lastBlank = false, reversed = false, again, twice = false } = way;
  const plain = givenIn(held, variant, 0);
  const other = givenIn(held, variant, turned);
  if (!plain || !other) return null;
  const count = people ?? plain.opening.present.length;
  const present = plain.opening.present.slice(0, count);
  /* Of papers nobody knows whose they are: others are turned to by their order. */
  const saidBy = (round: Round, by: number): Command[] =>
    (round.said.every(isPaper) ? [...round.said.slice(by), ...round.said.slice(0, by)] : round.said)
      .filter((command) => !isCast(command) || present.includes(command.participant))
      .slice(0, count);
  const own = saidBy(plain, 0);
  const varied = saidBy(other, turned);
  const last = own.at(-1)!;
  const lastVaried = isCast(last)
    ? varied.find((one) => isCast(one) && one.participant === last.participant)
    : varied[0];
  const mixed = onlyLast ? [...own.slice(0, -1), lastVaried!] : varied;
  const others = twice ? saidBy(givenIn(held, variant, turned + 1) ?? other, turned + 1) : [];
  const place = isCast(last)
    ? mixed.findIndex((one) => isCast(one) && one.participant === last.participant)
    : mixed.length - 1;
  const blank = lastBlank ? mixed.map((one, index) => (index === place ? emptied(one) : one)) : mixed;
  const said = [...others, ...blank];
  const round = {
    opening: { ...plain.opening, present },
    said: reversed ? said.toReversed() : said,
    closing: plain.closing,
  };
  if (again === undefined) return round;
  return JSON.parse(JSON.stringify(round).replaceAll(`"${roundIdOf(variant, plain.opening)}"`, `"${again}"`)) as Round;
}

/** All that anybody can come to see or to find in a file. */
export const seen = (held: Workshop): string => JSON.stringify([held.views(), buildPlan(held.session), held.session]);

/** Holds a round; `look` is called after each command. */
export function hold(held: Workshop, { opening, said, closing }: Round, look: () => void = () => undefined): Workshop {
  for (const command of [opening, ...said, closing]) {
    held.apply(command);
    look();
  }
  return held;
}
