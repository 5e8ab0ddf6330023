import { Button } from '@mantine/core';
import type { StepAddress } from '@shared/base/steps';
import { useStrings } from '../../components/use-strings';
import type { Send } from '../contract';
import classes from './step.module.css';
import { TypeItems } from './TypeItems';

interface Props {
  readonly at: StepAddress;
  readonly work: {
    readonly sourceIsEmpty: boolean;
    readonly outdated: boolean;
    readonly typed: readonly { readonly id: string; readonly text: string }[];
  };
  readonly send: Send;
}

/** How the step stands to the one it takes its items from: nothing flows in (then they are typed), or it has changed since. */
export function SourceNotice({ at, work, send }: Props) {
  const strings = useStrings();
  const { source: words } = strings.stepKinds;
  return (
    <>
      {work.sourceIsEmpty && <TypeItems at={at} typed={work.typed} send={send} />}
      {work.outdated && (
        <div className={classes.notice} role="status">
          <p>
            {words.outdated} {words.keeps}
          </p>
          <Button onClick={() => void send({ type: 'step/refresh', at })}>{words.refresh}</Button>
        </div>
      )}
    </>
  );
}
