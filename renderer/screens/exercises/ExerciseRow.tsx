import { Button } from '@mantine/core';
import type { ExerciseDefinition } from '@shared/session/schema/definition';
import { useStrings } from '../../components/use-strings';
import { LensMark } from '../../components/LensMark';
import { ListRow } from '../../components/ListRow';
import { Quiet } from '../../components/Quiet';
import classes from './Exercises.module.css';

interface Props {
  readonly exercise: ExerciseDefinition;
  readonly ready: boolean;
  readonly copy: () => void;
  /** What can be done to an exercise of one's own; null for one of Candor's. */
  readonly own: { readonly edit: () => void; readonly passOn: () => void; readonly bin: () => void } | null;
}

/** One exercise, and what can be done with it. */
export function ExerciseRow({ exercise, ready, copy, own }: Props) {
  const strings = useStrings();
  const words = strings.exercisesScreen;
  const { lens, purpose, minutes } = exercise;
  const title = exercise.title || strings.editor.untitled;
  return (
    <ListRow className={classes.row} data-lens={lens}>
      <LensMark lens={lens} />
      <div className={classes.about}>
        <strong dir="auto">{title}</strong>
        <Quiet as="span" small>
          {[...(ready ? [] : [strings.editor.draftShort]), strings.editor.minutes(minutes.full, minutes.short)].join(
            ' · ',
          )}
          {purpose && (
            <>
              {' · '}
              <bdi>{purpose}</bdi>
            </>
          )}
        </Quiet>
      </div>
      {own && (
        <Button aria-label={words.edit(title)} onClick={own.edit}>
          {strings.app.edit}
        </Button>
      )}
      <Button variant={own ? 'subtle' : 'light'} aria-label={words.copyOf(title)} onClick={copy}>
        {words.copy}
      </Button>
      {own && (
        <>
          <Button variant="subtle" aria-label={words.export(title)} onClick={own.passOn}>
            {words.exportShort}
          </Button>
          <Button variant="subtle" aria-label={words.delete(title)} onClick={own.bin}>
            {strings.app.delete}
          </Button>
        </>
      )}
    </ListRow>
  );
}
