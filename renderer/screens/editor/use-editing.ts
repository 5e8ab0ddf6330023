import { useCallback, useRef, useState } from 'react';
import type { Library } from '@shared/agenda/library';
import { editedExercise, type Edit } from '@shared/editor/edit';
import { stepIn } from '@shared/editor/fields';
import type { ExerciseDefinition } from '@shared/session/schema/definition';
import { useStrings } from '../../components/use-strings';
import { request } from '../../bridge/client';
import { tellIfProblem } from '../../components/tell';

interface State {
  readonly past: readonly ExerciseDefinition[];
  readonly now: ExerciseDefinition;
  readonly future: readonly ExerciseDefinition[];
  /** The field that is being typed in: what is typed there is one step of undo. */
  readonly typing: string | null;
}

/** An edit that cannot work, and why, in words. */
interface Refused {
  readonly edit: Edit;
  readonly why: string;
}

const typingIn = (edit: Edit): string | null =>
  edit.type === 'set' && typeof edit.value === 'string' ? `${edit.step}/${edit.at}` : null;

/**
 * An exercise while it is editedExercise: every accepted edit is kept in the library at once, as a draft or ready, and can be
 * undone. The first one raises the version, unless the exercise is new.
 */
export function useEditing(initial: ExerciseDefinition, isNew: boolean, library: Library) {
  const strings = useStrings();
  const [state, setState] = useState<State>({ past: [], now: initial, future: [], typing: null });
  const [refused, setRefused] = useState<Refused | null>(null);
  const [kept, setKept] = useState(true);
  const latest = useRef(state);
  const version = initial.version + (isNew ? 0 : 1);

  const go = useCallback(
    (next: State) => {
      latest.current = next;
      setState(next);
      setRefused(null);
      void request('exercises/save', next.now).then((answer) => setKept(tellIfProblem(strings, answer).ok));
    },
    [strings],
  );

  const act = useCallback(
    (edit: Edit): ExerciseDefinition | null => {
      const { past, now, typing } = latest.current;
      const result = editedExercise(strings, now, edit, library.find);
      if ('refused' in result) {
        const { step } = result.refused;
        const sentence = strings.exerciseCheck.sentence(result.refused);
        const elsewhere = step !== null && !(edit.type === 'set' && edit.step === step);
        const title = stepIn(now.steps, step)?.title ?? '';
        setRefused({ edit, why: elsewhere && title ? strings.editor.refusedIn(title, sentence) : sentence });
        return null;
      }
      if (result.exercise === now) return now;
      const here = typingIn(edit);
      const goesOn = here !== null && here === typing;
      const next = { ...result.exercise, version };
      go({ past: goesOn ? past : [...past, now], now: next, future: [], typing: here });
      return next;
    },
    [strings, go, library, version],
  );

  const undo = useCallback(() => {
    const { past, now, future } = latest.current;
    const before = past.at(-1);
    if (before) go({ past: past.slice(0, -1), now: before, future: [...future, now], typing: null });
  }, [go]);

  const redo = useCallback(() => {
    const { past, now, future } = latest.current;
    const after = future.at(-1);
    if (after) go({ past: [...past, now], now: after, future: future.slice(0, -1), typing: null });
  }, [go]);

  /** What is typed from now on is another step of undo. */
  const rest = useCallback(() => {
    latest.current = { ...latest.current, typing: null };
  }, []);

  return {
    exercise: state.now,
    canUndo: state.past.length > 0,
    canRedo: state.future.length > 0,
    refused,
    kept,
    act,
    undo,
    redo,
    rest,
  };
}
export type Editing = ReturnType<typeof useEditing>;
