import classes from './Traps.module.css';

/** What goes wrong in an exercise, and what to do then. */
export const Traps = ({ traps }: { readonly traps: readonly string[] }) => (
  <ul className={classes.traps}>
    {traps.map((trap) => (
      <li key={trap}>
        <bdi>{trap}</bdi>
      </li>
    ))}
  </ul>
);
