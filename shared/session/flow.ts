import type { AnswerRound } from '../engines/answers/schema';
import type { ItemSource } from '../kinds/common';
import { stepKey, type Item, type StepAddress } from '../base/steps';
import type { Gathered, Given, StepContext } from '../kinds/given';
import type { Idea } from '../kinds/idea';
import { kindOf, type StepDefinition, type StepWork } from '../kinds/registry';
import { groupsOfTheDay, notesToSettle, ungrouped } from './of-the-day';
import { presentIn } from './attendance';
import { actionsNow } from './actions-now';
import { comparedBy } from './bands';
import type { Action } from '../kinds/action';
import { dayOf } from './day';
import { stringsFor } from './language';
import { openActions } from './open-actions';
import type { Session } from './schema/session';
import { stillAsked } from './settled';
import { addressOf, exerciseOf, sameStep, stepOf, stepsInOrder, wasReached } from './step-of';
import { stepAt, type StepHere } from './work-of';

/* What flows from step to step. The one place where kinds are asked about each other: a kind itself knows only its own. */

/** The source a step takes its items from, if its kind has one. */
export function sourceOf(session: Session, at: StepAddress): ItemSource | null {
  const definition = stepOf(session, at);
  return definition && kindOf(definition).sources.items(definition);
}

/** The step an item source leads to on this agenda; null for a source of no one step, and for a step that is not on it. */
function sourceAddress(session: Session, at: StepAddress, source: ItemSource): StepAddress | null {
  return 'step' in source ? addressOf(session, at, source.exercise, source.step) : null;
}

/** All sources of a step: of its items, columns, headings, and what its actions can serve. */
function sourcesOf(session: Session, at: StepAddress): ItemSource[] {
  const definition = stepOf(session, at);
  return definition
    ? kindOf(definition)
        .sources.all(definition)
        .map(({ source }) => source)
    : [];
}

/** Everything a step takes from one other step. */
const stepsBehind = (session: Session, at: StepAddress): StepAddress[] =>
  sourcesOf(session, at).flatMap((source) => sourceAddress(session, at, source) ?? []);

/** True where a step, or one that it takes anything from in the end, takes what is looked for in the whole day. */
function isOfTheDay(session: Session, at: StepAddress): boolean {
  const seen: StepAddress[] = [at];
  for (const step of seen) {
    if (sourcesOf(session, step).some(({ take }) => take === 'groups-of-the-day')) return true;
    seen.push(...stepsBehind(session, step).filter((from) => !seen.some((known) => sameStep(known, from))));
  }
  return false;
}

/**
 * The steps that take something from themselves in the end, through steps between. No editor makes such sources; of a file
 * that has them no view can be made, as nobody could say where the items come from.
 */
export function cyclesIn(session: Session): StepAddress[] {
  const behind = new Map(stepsInOrder(session).map((at) => [stepKey(at), stepsBehind(session, at)]));
  const over = new Set<string>();
  const leadsBack = (start: string): boolean => {
    const seen = new Set<string>();
    const waiting = [start];
    for (let key = waiting.pop(); key !== undefined; key = waiting.pop()) {
      for (const next of behind.get(key) ?? []) {
        const there = stepKey(next);
        if (there === start) return true;
        if (seen.has(there) || over.has(there)) continue;
        seen.add(there);
        waiting.push(there);
      }
    }
    return false;
  };
  return stepsInOrder(session).filter((at) => {
    const back = leadsBack(stepKey(at));
    if (!back) over.add(stepKey(at));
    return back;
  });
}

/** What flows into the step at `at` from `source`; empty where the source was skipped or has nothing yet. */
export function itemsFor(session: Session, at: StepAddress, source: ItemSource): readonly Item[] {
  if (source.take === 'fixed') return source.items.map((item) => ({ ...item, ideaIds: [] }));
  if (source.take === 'groups-of-the-day')
    return stillAsked(session, at, [
      ...groupsOfTheDay(session, contextAt),
      ...(source.rest ? [...ungrouped(session, contextAt, takesFrom, isOfTheDay), ...notesToSettle(session)] : []),
    ]);
  if (source.take === 'notes') return stillAsked(session, at, notesToSettle(session));
  if (source.take === 'open-actions') return openActions(session, at, source.say);
  const from = sourceAddress(session, at, source);
  const step = from && contextAt(session, from);
  return step?.kind.yields[source.take]?.items(step.context, source) ?? [];
}

/** A step's ideas; none while they are sealed, or where it gathers none. */
export function ideasAt(session: Session, at: StepAddress): readonly Idea[] {
  const step = stepAt(session, at);
  return step?.kind.gathers?.(step.definition, step.work).ideas ?? [];
}

/** The step that the one at `at` takes its items from. */
function before(session: Session, at: StepAddress): StepAddress | null {
  const source = sourceOf(session, at);
  return source && sourceAddress(session, at, source);
}

/** True where the step at `from` is the one at `to`, or takes its items from it, directly or through steps between. */
export function leadsTo(session: Session, from: StepAddress, to: StepAddress): boolean {
  if (sameStep(from, to)) return true;
  const next = before(session, from);
  return next !== null && leadsTo(session, next, to);
}

const isHolding = (work: StepWork): boolean => {
  const { rounds } = kindOf(work);
  return rounds !== null && rounds.freezes && rounds.of(work).some(({ status }) => status === 'open');
};

