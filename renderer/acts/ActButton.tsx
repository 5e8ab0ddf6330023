import { Button, Tooltip, type ButtonProps } from '@mantine/core';
import { use, type ReactNode } from 'react';
import { useStrings } from '../components/use-strings';
import { hearKeys } from '../keys/hear';
import { keyName } from '../keys/name';
import type { Act } from './act';
import classes from './ActButton.module.css';
import { HoldingContext, useAct } from './context';
import { HOLD_MS } from './holding';

interface Props extends ButtonProps {
  readonly act: Act;
  /** Where the button says something else than the act's name. */
  readonly children?: ReactNode;
  readonly 'aria-label'?: string;
  readonly autoFocus?: boolean;
}

/**
 * The button of an act: called as it is, off while it can't be done and there is nothing to say about it. Its key, or why
 * not, is beside it. Where it has to be held it fills while it is.
 */
export function ActButton({ act, children, className = '', ...rest }: Props) {
  const strings = useStrings();
  const holding = use(HoldingContext);
  const {
    name,
    keys: [key],
    whyNot,
    press,
    isHeld,
  } = useAct(act);
  const hold = () => holding?.hold(act);
  const doing = isHeld
    ? {
        onPointerDown: hold,
        onKeyDown: (event: React.KeyboardEvent) => hearKeys(event, { Enter: hold, Space: hold }),
        'data-holding': holding?.held === act,
        style: { '--hold': `${String(HOLD_MS)}ms` },
      }
    : {};
  const button = (
    <Button
      {...rest}
      className={`${isHeld ? classes.held : ''} ${className}`}
      disabled={whyNot !== null && whyNot.words === null}
      onClick={press}
      {...doing}
    >
      {children ?? name}
    </Button>
  );
  const beside = isHeld ? strings.acts.hold : (whyNot?.words ?? (key && keyName(strings, key)));
  return beside === undefined ? button : <Tooltip label={beside}>{button}</Tooltip>;
}
