import type { Agenda, AgendaItem } from './schema/agenda';
import type { Logo } from './schema/logo';
import type { ExerciseDefinition } from './schema/definition';
import { FILE_FORMAT, SCHEMA_VERSION, type Session, type SessionDetails } from './schema/session';
import type { Participant } from '../base/people';
import { entryOf } from '../base/entry-of';

interface SessionSetUp {
  readonly language: string;
  /** Invented people play it. */
  readonly rehearsal?: true | undefined;
  readonly details: SessionDetails;
  readonly logo?: Logo | undefined;
  readonly participants: readonly Participant[];
  readonly agenda: Readonly<Omit<Agenda, 'items'>> & { readonly items: readonly Omit<AgendaItem, 'id'>[] };
}

/**
 * A new session. Definitions in use are copied into it. Agenda items are numbered `item-1`, `item-2`, …, so that the
 * only chance in it is the id the host gives. Throws when the agenda names an exercise that `library` does not have.
 */
export function createSession(
  id: string,
  time: string,
  { language, rehearsal, details, logo, participants, agenda }: SessionSetUp,
  library: (id: string) => ExerciseDefinition | undefined,
): Session {
  const items = agenda.items.map((item, index) => ({ ...item, id: `item-${index + 1}` }));
  const exercises = Object.fromEntries(
    items.map(({ exercise }) => {
      const definition = library(exercise);
      if (!definition) throw new Error(`no exercise ${exercise} in the library`);
      return [exercise, definition];
    }),
  );
  const first = items[0];
  const step = first && entryOf(exercises, first.exercise)?.steps[0];
  if (!first || !step) throw new Error('an agenda has at least one item');
  return {
    format: FILE_FORMAT,
    schemaVersion: SCHEMA_VERSION,
    id,
    revision: 0,
    createdAt: time,
    changedAt: time,
    language,
    ...(rehearsal ? { rehearsal } : {}),
    details,
    ...(logo ? { logo } : {}),
    participants: participants.toSorted((a, b) => a.seat - b.seat),
    agenda: { ...agenda, items },
    exercises,
    startedAt: null,
    position: { item: first.id, step: step.id },
    done: [],
    work: {},
  };
}
