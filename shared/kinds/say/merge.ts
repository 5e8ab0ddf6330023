import { entryOf } from '../../base/entry-of';
import { textAbout } from '../../engines/merging/entries';
import type { RoomWork, StepMerge } from '../../engines/merging/step-merge';
import type { SayDefinition, SayWork } from './schema';

/** Each field as all rooms have it, or as is chosen where they differ. */
export function mergeSay(rooms: readonly RoomWork<SayWork>[], merge: StepMerge<SayDefinition>): SayWork {
  const fields = [...new Set(rooms.flatMap(({ work }) => Object.keys(work.written ?? {})))];
  const label = (field: string) => merge.definition.card?.find(({ id }) => id === field)?.label ?? field;
  const written = fields.map((field) => {
    const said = rooms.map(({ room, name, work }) => ({
      room,
      name,
      said: { text: entryOf(work.written, field)?.text ?? '' },
    }));
    return [field, { text: textAbout(said, label(field), merge) }] as const;
  });
  return { kind: 'say', ...(written.length > 0 ? { written: Object.fromEntries(written) } : {}) };
}