/** True while an open vote takes its options, directly or through steps between, from the step at `at`: its content is frozen. */
function isFrozen(session: Session, at: StepAddress): boolean {
  /* Nearly always nobody votes just now, which is quickly seen. */
  if (!Object.values(session.work).some(isHolding)) return false;
  return stepsInOrder(session).some((step) => {
    const work = session.work[stepKey(step)];
    return work !== undefined && isHolding(work) && leadsTo(session, step, at);
  });
}

/** True when the step at `step` takes anything from the one at `at`: items, columns, headings, or what its actions can serve. */
export const takesFrom = (session: Session, step: StepAddress, at: StepAddress): boolean =>
  stepsBehind(session, step).some((from) => sameStep(from, at));

/** True when a step of the agenda takes anything from the one at `at`. */
const feedsItems = (session: Session, at: StepAddress): boolean =>
  stepsInOrder(session).some((step) => takesFrom(session, step, at));

/** True when a step of the agenda works on the items of the one at `at`. */
const areWorkedOn = (session: Session, at: StepAddress): boolean =>
  stepsInOrder(session).some((step) => {
    const from = before(session, step);
    return from !== null && sameStep(from, at);
  });

/** The ideas from which the items at `at` come in the end, through votes and groups. */
function ideasBehind(session: Session, at: StepAddress): Gathered | null {
  const seen: StepAddress[] = [at];
  for (let from = before(session, at); from; from = before(session, from)) {
    const here = from;
    if (seen.some((step) => sameStep(step, here))) return null;
    const step = stepAt(session, here);
    const gathered = step?.kind.gathers?.(step.definition, step.work);
    if (gathered) return gathered;
    seen.push(here);
  }
  return null;
}

function ideasFrom(session: Session, at: StepAddress, source: ItemSource): ReturnType<Given['ideasFrom']> {
  const from = sourceAddress(session, at, source);
  const step = from && stepAt(session, from);
  return step?.kind.gathers?.(step.definition, step.work) ?? null;
}

/** Closed rounds of the same step of the same exercise, in whichever item of the agenda it was run. */
function earlierRounds(session: Session, at: StepAddress): readonly AnswerRound[] {
  const exercise = exerciseOf(session, at.item)?.id;
  return session.agenda.items.flatMap((item) => {
    const work = item.exercise === exercise ? session.work[`${item.id}/${at.step}`] : undefined;
    return work ? (kindOf(work).rounds?.answered(work) ?? []) : [];
  });
}

function standingBehind(session: Session, at: StepAddress): ReturnType<Given['standingBehind']> {
  const from = before(session, at);
  const step = from && stepAt(session, from);
  return step?.kind.standing?.(step.work) ?? null;
}

/** The ideas behind what an action was made of; what is no idea, by itself. */
function madeOf(session: Session, { from }: Action): readonly string[] {
  if (!from || 'note' in from) return [];
  const step = contextAt(session, from.at);
  const ends = step?.kind.looseEnds?.(step.context) ?? [];
  const end = ends.find(({ item, column }) => item === from.item && column === from.column);
  return end && end.ideaIds.length > 0 ? end.ideaIds : [from.item];
}

/** What the step at `at` is given of the session around it. */
export function givenAt(session: Session, at: StepAddress): Given {
  return {
    at,
    strings: stringsFor(session),
    sessionId: session.id,
    people: session.participants,
    compared: comparedBy(session),
    isAnybodyHere: () => presentIn(session).length > 0,
    rooms: session.rooms,
    day: () => dayOf(session, at),
    exercise() {
      const exercise = exerciseOf(session, at.item);
      return {
        title: exercise?.title ?? '',
        kinds: exercise?.steps.map(({ kind }) => kind) ?? [],
        hurts: exercise?.plan?.hurts === true,
      };
    },
    wasReached: () => wasReached(session, at),
    feedsItems: () => feedsItems(session, at),
    areWorkedOn: () => areWorkedOn(session, at),
    isFrozen: () => isFrozen(session, at),
    itemsFrom: (source) => itemsFor(session, at, source),
    stillAsked: (items) => stillAsked(session, at, items),
    stepBehind: (source) => sourceAddress(session, at, source),
    ideasFrom: (source) => ideasFrom(session, at, source),
    ideasBehind: () => ideasBehind(session, at),
    standingBehind: () => standingBehind(session, at),
    binsFrom(source) {
      const from = sourceAddress(session, at, source);
      const step = from && stepAt(session, from);
      return step?.kind.bins?.(step.work) ?? new Map<string, string>();
    },
    roundAt(other) {
      const step = stepAt(session, { item: at.item, step: other });
      return step?.kind.round?.(step.definition, step.work, stringsFor(session)) ?? null;
    },
    earlierRounds: () => earlierRounds(session, at),
    actionsBefore: () => actionsNow(session, at).length,
    allActions: () => actionsNow(session),
    madeOf: (action) => madeOf(session, action),
  };
}

/** A step with all that its kind is given to look at it. */
interface StepInContext {
  readonly kind: StepHere['kind'];
  readonly context: StepContext<StepDefinition, StepWork>;
}

/** The step at an address in its surroundings; null where the address leads nowhere. */
export function contextAt(session: Session, at: StepAddress): StepInContext | null {
  const step = stepAt(session, at);
  if (!step) return null;
  const { kind, definition, work } = step;
  return { kind, context: { ...givenAt(session, at), definition, work } };
}
