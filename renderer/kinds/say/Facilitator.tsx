import { Quiet } from '../../components/Quiet';
import type { StepProps } from '../contract';
import classes from '../parts/step.module.css';

/** Nothing to type here: what this part is for, and the promise the room reads. */
export function FacilitateSay({ view }: StepProps<'say'>) {
  const { purpose } = view.exercise;
  const { brandPromise } = view.details;
  return (
    <div className={classes.stack}>
      <Quiet dir="auto">{purpose}</Quiet>
      {brandPromise && (
        <blockquote className={classes.quote} dir="auto">
          {brandPromise}
        </blockquote>
      )}
    </div>
  );
}
