import type { ReactNode } from 'react';
import classes from './Previews.module.css';

/** A picture of another window in this one: it is only looked at. */
export const PreviewFrame = ({ children }: { readonly children: ReactNode }) => (
  <div className={classes.frame} aria-hidden inert>
    {children}
  </div>
);
