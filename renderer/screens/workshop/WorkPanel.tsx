import { CloseButton } from '@mantine/core';
import { useEffect, useLayoutEffect, useRef, type ReactNode } from 'react';
import { hearKeys } from '../../keys/hear';
import { is } from '../../keys/is';
import classes from './WorkPanel.module.css';

interface Props {
  readonly title: string;
  /** What closing it is called. */
  readonly closing: string;
  readonly close: () => void;
  /** Which of its parts has the keys when it opens, as a selector. */
  readonly first: string;
  readonly className?: string | undefined;
  /** What stands in its head, beside the title. */
  readonly beside?: ReactNode;
  readonly children: ReactNode;
}

/** What lies over the work until it is closed, by Esc as well; in a field Esc is the field's own. */
export function WorkPanel({ title, closing, close, first, className = '', beside, children }: Props) {
  const panel = useRef<HTMLElement>(null);
  const before = useRef<Element | null>(null);
  useLayoutEffect(() => {
    before.current = document.activeElement;
    panel.current?.querySelector<HTMLElement>(first)?.focus();
    // oxlint-disable-next-line react/exhaustive-deps -- only where it begins
  }, []);
  /* What had the focus is out of sight until the panel is gone. */
  useEffect(
    () => () => {
      if (before.current instanceof HTMLElement) before.current.focus();
    },
    [],
  );
  return (
    <section
      ref={panel}
      className={`${classes.panel} ${className}`}
      aria-label={title}
      onKeyDown={(event) =>
        hearKeys(event, (key, { target }) => is(key, 'Esc') && !(target instanceof HTMLInputElement) && close)
      }
    >
      <header>
        <h1>{title}</h1>
        {beside}
        <CloseButton aria-label={closing} onClick={close} />
      </header>
      {children}
    </section>
  );
}
