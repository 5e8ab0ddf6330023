import type { Draft } from 'immer';
import type { Refusal } from '../base/refusals';
import { MOST_NOTES, type NoteFields } from './schema/note';
import type { Session } from './schema/session';
import { assertNever } from '../base/assert-never';
import type { SessionCommand } from './commands';

type NoteCommand = Extract<SessionCommand, { type: `note/${string}` }>;

/** A parked topic has nobody who decided it, and no reason. */
const clean = ({ kind, text, who, why }: NoteFields): NoteFields => {
  const said = (words: { text: string }) => ({ text: words.text.trim() });
  return {
    kind,
    text: text.trim(),
    who: kind === 'parked' ? { text: '' } : said(who),
    why: kind === 'decision' ? said(why) : { text: '' },
  };
};

/** Adds, changes or deletes a note, or says why not. */
export function reduceNotes(session: Session, draft: Draft<Session>, event: NoteCommand): Refusal | null {
  const notes = session.notes ?? [];
  const index = notes.findIndex(({ id }) => id === event.noteId);
  switch (event.type) {
    case 'note/add':
      if (index >= 0) return 'id-in-use';
      if (notes.length >= MOST_NOTES) return 'too-many-notes';
      (draft.notes ??= []).push({ id: event.noteId, ...clean(event.fields), at: session.position });
      return null;
    case 'note/edit': {
      const note = draft.notes?.[index];
      if (!note) return 'unknown-note';
      Object.assign(note, clean(event.fields));
      return null;
    }
    case 'note/delete':
      if (index < 0) return 'unknown-note';
      draft.notes?.splice(index, 1);
      return null;
    default:
      return assertNever(event);
  }
}
