import type { Session } from './schema/session';
import type { Idea } from '../kinds/collect/schema';
import { stepKey, type Item, type ItemSource, type StepAddress, type TakenItem } from '../kinds/common';
import { placesOf } from '../kinds/place/view';
import { ratingResult } from '../kinds/rate/result';
import { binsOf } from '../kinds/sort/view';
import type { StepWork } from '../kinds/work';
import { isRevealed, outcomeOf, standing } from '../engines/voting/outcome';
import { assertNever } from '../base/assert-never';
import { openActions } from './open-actions';
import { addressOf, sameStep, stepOf, stepsInOrder } from './step-of';
import { stepOfKind } from './work-of';

const ideaItem = ({ id, text }: Pick<Idea, 'id' | 'text'>): Item => ({ id, text, ideaIds: [id] });

/** The step an item source leads to on this agenda; null for a source of no one step, and for a step that is not on it. */
export function sourceAddress(session: Session, at: StepAddress, source: ItemSource): StepAddress | null {
  return 'step' in source ? addressOf(session, at, source.exercise, source.step) : null;
}

/** A collect step's ideas; none while they are sealed. */
export function ideasAt(session: Session, at: StepAddress): readonly Idea[] {
  return stepOfKind(session, at, 'collect')?.work.ideas ?? [];
}

/** The items of a group step: its groups, then the ideas that stand alone. An untitled group is called by its first idea. */
function groupItems(session: Session, at: StepAddress): Item[] {
  const step = stepOfKind(session, at, 'group');
  if (!step) return [];
  const source = sourceAddress(session, at, step.definition.items);
  const ideas = new Map((source ? ideasAt(session, source) : []).map((idea) => [idea.id, idea]));
  const groups = step.work.groups.flatMap(({ id, text, ideaIds }): Item[] => {
    const first = ideas.get(ideaIds[0] ?? '');
    return first ? [{ id, text: text.trim() || first.text, ideaIds }] : [];
  });
  const grouped = new Set(groups.flatMap(({ ideaIds }) => ideaIds));
  return [...groups, ...[...ideas.values()].filter(({ id }) => !grouped.has(id)).map(ideaItem)];
}

function winnersAt(session: Session, at: StepAddress): Item[] {
  const step = stepOfKind(session, at, 'vote');
  if (!step) return [];
  const { votes } = step.work;
  const results = standing(votes.filter((vote) => vote.runOffOf === null && isRevealed(vote)));
  const behind = new Map(itemsFor(session, at, step.definition.items).map((item) => [item.id, item.ideaIds]));
  const winners = results
    .flatMap((vote) => outcomeOf(vote, votes).rows)
    .filter(({ winner }) => winner)
    .map(({ id, text }): [string, Item] => [id, { id, text, ideaIds: behind.get(id) ?? [] }]);
  return [...new Map(winners).values()];
}

/** The groups of every group step on the agenda; the same group twice has two ids, one for each run. */
const groupsOfTheDay = (session: Session): Item[] =>
  stepsInOrder(session).flatMap((at) => {
    const groups = new Set(stepOfKind(session, at, 'group')?.work.groups.map(({ id }) => id));
    return groupItems(session, at)
      .filter(({ id }) => groups.has(id))
      .map((item) => ({ ...item, id: `${at.item}-${item.id}`.slice(0, 64) }));
  });

/** What flows into the step at `at` from `source`; empty where the source was skipped or has nothing yet. */
export function itemsFor(session: Session, at: StepAddress, source: ItemSource): Item[] {
  if (source.take === 'fixed') return source.items.map((item) => ({ ...item, ideaIds: [] }));
  if (source.take === 'groups-of-the-day') return groupsOfTheDay(session);
  if (source.take === 'open-actions') return openActions(session, at, source.say);
  const from = sourceAddress(session, at, source);
  if (!from) return [];
  switch (source.take) {
    case 'ideas':
      return ideasAt(session, from).map(ideaItem);
    case 'headed':
      return ideasAt(session, from)
        .filter(({ heading }) => heading === source.heading)
        .map(ideaItem);
    case 'groups':
      return groupItems(session, from);
    case 'winners':
      return winnersAt(session, from);
    case 'sorted':
      return sortedAt(session, from, source.bins);
    case 'placed':
      return placedAt(session, from);
    case 'failing':
      return ratedAt(session, from).filter(({ fails }) => fails);
    case 'actions':
      return (stepOfKind(session, from, 'commit')?.work.actions ?? []).map(ideaItem);
    case 'lowest':
      return ratedAt(session, from).slice(0, source.count);
    default:
      return assertNever(source);
  }
}

function sortedAt(session: Session, at: StepAddress, bins: readonly string[]): Item[] {
  const step = stepOfKind(session, at, 'sort');
  const sorted = step ? binsOf({ session, at, ...step }).bins : [];
  return sorted.filter(({ id }) => bins.includes(id)).flatMap(({ items }) => items);
}

