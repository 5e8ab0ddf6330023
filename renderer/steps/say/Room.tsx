import { strings } from '@shared/strings';
import classes from '../room.module.css';

/** A slide of words: the prompt stands above, the brand promise below it where there is one. */
export function RoomSay({ brandPromise }: { readonly brandPromise: string }) {
  if (!brandPromise) return null;
  return (
    <div className={classes.big}>
      <p className={classes.quiet}>{strings.plan.layout.promise}</p>
      <p className={classes.statement}>{brandPromise}</p>
    </div>
  );
}
