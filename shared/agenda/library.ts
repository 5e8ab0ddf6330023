import { exercises } from '../exercises';
import type { ExerciseDefinition } from '../schema/definition';
import { blocks } from './blocks';

/** Where an agenda takes its exercises and blocks from. */
export interface Library {
  /** In the order of the method: exercises, then blocks, then one's own. */
  readonly all: readonly ExerciseDefinition[];
  /** The definition with that id; undefined where there is none. */
  readonly find: (id: string) => ExerciseDefinition | undefined;
}

const builtIn = [...exercises, ...blocks];

/** The built-in library with definitions of one's own, which never take the place of a built-in one. */
export function libraryWith(own: readonly ExerciseDefinition[]): Library {
  const known = new Set(builtIn.map(({ id }) => id));
  const all = [...builtIn, ...own.filter(({ id }) => !known.has(id))];
  const byId = new Map(all.map((definition) => [definition.id, definition]));
  return { all, find: (id) => byId.get(id) };
}

/** An exercise or a block that comes with Candor. */
export const definitionById = libraryWith([]).find;
