import { entryOf } from '../base/entry-of';
import { standingResults } from '../engines/voting/outcome';
import { isBlank } from '../base/text';
import type { StepAddress } from '../base/steps';
import type { Found } from '../kinds/found';
import { filled } from '../kinds/pattern';
import { kindOf } from '../kinds/registry';
import { roomName } from '../kinds/rooms';
import { NOTHING, type StepPlan } from '../kinds/step-plan';
import type { Strings } from '../words';
import { contextAt } from './flow';
import type { Session } from './schema/session';
import { standingAt } from './standing';
import { stepOf, stepsInOrder, wasReached } from './step-of';

/** What was found in the exercise's own words; null where it has none, or none that can be said. */
function inItsWords(
  strings: Strings,
  words: Readonly<Record<string, string>> | undefined,
  found: Found,
): string | null {
  const sentence = entryOf(words, found.case) ?? '';
  return isBlank(sentence) ? null : filled(strings, sentence.trim().replace(/\.$/u, ''), found.values);
}

const asSentence = (text: string): string => (/[.!?…]$/u.test(text) ? text : `${text}.`);

/** The plan of a step with its finding: said by the exercise where it has words for the case, else by the kind. */
function withFinding(
  strings: Strings,
  plan: StepPlan,
  words: Readonly<Record<string, string>> | undefined,
  found: Found | null,
): StepPlan {
  if (!found) return plan;
  const own = inItsWords(strings, words, found);
  const text = own ?? plan.found ?? plan.headline;
  if (text === null) return plan;
  const { weight, items, counted, turnout } = found;
  const trace = own === null ? plan.trace : [counted, turnout ?? plan.trace].filter((part) => part !== '').join('; ');
  const finding = { text: asSentence(text), trace, weight, items };
  if (own === null) return { ...plan, finding };
  return { ...plan, finding, headline: found.ofExercise ? own : plan.headline, found: asSentence(own) };
}

/** The breakout rooms whose own results stand here: what one came to is not to be said as everybody's. */
function roomsApart({ kind, context }: NonNullable<ReturnType<typeof contextAt>>): string[] {
  const results = (kind.rounds?.of(context.work) ?? []).filter(
    ({ status, revealedAt, runOffOf = null, withheld = null }) =>
      status === 'closed' && revealedAt !== null && runOffOf === null && withheld === null,
  );
  return standingResults(results).flatMap(({ room }) => room ?? []);
}

/** What the step at `at` puts into the plan; nothing where the address leads nowhere. */
export function planOfStep(session: Session, at: StepAddress): StepPlan {
  const step = contextAt(session, at);
  const plan = step?.kind.plan?.(step.context);
  if (!step || !plan) return NOTHING;
  const { strings, definition, rooms } = step.context;
  const apart = roomsApart(step);
  if (apart.length > 1) return { ...plan, headline: null, found: null, trace: plan.decided === null ? '' : plan.trace };
  const found = step.kind.finding?.found(step.context) ?? null;
  const whole = withFinding(strings, plan, definition.finding, found);
  const only = roomName(rooms, apart[0]);
  return only === null ? whole : ofRoom(whole, strings.merge.of(only));
}

/** A plan of what one breakout room alone was asked: wherever something is found, it says so. */
function ofRoom(plan: StepPlan, room: string): StepPlan {
  const said = (trace: string) => [room, trace].filter((part) => part !== '').join('; ');
  const { finding } = plan;
  return {
    ...plan,
    trace: said(plan.trace),
    ...(finding ? { finding: { ...finding, trace: said(finding.trace) } } : {}),
  };
}

const isNotRun = (session: Session, at: StepAddress): boolean => {
  const standing = standingAt(session, at, null);
  return standing === 'passed' || (standing === 'open' && !wasReached(session, at));
};

/** Titles of the steps of an agenda item that the room has not been at, or has passed over; what is only said is no step of the plan. */
export const stepsNotRun = (session: Session, item: string): string[] =>
  stepsInOrder(session)
    .filter((at) => at.item === item && isNotRun(session, at))
    .flatMap((at) => {
      const step = stepOf(session, at);
      const leaves = step && kindOf(step).plan && kindOf(step).markInPlan(step, '') !== 'said';
      return leaves ? [step.title] : [];
    });
