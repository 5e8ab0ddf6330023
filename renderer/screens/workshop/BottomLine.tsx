import { CloseButton } from '@mantine/core';
import type { ReactNode, Ref } from 'react';
import { useStrings } from '../../components/use-strings';
import { hearKeys } from '../../keys/hear';
import classes from './BottomLine.module.css';

interface Props {
  readonly ref?: Ref<HTMLElement>;
  readonly label: string;
  /** On Enter and by its button. */
  readonly submit: () => void;
  readonly close: () => void;
  /** Below the line. */
  readonly below?: ReactNode;
  readonly children: ReactNode;
}

/** A line at the foot of the workshop in which something is asked and typed, over nothing; Enter takes it, Esc closes it. */
export function BottomLine({ ref, label, submit, close, below, children }: Props) {
  const strings = useStrings();
  return (
    <section
      ref={ref}
      className={classes.bottom}
      aria-label={label}
      onKeyDown={(event) => hearKeys(event, { Esc: close })}
    >
      <form
        className={classes.line}
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        {children}
        <CloseButton aria-label={strings.app.close} onClick={close} />
      </form>
      {below}
    </section>
  );
}
