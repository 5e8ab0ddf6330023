import { Button } from '@mantine/core';
import { factsOf } from '@shared/exercises/facts';
import type { ExerciseDefinition } from '@shared/session/schema/definition';
import { useStrings } from '../../components/use-strings';
import { LensMark } from '../../components/LensMark';
import { ListRow } from '../../components/ListRow';
import { PlainButton } from '../../components/PlainButton';
import { Quiet } from '../../components/Quiet';
import classes from './Exercises.module.css';

interface Props {
  readonly exercise: ExerciseDefinition;
  readonly ready: boolean;
  /** It was open, and is come back from. */
  readonly isLast: boolean;
  readonly read: () => void;
  readonly copy: () => void;
  /** What can be done to an exercise of one's own; null for one of Candor's. */
  readonly own: { readonly edit: () => void; readonly passOn: () => void; readonly bin: () => void } | null;
}

/** One exercise: what it is and takes, which opens it, and what else can be done with it. */
export function ExerciseRow({ exercise, ready, isLast, read, copy, own }: Props) {
  const strings = useStrings();
  const words = strings.exercisesScreen;
  const { id, lens, purpose, minutes, groupSize } = exercise;
  const { secretSteps, paperSteps } = factsOf(exercise);
  const title = exercise.title || strings.editor.untitled;
  const facts = [
    ...(ready ? [] : [strings.editor.draftShort]),
    strings.editor.minutes(minutes.full, minutes.short),
    words.people(groupSize.min, groupSize.max),
    ...(secretSteps.length > 0 ? [words.secret] : []),
    ...(paperSteps.length > 0 ? [words.paper] : []),
  ];
  return (
    <ListRow className={classes.row} data-lens={lens}>
      <PlainButton className={classes.about} data-exercise={id} autoFocus={isLast} onClick={read}>
        <LensMark lens={lens} />
        <strong dir="auto">{title}</strong>
        <Quiet as="span" small>
          {facts.join(' · ')}
        </Quiet>
        {purpose && (
          <Quiet as="span" small dir="auto">
            {purpose}
          </Quiet>
        )}
      </PlainButton>
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
