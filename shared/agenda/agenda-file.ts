import { placeOf } from '../base/wrong-shape';
import { z } from 'zod';
import { libraryWith } from './library';
import { Agenda } from '../session/schema/agenda';
import { ExerciseDefinition } from '../session/schema/definition';
import { migrateEvent } from '../session/schema/migrations';
import { Id, recordOf } from '../base/primitives';

/** Marks agenda templates, so that any other JSON is told apart at once. */
const AGENDA_FORMAT = 'candor-agenda';
/** Raised where an older Candor could not read what is in one. What an older one wrote is read as it is. */
const AGENDA_VERSION = 3;
/** The schema version whose definitions are in agendas from before this version. */
const OLD_DEFINITIONS = 5;

/** An agenda template of one's own, whole: what one `*.candor-agenda.json` file holds. */
export const AgendaFile = z.object({
  format: z.literal(AGENDA_FORMAT),
  schemaVersion: z.literal(AGENDA_VERSION),
  id: Id,
  agenda: Agenda.extend({ title: z.string().trim().min(1).max(200) }),
  /** The definitions in use that do not come with Candor, by id. */
  exercises: recordOf(Id, ExerciseDefinition),
});
export type AgendaFile = z.infer<typeof AgendaFile>;

/** A template of an agenda and the definitions it uses. */
export function agendaFile(
  id: string,
  agenda: AgendaFile['agenda'],
  exercises: Readonly<Record<string, ExerciseDefinition>>,
): AgendaFile {
  const { find } = libraryWith([]);
  const used = new Set(agenda.items.map(({ exercise }) => exercise));
  const own = Object.entries(exercises).filter(([exercise]) => used.has(exercise) && !find(exercise));
  return { format: AGENDA_FORMAT, schemaVersion: AGENDA_VERSION, id, agenda, exercises: Object.fromEntries(own) };
}

/** Why a file is not taken as a template. `detail`: the place in it, the version it needs, or the exercise it lacks. */
interface NoAgenda {
  readonly unreadable: 'not-an-agenda' | 'newer-version' | 'damaged-agenda' | 'agenda-lacks-exercise';
  readonly detail: string;
}

const Head = z.looseObject({ format: z.literal(AGENDA_FORMAT), schemaVersion: z.int().positive() });

/** Reads a template from a file's parsed JSON. Never guesses: what does not fit is refused with the place. */
export function readAgendaFile(value: unknown): AgendaFile | NoAgenda {
  const head = Head.safeParse(value);
  if (!head.success) return { unreadable: 'not-an-agenda', detail: '' };
  const version = head.data.schemaVersion;
  if (version > AGENDA_VERSION) return { unreadable: 'newer-version', detail: String(version) };
  const today = version < AGENDA_VERSION ? migrateEvent(head.data, OLD_DEFINITIONS) : head.data;
  const parsed = AgendaFile.safeParse({ ...today, schemaVersion: AGENDA_VERSION });
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    return { unreadable: 'damaged-agenda', detail: issue ? placeOf(issue) : '' };
  }
  const { agenda, exercises } = parsed.data;
  const { find } = libraryWith(Object.values(exercises));
  const lost = agenda.items.find(({ exercise }) => !find(exercise));
  return lost ? { unreadable: 'agenda-lacks-exercise', detail: lost.exercise } : parsed.data;
}
