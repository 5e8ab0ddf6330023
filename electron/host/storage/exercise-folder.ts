import { mkdir, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { definitionById } from '@shared/agenda/library';
import { inFile, readExercise } from '@shared/exercises/file';
import type { OwnLibrary } from '@shared/host/views';
import type { ExerciseDefinition } from '@shared/session/schema/definition';
import { sweepTemps } from './durable-file';
import { JsonFile, jsonIn } from './json-file';
import type { Strings } from '@shared/words';

export const EXERCISE_SUFFIX = '.exercise.json';

/** More bytes than any exercise has. */
export const LARGEST_EXERCISE = 2_000_000;

/** What another exercise holds is not a file's fault: its own library may have changed since. */
const nobody = () => undefined;

async function readFileAt(strings: Strings, path: string) {
  let bytes: Buffer;
  try {
    bytes = await readFile(path);
  } catch (error) {
    return { unreadable: 'cannot-read' as const, detail: (error as NodeJS.ErrnoException).code ?? '' };
  }
  if (bytes.length > LARGEST_EXERCISE) return { unreadable: 'exercise-too-large' as const, detail: '' };
  const json = jsonIn(bytes);
  return 'unreadable' in json ? json : readExercise(strings, json.value, nobody);
}

/** The user's own exercises: a folder with one `*.exercise.json` each. One that cannot be read hides no other. */
export class ExerciseFolder {
  readonly #strings: () => Strings;
  readonly #folder: string;
  readonly #paths = new Map<string, string>();
  /** States that are not on disk yet, by exercise; only the newest of each is ever written. */
  readonly #waiting = new Map<string, ExerciseDefinition>();
  #writing: Promise<void> = Promise.resolve();

  constructor(strings: () => Strings, folder: string) {
    this.#strings = strings;
    this.#folder = folder;
  }

  /** At start: clears away half-written files that a kill left behind. */
  async tidy(): Promise<void> {
    await readdir(this.#folder)
      .then((names) => sweepTemps(this.#folder, names))
      .catch(() => undefined);
  }

  /** Everything in the folder, by title. A folder that is not there yet is an empty one. */
  async look(): Promise<OwnLibrary> {
    await this.settled();
    const names = await readdir(this.#folder).catch(() => []);
    const exercises: ExerciseDefinition[] = [];
    const refused: OwnLibrary['refused'][number][] = [];
    this.#paths.clear();
    for (const file of names.filter((name) => name.endsWith(EXERCISE_SUFFIX) && !name.startsWith('.')).toSorted()) {
      const path = join(this.#folder, file);
      const read = await readFileAt(this.#strings(), path);
      if ('unreadable' in read) refused.push({ file, problem: read.unreadable, detail: read.detail });
      else if (this.#paths.has(read.exercise.id) || definitionById(read.exercise.id)) {
        refused.push({ file, problem: 'same-exercise', detail: '' });
      } else {
        exercises.push(read.exercise);
        this.#paths.set(read.exercise.id, path);
      }
    }
    return { exercises: exercises.toSorted((a, b) => this.#strings().locale.compare(a.title, b.title)), refused };
  }

  /** Where an exercise is; undefined when it is not in the folder, as it was last looked at. */
  pathOf(id: string): string | undefined {
    return this.#paths.get(id);
  }

  /** Resolves when this state of the exercise, or a newer one, would survive a power cut; rejects where it cannot be written. */
  async save(exercise: ExerciseDefinition): Promise<void> {
    this.#waiting.set(exercise.id, exercise);
    const written = this.#writing.then(() => this.#write(exercise.id));
    this.#writing = written.catch(() => undefined);
    await written;
  }

  /** Resolves when nothing waits to be written. */
  async settled(): Promise<void> {
    await this.#writing;
  }

  async #write(id: string): Promise<void> {
    const exercise = this.#waiting.get(id);
    /* A newer state was written in its place. */
    if (!exercise) return;
    this.#waiting.delete(id);
    await mkdir(this.#folder, { recursive: true });
    const path = this.#paths.get(id) ?? join(this.#folder, `${id}${EXERCISE_SUFFIX}`);
    await new JsonFile(path).write(inFile(exercise));
    this.#paths.set(id, path);
  }
}
