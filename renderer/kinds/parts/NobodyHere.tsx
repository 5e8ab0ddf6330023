import { useStrings } from '../../components/use-strings';
import classes from './step.module.css';

/** Where something would be opened for everybody, and nobody is in the room: why the next action only leads on. */
export function NobodyHere() {
  const strings = useStrings();
  return (
    <p className={classes.notice} role="status">
      {strings.stepKinds.round.nobodyHere}
    </p>
  );
}
