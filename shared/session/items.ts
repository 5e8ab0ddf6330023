import type { Session } from '../schema/session';
import type { Idea } from '../steps/collect/schema';
import type { Item, ItemSource, StepAddress } from '../steps/common';
import { latestResult, outcomeOf } from '../voting/outcome';
import { addressOf, sameStep, stepOf } from './step-of';
import { stepOfKind } from './work-of';

const ideaItem = ({ id, text }: Idea): Item => ({ id, text, ideaIds: [id] });

/** The step an item source leads to on this agenda; null for fixed items and for a step that is not on it. */
export function sourceAddress(session: Session, at: StepAddress, source: ItemSource): StepAddress | null {
  return source.take === 'fixed' ? null : addressOf(session, at, source.exercise, source.step);
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
  const vote = step && latestResult(step.work.votes);
  if (!vote) return [];
  const behind = new Map(itemsFor(session, at, step.definition.items).map((item) => [item.id, item.ideaIds]));
  return outcomeOf(vote, step.work.votes)
    .rows.filter(({ winner }) => winner)
    .map(({ id, text }) => ({ id, text, ideaIds: behind.get(id) ?? [] }));
}

/** What flows into the step at `at` from `source`; empty where the source was skipped or has nothing yet. */
export function itemsFor(session: Session, at: StepAddress, source: ItemSource): Item[] {
  if (source.take === 'fixed') return source.items.map((item) => ({ ...item, ideaIds: [] }));
  const from = sourceAddress(session, at, source);
  if (!from) return [];
  switch (source.take) {
    case 'ideas':
      return ideasAt(session, from).map(ideaItem);
    case 'groups':
      return groupItems(session, from);
    case 'winners':
      return winnersAt(session, from);
  }
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

/** The source a step takes its items from, if its kind has one. */
export function sourceOf(session: Session, at: StepAddress): ItemSource | null {
  const definition = stepOf(session, at);
  if (definition?.kind === 'group' || definition?.kind === 'vote' || definition?.kind === 'rate')
    return definition.items;
  return definition?.kind === 'link' ? definition.rows : null;
}

/** True while an open vote takes its options, directly or through a group step, from the step at `at`: its content is frozen. */
export function frozenByVote(session: Session, at: StepAddress): boolean {
  return session.agenda.items.some(({ id: item, exercise }) =>
    session.exercises[exercise]?.steps.some((definition) => {
      const vote = { item, step: definition.id };
      const open = stepOfKind(session, vote, 'vote')?.work.votes.some(({ status }) => status === 'open');
      return open === true && leadsTo(session, vote, at);
    }),
  );
}

function leadsTo(session: Session, from: StepAddress, to: StepAddress): boolean {
  if (sameStep(from, to)) return true;
  const source = sourceOf(session, from);
  const next = source && sourceAddress(session, from, source);
  return next !== null && leadsTo(session, next, to);
}
