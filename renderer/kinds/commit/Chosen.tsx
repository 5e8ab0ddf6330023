import { Button } from '@mantine/core';
import { useStrings } from '../../components/use-strings';
import { Quiet } from '../../components/Quiet';
import type { StepProps } from '../contract';
import classes from '../parts/step.module.css';

interface Props {
  readonly chosen: StepProps<'commit'>['work']['chosen'];
  /** Begins an action for it; null while another form is open. */
  readonly act: ((text: string) => void) | null;
}

/** What was chosen, with the actions that serve it, wherever they were agreed; one press begins one for what has none. */
export function Chosen({ chosen, act }: Props) {
  const strings = useStrings();
  const words = strings.actions;
  if (chosen.length === 0) return null;
  return (
    <section className={classes.tight} aria-label={words.chosen}>
      <Quiet>{words.chosen}</Quiet>
      <ul className={classes.list}>
        {chosen.map(({ text, servedBy }) => (
          <li key={text}>
            <span className={classes.idea} dir="auto">
              {text}
            </span>
            {servedBy.length > 0 ? (
              <Quiet as="span">{words.servedBy(servedBy)}</Quiet>
            ) : (
              <strong>{words.nobodyActs}</strong>
            )}
            {servedBy.length === 0 && act && (
              <Button size="compact-md" variant="subtle" aria-label={words.actOn(text)} onClick={() => act(text)}>
                {strings.steps.commit.add}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
