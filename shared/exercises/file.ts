import { reasonOf } from '../base/wrong-shape';
import { z } from 'zod';
import { ExerciseDefinition } from '../session/schema/definition';
import { migrateEvent } from '../session/schema/migrations';
import type { Json } from '../session/schema/migrations/migration';
import { SCHEMA_VERSION } from '../session/schema/session';
import type { Strings } from '../words';
import { checkExercise } from './check';
import type { FindExercise } from './check/check-sources';
import { cannotWork } from '../kinds/finding';

/** Marks a file that holds one exercise. */
const EXERCISE_FORMAT = 'candor-exercise';

/** One exercise in a file of its own; the schema version is the sessions', which hold the same definitions. */
interface ExerciseFile {
  readonly format: typeof EXERCISE_FORMAT;
  readonly schemaVersion: number;
  readonly exercise: ExerciseDefinition;
}

/** An exercise as its file holds it. */
export const inFile = (exercise: ExerciseDefinition): ExerciseFile => ({
  format: EXERCISE_FORMAT,
  schemaVersion: SCHEMA_VERSION,
  exercise,
});

/** Why a file's exercise is not taken; `detail` is the version it needs, or place and reason in words. */
interface NoExercise {
  readonly unreadable: 'not-an-exercise' | 'newer-version' | 'damaged-exercise';
  readonly detail: string;
}

const Head = z.object({
  format: z.literal(EXERCISE_FORMAT),
  schemaVersion: z.int().positive(),
  exercise: z.record(z.string(), z.unknown()),
});

/** A bare exercise does not say of which version it is: one that is not of today's may be as they were until this one. */
const BARE_VERSION = 5;

/** An exercise bare, as the guide shows one. */
const Bare = z.looseObject({ id: z.unknown(), steps: z.array(z.unknown()), lens: z.unknown() });

function valueIn(file: unknown): { readonly schemaVersion: number; readonly exercise: Json } | null {
  const head = Head.safeParse(file);
  if (head.success) return head.data;
  const bare = Bare.safeParse(file);
  if (!bare.success) return null;
  const isOfToday = ExerciseDefinition.safeParse(bare.data).success;
  return { schemaVersion: isOfToday ? SCHEMA_VERSION : BARE_VERSION, exercise: bare.data };
}

/**
 * Reads an exercise from a file's parsed JSON, with or without the head that Candor writes. What does not fit the schema
 * or cannot work is refused with the first place; what is only not ready yet is taken.
 */
export function readExercise(
  strings: Strings,
  file: unknown,
  find: FindExercise,
): { exercise: ExerciseDefinition } | NoExercise {
  const { exerciseCheck: words } = strings;
  const value = valueIn(file);
  if (!value) return { unreadable: 'not-an-exercise', detail: '' };
  if (value.schemaVersion > SCHEMA_VERSION) return { unreadable: 'newer-version', detail: String(value.schemaVersion) };
  const parsed = ExerciseDefinition.safeParse(migrateEvent(value.exercise, value.schemaVersion));
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    return { unreadable: 'damaged-exercise', detail: issue ? words.shape(issue.path, reasonOf(issue)) : '' };
  }
  const wrong = checkExercise(parsed.data, find).find(cannotWork);
  if (!wrong) return { exercise: parsed.data };
  return { unreadable: 'damaged-exercise', detail: words.inFile(parsed.data.steps, wrong) };
}
