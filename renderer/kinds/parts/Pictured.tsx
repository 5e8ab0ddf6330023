import type { ReactNode } from 'react';
import classes from './room.module.css';

/** A picture that turns its pages for those who look, and one table with all of it for those who listen. */
export function Pictured({ table, children }: { readonly table: ReactNode; readonly children: ReactNode }) {
  return (
    <>
      <div className={classes.pictured} aria-hidden>
        {children}
      </div>
      {table}
    </>
  );
}
