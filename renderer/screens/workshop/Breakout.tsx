import { ActButton } from '../../acts/ActButton';
import { mergeRooms, saveCopy } from '../../acts/places';
import { Quiet } from '../../components/Quiet';
import { useStrings } from '../../components/use-strings';
import classes from './Breakout.module.css';

/** While the room is in groups: how each gets its session, and how these become one. */
export function Breakout() {
  const words = useStrings().workshop.breakout;
  return (
    <div className={classes.breakout}>
      <Quiet>{words.before}</Quiet>
      <ActButton act={saveCopy} />
      <Quiet>{words.after}</Quiet>
      <ActButton act={mergeRooms} />
    </div>
  );
}
