import type { ComponentProps } from 'react';
import classes from './ListRow.module.css';

type RowProps = ComponentProps<'li'> & {
  /** Where the lines are: above each row, or below the last one too. */
  readonly lines?: 'above' | 'around';
};

/** A row of a list with lines between its rows; what is in it stands side by side. */
export function ListRow({ lines = 'around', className = '', ...rest }: RowProps) {
  return <li {...rest} className={`${classes.row} ${className}`} data-lines={lines} />;
}
