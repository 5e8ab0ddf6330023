import type { RoomView } from '@shared/views/views';
import { useStrings } from '../../components/use-strings';
import { Quiet } from '../../components/Quiet';
import classes from '../parts/room.module.css';

/** A slide of words under the prompt: the brand promise, or, where there is none, what this session is. */
export function RoomSay({ view }: { readonly view: RoomView }) {
  const strings = useStrings();
  const { brandPromise, title, organisation } = view;
  return (
    <div className={classes.big}>
      {brandPromise ? (
        <>
          <Quiet>{strings.plan.layout.promise}</Quiet>
          <p className={classes.statement} data-long={brandPromise.length > 160} dir="auto">
            <span className={classes.clamped}>{brandPromise}</span>
          </p>
        </>
      ) : (
        <>
          <p className={classes.display} dir="auto">
            <span className={classes.clamped}>{title}</span>
          </p>
          <p className={classes.large} dir="auto">
            <span className={classes.clamped}>{organisation}</span>
          </p>
        </>
      )}
    </div>
  );
}
