import type { StepContext } from '../given';
import type { LooseEnd } from '../loose-end';
import type { SortDefinition, SortWork } from './schema';
import { binsOf } from './view';

/** What lies in a bin, with what was said beside it: the bin says what is done with it. */
export function sortLooseEnds(context: StepContext<SortDefinition, SortWork>): LooseEnd[] {
  const toDo = new Set(context.definition.bins.filter((bin) => bin.toDo).map(({ id }) => id));
  return binsOf(context).bins.flatMap((bin) =>
    bin.items.map(({ id, text, ideaIds, fields }) => ({
      item: id,
      ideaIds,
      text: context.strings.stepKinds.sort.field(bin.label, text),
      serves: text,
      beside: fields.map((field) => field.text),
      toDo: toDo.has(bin.id),
    })),
  );
}
