import { useState } from 'react';
import { editedAgenda, type AgendaEdit, type PlannedAgenda } from '@shared/session/agenda-edit';
import { useStrings } from '../../components/use-strings';
import { tell } from '../../components/tell';

interface Draft {
  readonly now: PlannedAgenda;
  readonly past: readonly PlannedAgenda[];
}

/** An agenda that no session has yet, with everything that was done to it. */
export function useAgendaDraft(begin: () => PlannedAgenda) {
  const strings = useStrings();
  const [draft, setDraft] = useState<Draft>(() => ({ now: begin(), past: [] }));
  const put = (planned: PlannedAgenda) => setDraft(({ now, past }) => ({ now: planned, past: [...past, now] }));
  return {
    planned: draft.now,
    replace: put,
    edit: (edit: AgendaEdit) => {
      const after = editedAgenda(draft.now, edit);
      if ('planned' in after) put(after.planned);
      else if (after.refused !== 'nothing-changes') tell(strings.refusals[after.refused]);
    },
    /** The name is typed letter by letter: that is the field's own to take back. */
    rename: (title: string) =>
      setDraft(({ now, past }) => ({ past, now: { ...now, agenda: { ...now.agenda, title } } })),
    canUndo: draft.past.length > 0,
    undo: () =>
      setDraft(({ now, past }) => {
        const before = past.at(-1);
        return before ? { now: before, past: past.slice(0, -1) } : { now, past };
      }),
  };
}
