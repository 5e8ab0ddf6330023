import { Button, Group } from '@mantine/core';
import { useCallback, useEffect, useMemo, useState, type KeyboardEvent } from 'react';
import { libraryIn } from '@shared/agenda/library';
import { newExercise } from '@shared/editor/new-step';
import { exerciseById } from '@shared/exercises';
import { checkExercise } from '@shared/exercises/check';
import { copyExercise } from '@shared/exercises/copy';
import { ANY, fitting } from '@shared/exercises/find';
import type { FileAnswer } from '@shared/host/contract';
import type { ImportedExercise } from '@shared/host/replies';
import type { OwnLibrary } from '@shared/host/views';
import type { ExerciseDefinition } from '@shared/session/schema/definition';
import { useStrings } from '../../components/use-strings';
import { Acts } from '../../acts/Acts';
import { newId, request } from '../../bridge/client';
import { onlyOther, useTakingFiles } from '../../components/taking-files';
import { tell, tellIfProblem } from '../../components/tell';
import { Page, PageHead, PagePart } from '../../components/Page';
import { Quiet } from '../../components/Quiet';
import { hearKeys } from '../../keys/hear';
import { Editor } from '../editor/Editor';
import { ExerciseRow } from './ExerciseRow';
import { Filters } from './Filters';
import { Reading } from './Reading';
import classes from './Exercises.module.css';

interface Edited {
  readonly exercise: ExerciseDefinition;
  readonly isNew: boolean;
}

/** Goes from one exercise of the lists to the next, or back. */
function moveOn(event: KeyboardEvent, by: 1 | -1): void {
  const rows = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-exercise]')];
  const at = rows.findIndex((row) => row === document.activeElement);
  rows[at + by]?.focus();
}

