import { exercises } from '../exercises';
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

/** The built-in library with definitions of one's own, which never take the place of a built-in one; of several with one id the first counts. */
export function libraryWith(own: readonly ExerciseDefinition[]): Library {
  const byId = new Map<string, ExerciseDefinition>();
  for (const definition of [...builtIn, ...own]) if (!byId.has(definition.id)) byId.set(definition.id, definition);
  return { all: [...byId.values()], find: (id) => byId.get(id) };
}

/** An exercise or a block that comes with Candor. */
export const definitionById = libraryWith([]).find;