function placedAt(session: Session, at: StepAddress): Item[] {
  const step = stepOfKind(session, at, 'place');
  return step ? placesOf({ session, at, ...step }).placed : [];
}

/** What the latest closed round rated, lowest first; what nobody answered is left out. */
function ratedAt(session: Session, at: StepAddress): (Item & { readonly fails: boolean })[] {
  const step = stepOfKind(session, at, 'rate');
  if (!step) return [];
  const closed = step.work.ratings.filter(({ status, withheld }) => status === 'closed' && !withheld);
  const rows = standing(closed).flatMap((rating) => ratingResult(rating, { session, at, ...step }).rows);
  const behind = new Map(itemsFor(session, at, step.definition.items).map((item) => [item.id, item.ideaIds]));
  return [...new Map(rows.map((row) => [row.id, row])).values()]
    .flatMap(({ id, text, level, fails }) =>
      level === null ? [] : [{ id, text, level, fails, ideaIds: behind.get(id) ?? [] }],
    )
    .toSorted((a, b) => a.level - b.level);
}

/** The items of the step at `at`, or those typed in where nothing flows into it. */
export function itemsOrTyped(
  session: Session,
  at: StepAddress,
  source: ItemSource,
  typed: readonly { id: string; text: string }[],
): Item[] {
  const items = itemsFor(session, at, source);
  return items.length > 0 ? items : typed.map((item) => ({ ...item, ideaIds: [] }));
}

/** What a step with items of its own content holds of them. */
export interface OwnItems {
  typed: readonly { id: string; text: string }[];
  items?: TakenItem[] | undefined;
}

/** The items a step works on: those it has begun with, else what flows in now, else what was typed. */
export function itemsIn(session: Session, at: StepAddress, source: ItemSource, work: OwnItems): Item[] {
  return work.items ?? itemsOrTyped(session, at, source, work.typed);
}

/** From the first thing written about them on, a step keeps its items: what changes at the source changes nothing here unseen. */
export function takeItems(work: { items?: TakenItem[] | undefined }, items: readonly Item[]): void {
  work.items ??= items.map(({ id, text, ideaIds }) => ({ id, text, ideaIds: [...ideaIds] }));
}

const sameItems = (a: readonly Item[], b: readonly Item[]): boolean =>
  a.length === b.length && a.every((item, index) => item.id === b[index]?.id && item.text === b[index].text);

/** How a step stands to its source: whether nothing flows in, and whether it has changed since the step began. */
export function sourceState(session: Session, at: StepAddress, source: ItemSource, work: OwnItems) {
  const now = itemsFor(session, at, source);
  return {
    sourceIsEmpty: now.length === 0 && source.take !== 'fixed',
    typed: work.typed,
    /** The source has changed since: what flows in now can be taken over. */
    outdated:
      work.items !== undefined &&
      now.length > 0 &&
      !sameItems(
        work.items.filter(({ kept }) => !kept),
        now,
      ),
  };
}

/** What flows in now, and below it, marked as kept, what no longer does but has something said about it. */
export function refreshedItems(
  now: readonly Item[],
  before: readonly TakenItem[],
  said: ReadonlySet<string>,
): TakenItem[] {
  const known = new Set(now.map(({ id }) => id));
  return [
    ...now.map(({ id, text, ideaIds }) => ({ id, text, ideaIds: [...ideaIds] })),
    ...before.filter(({ id }) => !known.has(id) && said.has(id)).map((item) => ({ ...item, kept: true as const })),
  ];
}

/** The source a step takes its items from, if its kind has one. */
export function sourceOf(session: Session, at: StepAddress): ItemSource | null {
  const definition = stepOf(session, at);
  if (!definition) return null;
  switch (definition.kind) {
    case 'group':
    case 'vote':
    case 'rate':
    case 'judge':
    case 'sort':
    case 'place':
      return definition.items;
    case 'link':
      return definition.rows;
    case 'say':
    case 'collect':
    case 'define':
    case 'commit':
      return null;
    default:
      return assertNever(definition);
  }
}

const isVotedOn = (work: StepWork): boolean =>
  work.kind === 'vote' && work.votes.some(({ status }) => status === 'open');

/** True while an open vote takes its options, directly or through a group step, from the step at `at`: its content is frozen. */
export function frozenByVote(session: Session, at: StepAddress): boolean {
  /* Nearly always nobody votes just now, which is quickly seen. */
  if (!Object.values(session.work).some(isVotedOn)) return false;
  return stepsInOrder(session).some((vote) => {
    const work = session.work[stepKey(vote)];
    return work !== undefined && isVotedOn(work) && leadsTo(session, vote, at);
  });
}

/** True where the step at `from` is the one at `to`, or takes its items from it, directly or through steps between. */
export function leadsTo(session: Session, from: StepAddress, to: StepAddress): boolean {
  if (sameStep(from, to)) return true;
  const source = sourceOf(session, from);
  const next = source && sourceAddress(session, from, source);
  return next !== null && leadsTo(session, next, to);
}
