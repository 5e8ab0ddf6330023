import { compareSessions } from '@shared/across/compare';
import { exercisesRun } from '@shared/across/ran';
import { earlierFor } from '@shared/across/earlier';
import { agendaSheet } from '@shared/agenda/sheet';
import type { Doubt } from '@shared/base/doubts';
import { buildPlan } from '@shared/plan/build';
import { executiveOf } from '@shared/plan/executive';
import { planMarkdown } from '@shared/plan/markdown';
import type { Command } from '@shared/session/commands';
import { doubtsIn, whyDoubtful } from '@shared/session/doubts';
import { dueDates } from '@shared/session/due';
import { readSession } from '@shared/session/schema/read';
import type { Session } from '@shared/session/schema/session';
import { stepsInOrder } from '@shared/session/step-of';
import { emptyUndo } from '@shared/session/undo';
import { facilitatorView, progressOf, seatView } from '@shared/views/views';
import { jsonIn } from '@host/storage/json-file';
import { strings } from '../../english';
import { Workshop } from '../../fixtures/workshop';
import type { Dice } from './chance';

const NOTHING = { votes: {}, texts: {}, answers: {} };

/** What came of a case, for the table. */
export type Outcome = string;

/** All that is made of a session that is only looked at: every view at some steps, plan, Markdown, and what Home shows of it. */
export function lookedAt(dice: Dice, session: Session, doubts: ReturnType<typeof doubtsIn>, base: Session): void {
  const steps = stepsInOrder(session);
  for (const position of [session.position, dice.of(steps), dice.of(steps)]) {
    const there = { ...session, position };
    facilitatorView(strings, there, NOTHING, emptyUndo, { state: 'read-only', doubts });
    seatView(there, NOTHING);
    earlierFor(there, position, [base]);
  }
  const plan = buildPlan(session, doubts);
  planMarkdown(plan);
  planMarkdown(executiveOf(plan));
  dueDates(session);
  exercisesRun(session);
  progressOf(session);
  agendaSheet(session);
  if (dice.next() < 0.2) compareSessions(strings, base, session);
}

/** Sends commands to a session as it was opened: each is accepted or refused, and what is left can be opened again. */
function goneOnWith(dice: Dice, session: Session, commands: readonly Command[]): void {
  const held = new Workshop(session);
  for (const command of commands) {
    held.attempt(command);
    if (dice.next() < 0.3) held.views();
    if (dice.next() < 0.1) held.undo();
  }
  held.views();
  const left = readSession(JSON.parse(JSON.stringify(held.session)));
  if ('unreadable' in left) throw new Error(`cannot be opened again: ${left.unreadable} ${left.detail}`);
  const doubtful = whyDoubtful(left.session);
  if (doubtful) throw new Error(`came to be doubtful: ${doubtful.detail}`);
}

const told = (doubts: readonly Doubt[]): void => {
  for (const { why } of doubts)
    if (typeof strings.doubts.sentence(why) !== 'string') throw new Error(`no words for ${why}`);
};

/** True for what is read as a session; else why not can be told. */
export function opens(value: unknown): boolean {
  const read = readSession(value);
  if ('session' in read) return true;
  strings.files.problem(read.unreadable, 'x.candor.json', read.detail);
  return false;
}

/** Opens a session's file as the app does, and does with it what can be done. */
export function openedFile(dice: Dice, bytes: Buffer, base: Session, commands: readonly Command[]): Outcome {
  const json = jsonIn(bytes);
  const read = 'unreadable' in json ? json : readSession(json.value);
  if ('unreadable' in read) {
    strings.files.problem(read.unreadable, 'x.candor.json', read.detail);
    return `refused: ${read.unreadable}`;
  }
  const doubts = doubtsIn(read.session);
  told(doubts);
  lookedAt(dice, read.session, doubts, base);
  if (doubts.length > 0) {
    const why = whyDoubtful(read.session);
    if (why) strings.files.problem(why.unreadable, 'x.candor.json', why.detail);
    return 'only looked at';
  }
  goneOnWith(dice, read.session, commands);
  return 'opened and gone on with';
}
