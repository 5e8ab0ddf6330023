import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { definitionById } from '@shared/agenda/library';
import { copyExercise } from '@shared/exercises/copy';
import { inFile, readExercise } from '@shared/exercises/file';
import type { FileAnswer } from '@shared/host/contract';
import type { ImportedExercise } from '@shared/host/replies';
import type { OwnLibrary } from '@shared/host/views';
import type { ExerciseDefinition } from '@shared/session/schema/definition';
import { LARGEST_EXERCISE, type ExerciseFolder } from '@host/storage/exercise-folder';
import { JsonFile, jsonIn } from '@host/storage/json-file';
import { LIKE_OTHERS } from '@host/storage/target';
import { cannotWrite, problem, type Problem } from './problem';
import type { Strings } from '@shared/words';

const OK = { ok: true } as const;

/** The exercises of one's own: keeping, deleting, and passing them on as files. Paths stay in here. */
export class ExerciseLibrary {
  readonly #strings: () => Strings;
  readonly #folder: ExerciseFolder;

  constructor(strings: () => Strings, folder: ExerciseFolder) {
    this.#strings = strings;
    this.#folder = folder;
  }

  /** All of them, and the files that are not read. */
  list(): Promise<OwnLibrary> {
    return this.#folder.look();
  }

  /** Keeps an exercise as it is now. */
  async save(exercise: ExerciseDefinition): Promise<FileAnswer> {
    try {
      await this.#folder.save(exercise);
      return OK;
    } catch (error) {
      return cannotWrite(error, exercise.title);
    }
  }

  /** Puts an exercise into the system's bin. */
  async delete(id: string, intoBin: (path: string) => Promise<void>): Promise<FileAnswer> {
    const found = await this.#find(id);
    if ('problem' in found) return found;
    try {
      await intoBin(found.path);
      return OK;
    } catch {
      return problem('no-bin', found.exercise.title);
    }
  }

  /** Takes the exercise in a file's bytes into the library. Nothing that is there is ever replaced: it gets an id of its own. */
  async import(name: string, bytes: Uint8Array): Promise<FileAnswer<ImportedExercise>> {
    if (bytes.length > LARGEST_EXERCISE) return problem('exercise-too-large', name);
    const json = jsonIn(bytes);
    if ('unreadable' in json) return problem(json.unreadable, name, json.detail);
    const { exercises } = await this.list();
    const own = (id: string) => exercises.find((exercise) => exercise.id === id);
    const read = readExercise(this.#strings(), json.value, (id) => definitionById(id) ?? own(id));
    if ('unreadable' in read) return problem(read.unreadable, name, read.detail);
    const { exercise } = read;
    const { title } = exercise;
    const there = definitionById(exercise.id) ?? own(exercise.id);
    if (isDeepStrictEqual(there, exercise)) return { ...OK, title, as: 'there' };
    const taken = there ? copyExercise(exercise, randomUUID(), this.#strings().home.copyOf(title)) : exercise;
    const saved = await this.save(taken);
    return saved.ok ? { ...OK, title: taken.title, as: there ? 'copy' : 'new' } : saved;
  }

  /** As `import`, from a file that was chosen. */
  async importFile(path: string): Promise<FileAnswer<ImportedExercise>> {
    try {
      return await this.import(basename(path), await readFile(path));
    } catch (error) {
      return problem('cannot-read', basename(path), (error as NodeJS.ErrnoException).code ?? '');
    }
  }

  /** Writes an exercise to a file of its own, where `choose` says; null is thinking better of it. */
  async export(
    id: string,
    choose: (exercise: ExerciseDefinition) => Promise<string | null>,
  ): Promise<FileAnswer<{ file: string }>> {
    const found = await this.#find(id);
    if ('problem' in found) return found;
    const path = await choose(found.exercise);
    if (path === null) return problem('cancelled', '');
    try {
      await new JsonFile(path, LIKE_OTHERS).write(inFile(found.exercise));
      return { ...OK, file: basename(path) };
    } catch (error) {
      return cannotWrite(error, basename(path));
    }
  }

  async #find(id: string): Promise<{ readonly exercise: ExerciseDefinition; readonly path: string } | Problem> {
    const { exercises } = await this.list();
    const exercise = exercises.find((one) => one.id === id);
    const path = this.#folder.pathOf(id);
    return exercise && path !== undefined ? { exercise, path } : problem('unknown-exercise', '');
  }
}
