import { exercises } from '../exercises';
import { asSpelledIn } from '../exercises/spelling';
import type { ExerciseDefinition } from '../session/schema/definition';
import { blocks } from './blocks';

/** Where an agenda takes its exercises and blocks from. */
export interface Library {
  /** In the order of the method: exercises, then blocks, then one's own. */
  readonly all: readonly ExerciseDefinition[];
  /** The definition with that id; undefined where there is none. */
  readonly find: (id: string) => ExerciseDefinition | undefined;
}

const builtIn = [...exercises, ...blocks];

/**
 * Candor's exercises and blocks as they are spelled in a language (BCP 47), with definitions of one's own, which never take
 * the place of a built-in one; of several with one id the first counts.
 */
export const libraryIn = (language: string, own: readonly ExerciseDefinition[]): Library =>
  together(
    builtIn.map((definition) => asSpelledIn(language, definition)),
    own,
  );

/** As `libraryIn`, where only ids count: as they were written. */
export const libraryWith = (own: readonly ExerciseDefinition[]): Library => together(builtIn, own);

function together(candors: readonly ExerciseDefinition[], own: readonly ExerciseDefinition[]): Library {
  const byId = new Map<string, ExerciseDefinition>();
  for (const definition of [...candors, ...own]) if (!byId.has(definition.id)) byId.set(definition.id, definition);
  return { all: [...byId.values()], find: (id) => byId.get(id) };
}

/** An exercise or a block that comes with Candor. */
export const definitionById = libraryWith([]).find;
