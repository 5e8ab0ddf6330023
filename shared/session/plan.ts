import type { Draft } from 'immer';
import type { Refusal } from '../base/refusals';
import type { Session } from './schema/session';
import { isSame } from '../base/change';
import type { SessionCommand } from './commands';
import { entryOf } from '../base/entry-of';

type PlanCommand = Extract<SessionCommand, { type: `plan/${string}` }>;

/** Says a sentence in other words, or in those that the app proposes. */
function word(
  session: Session,
  draft: Draft<Session>,
  { sentence, text, proposed }: Extract<PlanCommand, { type: 'plan/word' }>,
): Refusal | null {
  if ((entryOf(session.words, sentence)?.text ?? null) === text) return 'nothing-changes';
  draft.words ??= {};
  if (text === null) delete draft.words[sentence];
  else draft.words[sentence] = { text, proposed };
  return null;
}

/** Leaves a sentence out of the one page, or puts it back. */
function leaveOut(
  { leftOut = {} }: Session,
  draft: Draft<Session>,
  { sentence, out, proposed }: Extract<PlanCommand, { type: 'plan/leave-out' }>,
): Refusal | null {
  if (Object.hasOwn(leftOut, sentence) === out) return 'nothing-changes';
  const { [sentence]: _before, ...others } = leftOut;
  if (out) draft.leftOut = { ...others, [sentence]: proposed };
  else if (Object.keys(others).length > 0) draft.leftOut = others;
  else delete draft.leftOut;
  return null;
}

/** Lifts a sentence onto the one page, or lets its weight decide again. */
function lift(
  { lifted = [] }: Session,
  draft: Draft<Session>,
  { sentence, lifted: up }: Extract<PlanCommand, { type: 'plan/lift' }>,
): Refusal | null {
  if (lifted.includes(sentence) === up) return 'nothing-changes';
  const others = lifted.filter((one) => one !== sentence);
  if (up) draft.lifted = [...others, sentence];
  else if (others.length > 0) draft.lifted = others;
  else delete draft.lifted;
  return null;
}

/** Applies a command about the plan itself to the draft, or says why not. */
export function reducePlan(session: Session, draft: Draft<Session>, event: PlanCommand, time: string): Refusal | null {
  switch (event.type) {
    case 'plan/word':
      return word(session, draft, event);
    case 'plan/leave-out':
      return leaveOut(session, draft, event);
    case 'plan/lift':
      return lift(session, draft, event);
    case 'plan/logo':
      if (isSame(session.logo ?? null, event.logo)) return 'nothing-changes';
      if (event.logo) draft.logo = event.logo;
      else delete draft.logo;
      return null;
    case 'plan/edition':
      draft.edition = { ...event.record, time };
      return null;
  }
}
