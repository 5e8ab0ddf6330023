import type { Draft } from 'immer';
import type { Refusal } from '../base/refusals';
import type { Session } from './schema/session';
import { stepKey, type StepAddress } from '../kinds/common';
import { headingSource } from '../kinds/collect/headings';
import type { CollectDefinition, CollectWork } from '../kinds/collect/schema';
import type { CommitDefinition, CommitWork } from '../kinds/commit/schema';
import { servedItems, servedSince } from '../kinds/commit/served';
import { columnSource } from '../kinds/link/grid';
import type { LinkDefinition, LinkWork } from '../kinds/link/schema';
import type { StepWork } from '../kinds/work';
import { itemsFor, refreshedItems, sourceOf, sourceState } from './items';
import { stepOf } from './step-of';

/** Ids of the items about which a step says something. */
function saidIn(work: StepWork): Set<string> {
  switch (work.kind) {
    case 'link':
      return new Set(work.cells.map(({ row }) => row));
    case 'sort':
      return new Set(work.sorted.map(({ item }) => item));
    case 'place':
      return new Set(work.places.map(({ item }) => item));
    case 'judge':
      return new Set([...work.verdicts, ...work.notes].map(({ item }) => item));
    default:
      return new Set();
  }
}

/** Takes over the columns of a grid; true when anything was to be taken over. */
function refreshColumns(session: Session, at: StepAddress, definition: LinkDefinition, work: Draft<LinkWork>): boolean {
  const across = columnSource(definition, work);
  if (!across || !work.columns || !sourceState(session, at, across.source, across.own).outdated) return false;
  const said = new Set(work.cells.map(({ column }) => column));
  work.columns = refreshedItems(itemsFor(session, at, across.source), work.columns, said);
  return true;
}

/** Takes over the headings of a collect step. */
function refreshHeadings(
  session: Session,
  at: StepAddress,
  definition: CollectDefinition,
  work: Draft<CollectWork>,
): Refusal | null {
  const from = headingSource(definition, work);
  if (!from || !work.headings || !sourceState(session, at, from.source, from.own).outdated) return 'source-unchanged';
  const said = new Set(work.ideas.flatMap(({ heading }) => heading ?? []));
  work.headings = refreshedItems(itemsFor(session, at, from.source), work.headings, said);
  return null;
}

/** Takes over how what actions serve reads now; what has gone stays as it was written. */
function refreshServed(
  session: Session,
  at: StepAddress,
  definition: CommitDefinition,
  work: Draft<CommitWork>,
): Refusal | null {
  const items = servedItems(session, at, definition);
  const changed = work.actions.flatMap((action) => {
    const now = servedSince(action, items)?.now ?? null;
    return now === null ? [] : [{ action, now }];
  });
  for (const { action, now } of changed) action.serves.text = now;
  return changed.length > 0 ? null : 'source-unchanged';
}

/** Takes over what flows into a step now. What was said about an item that no longer flows in is kept with it. */
export function refreshStep(session: Session, draft: Draft<Session>, at: StepAddress): Refusal | null {
  const definition = stepOf(session, at);
  if (!definition) return 'unknown-step';
  const work = draft.work[stepKey(at)];
  if (work?.kind === 'collect' && definition.kind === 'collect') return refreshHeadings(session, at, definition, work);
  if (work?.kind === 'commit' && definition.kind === 'commit') return refreshServed(session, at, definition, work);
  const source = sourceOf(session, at);
  if (!work || !source || !('items' in work) || !work.items) return 'source-unchanged';
  const columns = work.kind === 'link' && definition.kind === 'link' && refreshColumns(session, at, definition, work);
  if (!sourceState(session, at, source, work).outdated) return columns ? null : 'source-unchanged';
  work.items = refreshedItems(itemsFor(session, at, source), work.items, saidIn(work));
  return null;
}
