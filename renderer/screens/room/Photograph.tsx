import type { PhotographView } from '@shared/views/photographs';
import { RehearsalMark } from '../../components/RehearsalMark';
import { SessionPicture } from '../../components/SessionPicture';
import { useStrings } from '../../components/use-strings';
import classes from './Photograph.module.css';

interface Props {
  readonly photograph: PhotographView;
  /** Invented people play the session. */
  readonly rehearsal: boolean;
}

/** What was photographed, as large as the picture allows, with what is said under it. */
export function Photograph({ photograph: { picture, text }, rehearsal }: Props) {
  const strings = useStrings();
  return (
    <figure className={classes.photograph}>
      <SessionPicture picture={picture} alt={text === '' ? strings.room.photograph : text} />
      {text !== '' && <figcaption dir="auto">{text}</figcaption>}
      {rehearsal && <RehearsalMark className={classes.mark} />}
    </figure>
  );
}