/** All exercises: each opens to be read, one's own can be edited, passed on and deleted, Candor's are copied. */
export function Exercises({ back }: { readonly back: () => void }) {
  const strings = useStrings();
  const words = strings.exercisesScreen;
  const [own, setOwn] = useState<OwnLibrary | null>(null);
  const [edited, setEdited] = useState<Edited | null>(null);
  const [reading, setReading] = useState<ExerciseDefinition | null>(null);
  /* The one that was open, from which its row has the focus again. */
  const [last, setLast] = useState<string | null>(null);
  const [wanted, want] = useState(ANY);
  const [deleted, setDeleted] = useState<ExerciseDefinition | null>(null);
  const library = useMemo(() => libraryIn(strings.locale.tag, own?.exercises ?? []), [strings, own]);
  const look = useCallback(async () => setOwn(await request('exercises/list', null)), []);
  useEffect(() => void look(), [look]);

  const imported = useCallback(
    async (answer: FileAnswer<ImportedExercise>) => {
      if (tellIfProblem(strings, answer).ok && answer.ok) tell(words.imported[answer.as](answer.title));
      await look();
    },
    [strings, words, look],
  );
  const take = useCallback(
    async (file: File) => {
      const bytes = new Uint8Array(await file.arrayBuffer());
      await imported(await request('exercises/import', { name: file.name, bytes }));
    },
    [imported],
  );
  useTakingFiles((files) => {
    const file = edited === null && reading === null ? onlyOther(files) : null;
    if (file) void take(file);
    return file !== null;
  });

  const keep = async (exercise: ExerciseDefinition) => {
    const { ok } = tellIfProblem(strings, await request('exercises/save', exercise));
    await look();
    return ok;
  };
  const copy = async (exercise: ExerciseDefinition) => {
    const made = copyExercise(exercise, newId(), strings.home.copyOf(exercise.title));
    if (await keep(made)) setEdited({ exercise: made, isNew: true });
  };
  const passOn = async ({ id }: ExerciseDefinition) => {
    const answer = tellIfProblem(strings, await request('exercises/export', { exercise: id }));
    if (answer.ok) tell(words.exported(answer.file));
  };
  const bin = async (exercise: ExerciseDefinition) => {
    const { ok } = tellIfProblem(strings, await request('exercises/delete', { exercise: exercise.id }));
    if (ok) setDeleted(exercise);
    await look();
  };
  const putBack = async (exercise: ExerciseDefinition) => {
    if (await keep(exercise)) setDeleted(null);
  };

  if (edited) {
    const leave = () => {
      setEdited(null);
      setReading(null);
      setLast(edited.exercise.id);
      void look();
    };
    return <Editor initial={edited.exercise} isNew={edited.isNew} library={library} back={leave} />;
  }
  if (reading) {
    const isOwn = own?.exercises.some(({ id }) => id === reading.id) ?? false;
    return (
      <Reading
        exercise={reading}
        copy={() => void copy(reading)}
        edit={isOwn ? () => setEdited({ exercise: reading, isNew: false }) : null}
        back={() => setReading(null)}
      />
    );
  }
  /* Keys are heard while the screen is still on its way. */
  if (!own)
    return (
      <Acts screen="exercises" doing={{}}>
        {null}
      </Acts>
    );
  const row = (exercise: ExerciseDefinition) => ({
    exercise,
    ready: checkExercise(exercise, library.find).length === 0,
    isLast: exercise.id === last,
    read: () => {
      setReading(exercise);
      setLast(exercise.id);
    },
    copy: () => void copy(exercise),
  });
  const builtIn = library.all.filter(({ id }) => exerciseById(id));
  const shown = { own: fitting(own.exercises, wanted), builtIn: fitting(builtIn, wanted) };
  const found = shown.own.length + shown.builtIn.length;
  const all = own.exercises.length + builtIn.length;
  return (
    <Acts screen="exercises" doing={{}}>
      <Page screen="exercises" className={classes.exercises}>
        <PageHead title={words.title}>
          <Group gap="sm" wrap="nowrap">
            <Button
              size="md"
              variant="filled"
              onClick={() => setEdited({ exercise: newExercise(strings, newId()), isNew: true })}
              autoFocus={last === null}
            >
              {words.create}
            </Button>
            <Button size="md" onClick={() => void request('exercises/open-file', null).then(imported)}>
              {words.import}
            </Button>
            <Button size="md" variant="subtle" onClick={back}>
              {strings.app.back}
            </Button>
          </Group>
        </PageHead>
        {deleted && (
          <section className={classes.deleted} role="status">
            <p>{words.deleted(deleted.title || strings.editor.untitled)}</p>
            <Button onClick={() => void putBack(deleted)}>{words.putBack}</Button>
          </section>
        )}
        <Filters wanted={wanted} want={want} shown={found} all={all} />
        <PagePart
          className={classes.lists}
          tabIndex={0}
          aria-label={words.title}
          onKeyDown={(event) =>
            event.target instanceof HTMLElement &&
            event.target.matches('[data-exercise]') &&
            hearKeys(event, {}, { Down: () => moveOn(event, 1), Up: () => moveOn(event, -1) })
          }
        >
          {found === 0 && (
            <div className={classes.none}>
              <p>{words.filters.none(all)}</p>
              <Button onClick={() => want(ANY)}>{words.filters.clear}</Button>
            </div>
          )}
          {(shown.own.length > 0 || own.exercises.length === 0) && found > 0 && (
            <>
              <h2>{words.own}</h2>
              {own.exercises.length === 0 && <Quiet>{words.noneYet}</Quiet>}
              <ul>
                {shown.own.map((exercise) => (
                  <ExerciseRow
                    key={exercise.id}
                    {...row(exercise)}
                    own={{
                      edit: () => setEdited({ exercise, isNew: false }),
                      passOn: () => void passOn(exercise),
                      bin: () => void bin(exercise),
                    }}
                  />
                ))}
              </ul>
            </>
          )}
          {own.refused.length > 0 && (
            <>
              <h3>{words.refused}</h3>
              <Quiet as="ul">
                {own.refused.map(({ file, problem, detail }) => (
                  <li key={file}>{strings.files.problem(problem, file, detail)}</li>
                ))}
              </Quiet>
            </>
          )}
          {shown.builtIn.length > 0 && (
            <>
              <h2>{words.builtIn}</h2>
              <ul>
                {shown.builtIn.map((exercise) => (
                  <ExerciseRow key={exercise.id} {...row(exercise)} own={null} />
                ))}
              </ul>
            </>
          )}
          {found > 0 && <Quiet small>{words.keys}</Quiet>}
          <Quiet small>{words.dropHint}</Quiet>
        </PagePart>
      </Page>
    </Acts>
  );
}
