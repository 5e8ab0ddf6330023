import type { ComponentProps } from 'react';
import classes from './PlainButton.module.css';

/**
 * A button that looks like the text in it, as wide as its place: a row that is pressed as a whole, a title. With aria-pressed it
 * is one of a list of which one is chosen, and the chosen one is marked.
 */
export function PlainButton({ className = '', ...rest }: ComponentProps<'button'>) {
  return <button {...rest} type="button" className={`${classes.button} ${className}`} />;
}
