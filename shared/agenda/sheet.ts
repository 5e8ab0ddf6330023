import type { Lens } from '../base/primitives';
import type { Session } from '../session/schema/session';
import { dayOf, itemsOfTheDay } from '../session/day';
import { stringsFor } from '../session/language';
import { formsOf } from './fit';
import { itemMinutes, stepMinutes } from '../session/minutes';
import { entryOf } from '../base/entry-of';

/** A block on the facilitator's sheet. */
export interface SheetBlock {
  readonly title: string;
  /** Null for what is no exercise. */
  readonly lens: Lens | null;
  /** Minutes from the beginning of the agenda. */
  readonly begins: number;
  readonly minutes: number;
  /** What the facilitator says to open it. */
  readonly say: string;
  readonly steps: readonly {
    readonly title: string;
    readonly minutes: number;
    /** Null where the step has no choice of forms. */
    readonly form: string | null;
    readonly say: string;
  }[];
}

/** The agenda as the facilitator has it on paper: blocks that were left out are not on it. */
export interface AgendaSheet {
  readonly title: string;
  readonly organisation: string;
  /** `YYYY-MM-DD`. */
  readonly date: string;
  readonly place: string;
  readonly people: number;
  /** `HH:MM`; null where none is said. */
  readonly start: string | null;
  readonly minutes: number;
  readonly blocks: readonly SheetBlock[];
}

/** What is to be printed of a session's agenda: of the day that is run now. */
export function agendaSheet(session: Session): AgendaSheet {
  const { agenda, exercises, details, participants, rehearsal } = session;
  const { marked } = stringsFor(session).rehearsal;
  let begins = 0;
  const blocks = itemsOfTheDay(session).flatMap((item): SheetBlock[] => {
    const definition = entryOf(exercises, item.exercise);
    if (!definition || item.left) return [];
    const minutes = itemMinutes(definition, item);
    const forms = new Map(formsOf(definition, item, participants.length).map(({ step, form }) => [step, form]));
    const block = {
      title: item.title ?? definition.title,
      lens: definition.type === 'exercise' ? definition.lens : null,
      begins,
      minutes,
      say: definition.script.open.join(' '),
      steps: definition.steps.map((step) => ({
        title: step.title,
        minutes: Math.max(1, Math.round(stepMinutes(definition, item, step))),
        form: forms.get(step.id) ?? null,
        say: step.say.open,
      })),
    };
    begins += minutes;
    return [block];
  });
  const { title, organisation, place } = details;
  return {
    title: rehearsal ? marked(title) : title,
    organisation,
    date: dayOf(session, session.position),
    place,
    people: participants.length,
    start: agenda.start ?? null,
    minutes: begins,
    blocks,
  };
}
