import type { StepProps } from '../FacilitatorStep';
import classes from '../step.module.css';

/** Nothing to type here: what this part is for, and the promise the room reads. */
export function FacilitateSay({ view }: StepProps<'say'>) {
  const { purpose } = view.exercise;
  const { brandPromise } = view.details;
  return (
    <div className={classes.stack}>
      <p className={classes.quiet}>{purpose}</p>
      {brandPromise && (
        <blockquote className={classes.quote} dir="auto">
          {brandPromise}
        </blockquote>
      )}
    </div>
  );
}
