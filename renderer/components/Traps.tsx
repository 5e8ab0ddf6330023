import classes from './Traps.module.css';

/** What goes wrong in an exercise, as its script has it. */
export function Traps({ traps }: { readonly traps: readonly string[] }) {
  return (
    <ul className={classes.traps}>
      {traps.map((trap) => (
        <li key={trap} dir="auto">
          {trap}
        </li>
      ))}
    </ul>
  );
}
