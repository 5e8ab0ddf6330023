import { useEffect, useMemo, useState } from 'react';
import { libraryIn, libraryWith, type Library } from '@shared/agenda/library';
import { checkExercise } from '@shared/exercises/check';
import type { ExerciseDefinition } from '@shared/session/schema/definition';
import { request } from '../bridge/client';

const NONE: readonly ExerciseDefinition[] = [];

/** What can be put into an agenda that is the facilitator's own: their exercises that are ready, then what their templates bring along. */
async function ownDefinitions(): Promise<readonly ExerciseDefinition[]> {
  const [{ exercises }, { agendas }] = await Promise.all([
    request('exercises/list', null),
    request('library/agendas', null),
  ]);
  const { find } = libraryWith(exercises);
  const ready = exercises.filter((exercise) => checkExercise(exercise, find).length === 0);
  return [...ready, ...agendas.flatMap((agenda) => Object.values(agenda.exercises))];
}

/**
 * The library in a session's language (BCP 47) with the facilitator's own exercises, and with what the agenda at hand holds
 * already: that counts, as it is there.
 */
export function useLibrary(language: string, held: readonly ExerciseDefinition[] = NONE): Library {
  const [own, setOwn] = useState(NONE);
  useEffect(() => {
    void ownDefinitions().then(setOwn);
  }, []);
  return useMemo(() => libraryIn(language, [...held, ...own]), [language, held, own]);
}
