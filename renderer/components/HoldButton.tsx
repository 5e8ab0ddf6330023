import { Button, type ButtonProps } from '@mantine/core';
import type { ReactNode } from 'react';
import { useHold } from '../keys/use-hold';

interface Props extends ButtonProps {
  readonly act: () => void;
  readonly children: ReactNode;
}

/** A button that is held for two seconds, with a finger, the mouse, Enter or Space: what it does cannot be taken back. */
export function HoldButton({ act, children, ...rest }: Props) {
  const { held, button } = useHold(null, act);
  return (
    <Button {...rest} {...button} data-held={held}>
      {children}
    </Button>
  );
}
