import { createElement, type ComponentPropsWithoutRef } from 'react';
import classes from './Quiet.module.css';

type Tag = 'p' | 'span' | 'ul' | 'li' | 'td' | 'h5';

type Props<T extends Tag> = ComponentPropsWithoutRef<T> & {
  /** The element it is: a paragraph, unless something else is given. */
  readonly as?: T;
  readonly small?: boolean;
};

/** Text that stands back: what explains, what is empty, what stands beside the thing itself. */
export function Quiet<T extends Tag = 'p'>({ as, small = false, className = '', ...rest }: Props<T>) {
  const names = [classes.quiet, small && classes.small, className].filter(Boolean).join(' ');
  return createElement(as ?? 'p', { ...rest, className: names });
}
