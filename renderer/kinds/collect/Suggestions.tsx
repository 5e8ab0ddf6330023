import { Button } from '@mantine/core';
import { useStrings } from '../../components/use-strings';
import { newId } from '../../bridge/client';
import type { StepProps } from '../contract';
import classes from '../parts/step.module.css';

/** Suggestions to start from; a used one leaves the list. */
export function Suggestions({ work, at, send }: Omit<StepProps<'collect'>, 'view'>) {
  const strings = useStrings();
  const words = strings.steps.collect;
  if (work.suggestions.length === 0 || work.frozen) return null;
  /* What was pressed is gone: what is called out next is typed. */
  const use = (texts: readonly string[]) => {
    document.querySelector<HTMLElement>('[data-idea-field]')?.focus();
    void send({ type: 'collect/add', at, ideas: texts.map((text) => ({ id: newId(), text, fields: {} })) });
  };
  return (
    <section aria-label={words.suggestions}>
      <div className={classes.chips}>
        {work.suggestions.map((text) => (
          <Button
            key={text}
            size="compact-md"
            radius="xl"
            aria-label={words.takeSuggestion(text)}
            onClick={() => use([text])}
          >
            <span>
              + <bdi>{text}</bdi>
            </span>
          </Button>
        ))}
        <Button size="compact-md" variant="subtle" onClick={() => use(work.suggestions)}>
          {words.takeAll}
        </Button>
      </div>
    </section>
  );
}
