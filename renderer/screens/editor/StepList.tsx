import { ActionIcon, Button, Menu } from '@mantine/core';
import type { ExerciseDefinition } from '@shared/session/schema/definition';
import { allKinds, type StepKind } from '@shared/kinds/registry';
import { useStrings } from '../../components/use-strings';
import { useAct } from '../../acts/context';
import { moveDown, moveUp } from '../../acts/work';
import { hearKeys } from '../../keys/hear';
import { PlainButton } from '../../components/PlainButton';
import { Quiet } from '../../components/Quiet';
import classes from './Editor.module.css';

const kinds = allKinds.map(([kind]) => kind);

interface Props {
  readonly exercise: ExerciseDefinition;
  /** The step that is shown; null for the exercise as a whole. */
  readonly shown: string | null;
  readonly show: (step: string | null) => void;
  readonly add: (kind: StepKind) => void;
  readonly remove: (step: string) => void;
}

/** The exercise and its steps in order: chosen, moved, taken out, added. */
export function StepList({ exercise, shown, show, add, remove }: Props) {
  const strings = useStrings();
  const words = strings.editor;
  const { steps } = exercise;
  const up = useAct(moveUp);
  const down = useAct(moveDown);
  const index = steps.findIndex(({ id }) => id === shown);
  return (
    <nav className={classes.steps} aria-label={words.steps}>
      <PlainButton
        className={classes.step}
        aria-current={shown === null ? 'true' : undefined}
        onClick={() => show(null)}
      >
        {words.whole}
      </PlainButton>
      <h2>{words.steps}</h2>
      <ol>
        {steps.map(({ id, title, kind, minutes }, place) => (
          <li key={id}>
            <PlainButton
              className={classes.step}
              aria-current={shown === id ? 'step' : undefined}
              data-step={id}
              onClick={() => show(id)}
              onKeyDown={(event) => hearKeys(event, { Delete: () => remove(id) })}
            >
              <span>{words.step(place + 1, title || strings.kinds[kind].name)}</span>
              <Quiet as="span" small>
                {strings.kinds[kind].name} · {words.minutes(minutes.full, minutes.short)}
              </Quiet>
            </PlainButton>
          </li>
        ))}
      </ol>
      <div className={classes.row}>
        <ActionIcon aria-label={up.name} disabled={up.whyNot !== null} onClick={up.press}>
          ↑
        </ActionIcon>
        <ActionIcon aria-label={down.name} disabled={down.whyNot !== null} onClick={down.press}>
          ↓
        </ActionIcon>
        <ActionIcon aria-label={words.removeStep} disabled={index < 0} onClick={() => shown !== null && remove(shown)}>
          ×
        </ActionIcon>
        <Menu position="right" width={360} withInitialFocusPlaceholder={false}>
          <Menu.Target>
            <Button>{words.addStep}</Button>
          </Menu.Target>
          <Menu.Dropdown className={classes.kinds ?? ''}>
            {kinds.map((kind) => (
              <Menu.Item key={kind} onClick={() => add(kind)}>
                <strong>{strings.kinds[kind].name}</strong>
                <span className={classes.what}>{strings.kinds[kind].what}</span>
              </Menu.Item>
            ))}
          </Menu.Dropdown>
        </Menu>
      </div>
      <Quiet small>{words.keys}</Quiet>
    </nav>
  );
}
