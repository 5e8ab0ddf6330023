import { fromKey, type ActionFields, type ActionFrom } from '../kinds/action';
import type { LooseEnd } from '../kinds/loose-end';
import { LONGEST_TEXT } from '../base/primitives';
import { dayIn, dueIn } from '../words/day-in';
import type { StepAddress } from '../base/steps';
import { actionsNow } from './actions-now';
import { contextAt } from './flow';
import { noteItem } from './of-the-day';
import { stringsFor } from './language';
import type { Strings } from '../words';
import type { Note } from './schema/note';
import type { Session } from './schema/session';
import { lastSettled } from './settled';
import { sameStep, stepsInOrder, titleOf } from './step-of';
import { dayOf } from './day';
import { stepAt } from './work-of';
import { calledAs, namedIn } from './named-in';

/** Something that was said and could be an action, wherever in the session. */
interface LooseEndNow {
  readonly from: ActionFrom;
  /** What was said. */
  readonly text: string;
  /** It was meant to be done: it is pointed out until it is an action. */
  readonly toDo: boolean;
  /** The exercise it was said in. */
  readonly about: string;
  /** The step at which it was said. */
  readonly at: StepAddress;
  /** The number of the action that it has become; null where it has become none. */
  readonly action: number | null;
  /** What is known of it as an action: looked for only when it is made one, as names and days are searched in all that was said. */
  readonly fields: () => ActionFields;
}

const none = { text: '' };

interface Said {
  readonly text: string;
  readonly serves: string;
  /** A name that was typed; the owner's as it is, where nobody on the list is called so. */
  readonly who: string;
  readonly beside: readonly string[];
  /** Why it was settled so: it may name a last day, and whoever it names is no owner. */
  readonly reason: string;
}

/** What is known of an action: what is done and for what, and whose name and which day stand in it or beside it. */
function fieldsOf(session: Session, at: StepAddress, { text, serves, who, beside, reason }: Said): ActionFields {
  const strings = stringsFor(session);
  const all = [...beside, text];
  const named = all.map((one) => namedIn(strings, session.participants, one)).find((one) => one !== null) ?? null;
  /* Whoever was typed is the owner, whoever else is named. */
  const person = who.trim() === '' ? named : calledAs(session.participants, who);
  const from = dayOf(session, at);
  return {
    text: text.trim().slice(0, LONGEST_TEXT),
    serves: { text: serves.trim().slice(0, LONGEST_TEXT) },
    owner: { participant: person?.id ?? null, text: person ? '' : who.trim() },
    taken: false,
    /* What is still to be done is not due on a day that has been. */
    due:
      [
        ...beside.map((one) => dayIn(strings, one, from)),
        dueIn(strings, reason, from),
        dueIn(strings, text, from),
      ].find((day) => day !== null && day >= from) ?? null,
    firstStep: { text: '', due: null },
    measure: { text: '', from: none, to: none },
    told: none,
  };
}

/** Whether a step settles what becomes of what was said all day. */
function settlesAt(session: Session, at: StepAddress): boolean {
  const step = stepAt(session, at);
  return (step?.kind.settles?.(step.definition, step.work) ?? null) !== null;
}

function endsAt(strings: Strings, session: Session, at: StepAddress): readonly LooseEnd[] {
  const step = contextAt(session, at);
  return step?.kind.looseEnds?.({ ...step.context, strings }) ?? [];
}

/** Everything that was said and could be an action, in the order of the agenda, notes last; what is an action already says which. */
export function looseEnds(strings: Strings, session: Session): LooseEndNow[] {
  const ends = stepsInOrder(session).flatMap((at) =>
    endsAt(strings, session, at).map((end) => {
      const { item, column } = end;
      const from = { at, item, ...(column === undefined ? {} : { column }) };
      return { at, from, end };
    }),
  );
  /* A note that is settled somewhere is the same thing there, and so is an idea that is an item by itself. */
  const notes = new Map((session.notes ?? []).map((note) => [noteItem(note.id), note]));
  const noteOf = (from: ActionFrom): Note | undefined =>
    'item' in from && from.column === undefined && settlesAt(session, from.at) ? notes.get(from.item) : undefined;
  const ideas = new Map(
    ends.flatMap(({ from, end: { ideaIds } }) => {
      const [only, ...others] = ideaIds;
      return only !== undefined && others.length === 0 ? [[fromKey(from), `idea ${only}`]] : [];
    }),
  );
  const keyOf = (from: ActionFrom): string => {
    const note = noteOf(from);
    return note === undefined ? (ideas.get(fromKey(from)) ?? fromKey(from)) : fromKey({ note: note.id });
  };
  const made = new Map(
    actionsNow(session).flatMap(({ action, number }) => (action.from ? [[keyOf(action.from), number]] : [])),
  );
  const numberOf = (from: ActionFrom): number | null => made.get(keyOf(from)) ?? null;
  const settled = lastSettled(session);
  const noteFields = ({ id, kind, text, who, at }: Note): ActionFields => {
    const reason = settled.get(noteItem(id))?.reason ?? '';
    return fieldsOf(session, at, { text, serves: '', beside: [], reason, who: kind === 'promise' ? who.text : '' });
  };
  const inSteps = ends.map(({ at, from, end: { text, serves, beside, reason = '', toDo } }): LooseEndNow => {
    const here = { from, about: titleOf(session, at.item), at, action: numberOf(from) };
    const last = settled.get(from.item);
    const note = last && noteOf(from);
    /* What was settled of a note is the note's own, in its words, and to be done once: where it was settled last. */
    if (note) {
      const isToDo = toDo && sameStep(last.at, at) && note.kind !== 'decision';
      return { ...here, text: note.text, toDo: isToDo, fields: () => noteFields(note) };
    }
    const fields = () => fieldsOf(session, at, { text, serves, beside, reason, who: '' });
    return { ...here, text, toDo, fields };
  });
  const noted = (session.notes ?? []).map((note): LooseEndNow => {
    const from = { note: note.id };
    const toDo = note.kind === 'promise' && !settled.has(noteItem(note.id));
    const about = titleOf(session, note.at.item);
    return { from, text: note.text, toDo, about, at: note.at, action: numberOf(from), fields: () => noteFields(note) };
  });
  return [...inSteps, ...noted];
}
