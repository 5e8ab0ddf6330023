import { checkDay } from '../../base/days';
import { MOST_IN_LIST } from '../../base/primitives';
import type { Refusal } from '../../base/refusals';
import type { ReduceContext } from '../given';
import type { CommitCommand, CommitDefinition, CommitWork } from './schema';
import { asServed, servedItems } from './served';

/** Changes `work` in place (an immer draft), or says why not. */
export function reduceCommit(
  context: ReduceContext<CommitDefinition>,
  work: CommitWork,
  event: CommitCommand,
): Refusal | null {
  const { people, definition } = context;
  const action = work.actions.find(({ id }) => id === event.actionId);
  if (event.type === 'commit/add' || event.type === 'commit/edit') {
    const owner = event.fields.owner.participant;
    if (owner !== null && !people.some(({ id }) => id === owner)) return 'unknown-participant';
    const strange = checkDay(event.fields.due) ?? checkDay(event.fields.firstStep.due);
    if (strange) return strange;
    if (event.type === 'commit/add') {
      if (action) return 'id-in-use';
      const serves = asServed(event.fields.serves.text, servedItems(context, definition));
      work.actions.push({ id: event.actionId, ...event.fields, serves, confidence: [] });
      return null;
    }
  }
  if (!action) return 'unknown-action';
  switch (event.type) {
    case 'commit/edit':
      Object.assign(action, event.fields, {
        serves: asServed(event.fields.serves.text, servedItems(context, definition), action.serves),
      });
      return null;
    case 'commit/delete':
      work.actions = work.actions.filter(({ id }) => id !== event.actionId);
      return null;
    case 'commit/confidence': {
      const hands = event.counts.reduce((sum, count) => sum + count, 0);
      if (hands === 0) return 'nobody-answered';
      if (hands > people.length) return 'counts-over-present';
      if (action.confidence.length >= MOST_IN_LIST) return 'list-is-full';
      action.confidence.push({ counts: event.counts });
      return null;
    }
  }
}
