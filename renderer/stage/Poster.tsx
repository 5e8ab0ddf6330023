import type { ReactNode } from 'react';
import { Fit } from './Fit';
import classes from './Poster.module.css';

/** Words that are the whole picture: as large as there is room for them. What stands in it is measured in its letters. */
export function Poster({ children }: { readonly children: ReactNode }) {
  return <Fit flow="notes" items={[{ key: 'poster', node: <div className={classes.poster}>{children}</div> }]} />;
}

/** Nothing has come yet: the question above it is the picture. */
export function Nothing({ children }: { readonly children: ReactNode }) {
  return (
    <p className={classes.nothing} data-nothing>
      {children}
    </p>
  );
}
