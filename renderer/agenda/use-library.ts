import { useEffect, useMemo, useState } from 'react';
import { libraryWith, type Library } from '@shared/agenda/library';
import type { ExerciseDefinition } from '@shared/schema/definition';
import { request } from '../bridge/client';

const NONE: readonly ExerciseDefinition[] = [];

/** The library with what the facilitator's own templates bring along, and with what the agenda at hand holds already. */
export function useLibrary(held: readonly ExerciseDefinition[] = NONE): Library {
  const [own, setOwn] = useState(NONE);
  useEffect(() => {
    void request('library/agendas', null).then(({ agendas }) =>
      setOwn(agendas.flatMap(({ exercises }) => Object.values(exercises))),
    );
  }, []);
  return useMemo(() => libraryWith([...held, ...own]), [held, own]);
}
