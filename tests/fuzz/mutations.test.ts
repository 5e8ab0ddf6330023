import { appendFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Session } from '@shared/session/schema/session';
import { methodSession, newSession } from '../fixtures/session';
import { Workshop } from '../fixtures/workshop';
import { Dice } from './lib/chance';
import { MutatedFiles } from './lib/files';
import { openedFile, opens, type Outcome } from './lib/open';
import { agendaTemplate, csv, exerciseFile, messages } from './lib/others';
import { commands } from './lib/seeds';

/** Cases of all kinds together; `npm run fuzz` gives more, and a seed of its own. */
const CASES = Number(process.env['CANDOR_FUZZ'] ?? 250);
const SEED = Number(process.env['CANDOR_FUZZ_SEED'] ?? 14);
const TABLE = process.env['CANDOR_FUZZ_TABLE'];
/** Every field of a session is to be changed so often in the long run. */
const LEAST = 50;
const IS_LONG = CASES >= 20_000;

const note = (line: string): void => void (TABLE !== undefined && appendFileSync(TABLE, `${line}\n`));

/** Runs cases, counts what came of them, and says the first few that threw, each with the number that brings it back. */
function run(what: string, share: number, one: (dice: Dice, number: number) => Outcome): unknown[] {
  const times = Math.ceil(CASES * share);
  const outcomes = new Map<string, number>();
  const thrown = new Map<string, string>();
  let slowest = 0;
  for (let number = 0; number < times; number += 1) {
    const began = performance.now();
    let outcome: Outcome;
    try {
      outcome = one(new Dice(SEED * 1_000_003 + number), number);
    } catch (error) {
      outcome = 'threw';
      const { stack = '' } = error as Error;
      const [message = '', ...lines] = stack.split('\n');
      const key = `${message.slice(0, 300)} ${lines
        .filter((line) => !line.includes('node_modules'))
        .slice(0, 4)
        .join(' ')}`;
      if (!thrown.has(key)) thrown.set(key, `${what} ${number}`);
    }
    slowest = Math.max(slowest, performance.now() - began);
    outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
  }
  for (const [outcome, count] of [...outcomes].toSorted(([, a], [, b]) => b - a)) note(`${what}\t${outcome}\t${count}`);
  note(`${what}\tslowest case, in ms\t${Math.round(slowest)}`);
  return [...thrown].slice(0, 12);
}

describe('whatever is changed in it', () => {
  it('a session’s file is refused, looked at, or gone on with; every field of the schema has its turn', () => {
    const files = new MutatedFiles(new Dice(SEED));
    const thrown = run('session', 0.7, (dice) => {
      const bytes = Buffer.from(JSON.stringify(files.next(opens)) ?? 'null');
      if (dice.next() < 0.02) bytes[dice.below(bytes.length)] = dice.below(256);
      const some = Array.from({ length: 6 }, () => dice.of(commands));
      return openedFile(dice, bytes, files.base, some);
    });
    const { fields, least, under } = files.coverage();
    note(`session\tfields of the schema\t${fields}`);
    note(`session\tthe field changed least, times\t${least}`);
    for (const field of under(IS_LONG ? LEAST : 0)) note(`session\tchanged too seldom\t${field}`);
    expect(thrown).toEqual([]);
    if (IS_LONG) expect(under(LEAST)).toEqual([]);
  });

  it('an exercise’s file is refused in words, or shown', () => expect(run('exercise', 0.08, exerciseFile)).toEqual([]));

  it('an agenda’s file is refused in words, or taken', () => expect(run('agenda', 0.03, agendaTemplate)).toEqual([]));

  it('a message is not understood, refused, or carried out', () => {
    const start = (number: number): Session => (number % 2 === 0 ? newSession() : methodSession());
    let held = new Workshop();
    const thrown = run('message', 0.15, (dice, number) => {
      if (number % 40 === 0) {
        held = new Workshop(start(number / 40));
        for (const command of commands) held.attempt(command);
      }
      return messages(dice, held);
    });
    expect(thrown).toEqual([]);
  });

  it('a list of ideas or names is refused in words, or read', () => expect(run('list', 0.04, csv)).toEqual([]));
});
