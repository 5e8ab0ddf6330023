import type { FacilitatorView } from '@shared/views/views';
import type { Act } from '../../acts/act';
import { ActButton } from '../../acts/ActButton';
import { useWindows } from '../../acts/context';
import { hints, isLookingAround } from '../../acts/hints';
import { nextAction } from '../../acts/moving';
import { keys, palette } from '../../acts/places';
import { room } from '../../acts/windows';
import { useStrings } from '../../components/use-strings';
import { keyName } from '../../keys/name';
import classes from './Header.module.css';

/** Three things worth knowing, until they are put away for good. */
export function Hints({ view }: { readonly view: FacilitatorView }) {
  const strings = useStrings();
  const windows = useWindows();
  if (!windows.hints || !isLookingAround(view)) return null;
  const words = strings.firstStart.hints;
  const key = ({ keys: [first] }: Act) => (first ? keyName(strings, first) : '');
  return (
    <aside className={classes.hints} aria-label={words.title}>
      <ol>
        <li>{words.next(key(nextAction))}</li>
        <li>{words.room(key(room))}</li>
        <li>{words.keys(key(keys), key(palette))}</li>
      </ol>
      <ActButton act={hints} size="compact-md" variant="subtle">
        {words.away(key(hints))}
      </ActButton>
    </aside>
  );
}
