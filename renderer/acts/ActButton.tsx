import { Button, Tooltip, type ButtonProps } from '@mantine/core';
import type { ReactNode } from 'react';
import { useStrings } from '../components/use-strings';
import { keyName } from '../keys/name';
import type { Act } from './act';
import { useAct } from './context';

interface Props extends ButtonProps {
  readonly act: Act;
  /** Where the button says something else than the act's name. */
  readonly children?: ReactNode;
  readonly 'aria-label'?: string;
  readonly autoFocus?: boolean;
}

/** The button of an act: called as it is, off while it can't be done and there is nothing to say about it. Its key, or why not, is beside it. */
export function ActButton({ act, children, ...rest }: Props) {
  const strings = useStrings();
  const {
    name,
    keys: [key],
    whyNot,
    press,
  } = useAct(act);
  const button = (
    <Button {...rest} disabled={whyNot !== null && whyNot.words === null} onClick={press}>
      {children ?? name}
    </Button>
  );
  const beside = whyNot?.words ?? (key && keyName(strings, key));
  return beside === undefined ? button : <Tooltip label={beside}>{button}</Tooltip>;
}
