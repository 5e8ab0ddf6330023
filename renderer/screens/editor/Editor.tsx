import { Button } from '@mantine/core';
import { useMemo, useState } from 'react';
import type { Library } from '@shared/agenda/library';
import { checkExercise } from '@shared/exercises/check';
import type { ExerciseDefinition } from '@shared/session/schema/definition';
import type { StepKind } from '@shared/kinds/registry';
import { useStrings } from '../../components/use-strings';
import { ActButton } from '../../acts/ActButton';
import { Acts } from '../../acts/Acts';
import { redo, undo } from '../../acts/undo';
import { useKeysEndHere } from '../../keys/hear';
import { LensMark } from '../../components/LensMark';
import { Quiet } from '../../components/Quiet';
import { useLens } from '../../theme/use-lens';
import classes from './Editor.module.css';
import { StepForm } from './StepForm';
import { Previews } from './Previews';
import { StepList } from './StepList';
import { useEditing } from './use-editing';

interface Props {
  readonly initial: ExerciseDefinition;
  /** Not in the library yet: the first change puts it there. */
  readonly isNew: boolean;
  readonly library: Library;
  readonly back: () => void;
}

/** Edits one exercise of one's own: its steps, the texts and options of one of them, and how it will look. */
export function Editor({ initial, isNew, library, back }: Props) {
  const strings = useStrings();
  const words = strings.editor;
  const editing = useEditing(initial, isNew, library);
  const { exercise, act } = editing;
  const { steps, minutes, title, lens } = exercise;
  const [chosen, show] = useState<string | null>(null);
  /* A step that was taken out, or undone, is no longer shown. */
  const shown = steps.some(({ id }) => id === chosen) ? chosen : null;
  const findings = useMemo(() => checkExercise(exercise, library.find), [exercise, library]);
  const open = findings[0];
  useLens(lens);

  const add = (kind: StepKind) => {
    const before = new Set(steps.map(({ id }) => id));
    const next = act({ type: 'add', kind, after: shown });
    const added = next?.steps.find(({ id }) => !before.has(id));
    if (added) show(added.id);
  };
  const remove = (step: string) => {
    const index = steps.findIndex(({ id }) => id === step);
    const neighbour = (steps[index + 1] ?? steps[index - 1])?.id ?? null;
    if (!act({ type: 'remove', step })) return;
    show(neighbour);
    /* The focus goes on in the list: what had it is gone. */
    document.querySelector<HTMLElement>(`[data-step="${neighbour}"]`)?.focus();
  };
  useKeysEndHere();
  const index = steps.findIndex(({ id }) => id === shown);
  const doing = {
    canUndo: editing.canUndo,
    canRedo: editing.canRedo,
    undo: editing.undo,
    redo: editing.redo,
    canMove: { up: index > 0, down: index >= 0 && index < steps.length - 1 },
    move: (by: -1 | 1) => shown !== null && act({ type: 'move', step: shown, by }),
  };

  return (
    <Acts screen="editor" doing={doing}>
      <div className={classes.editor} data-lens={lens} data-screen="editor">
        <header className={classes.head}>
          <Button variant="subtle" onClick={back}>
            {words.back}
          </Button>
          <h1>{title || words.untitled}</h1>
          <Quiet as="span" small>
            <LensMark lens={lens} named /> · {words.minutes(minutes.full, minutes.short)}
          </Quiet>
          <span className={classes.state} role="status" data-kept={editing.kept}>
            {editing.kept ? (open ? words.draft(findings.length) : words.ready) : words.notKept}
          </span>
          {open && (
            <Button size="compact-md" variant="subtle" onClick={() => show(open.step)}>
              {words.goThere}
            </Button>
          )}
          <ActButton act={undo} variant="subtle" />
          <ActButton act={redo} variant="subtle" />
        </header>
        <StepList exercise={exercise} shown={shown} show={show} add={add} remove={remove} />
        <main className={classes.main}>
          <StepForm editing={editing} library={library} findings={findings} shown={shown} />
        </main>
        <Previews exercise={exercise} step={shown ?? steps[0]?.id ?? ''} />
      </div>
    </Acts>
  );
}
