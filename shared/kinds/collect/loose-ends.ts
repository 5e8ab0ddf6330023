import type { StepContext } from '../given';
import type { LooseEnd } from '../loose-end';
import { headingsOf } from './headings';
import { isSealed } from './reduce';
import type { CollectDefinition, CollectWork } from './schema';

/** Every idea: what flows in as its heading is what it is for, a heading of the exercise's own says what is done with it. */
export function collectLooseEnds(context: StepContext<CollectDefinition, CollectWork>): LooseEnd[] {
  const { definition, work, strings } = context;
  if (isSealed(definition, work)) return [];
  const headings = new Map(headingsOf(context, definition, work).map(({ id, label }) => [id, label]));
  const isOwn = Array.isArray(definition.headings);
  return work.ideas.map(({ id, text, heading, fields }) => {
    const label = (heading !== undefined && headings.get(heading)) || '';
    return {
      item: id,
      ideaIds: [id],
      text: isOwn && label !== '' ? strings.stepKinds.sort.field(label, text) : text,
      serves: isOwn ? '' : label,
      beside: Object.values(fields).map((field) => field.text),
      toDo: definition.toDo ?? false,
    };
  });
}
