import { useStrings } from '../../components/use-strings';
import type { Strings } from '@shared/words';
import { Quiet } from '../../components/Quiet';
import classes from '../parts/room.module.css';
import { RoomSeats } from '../parts/answers/RoomSeats';
import { Options } from '../parts/RoomOptions';
import type { RoomPicture } from '../contract';

function progressLine(strings: Strings, view: RoomPicture<'vote-open'>): string {
  if (view.form === 'hand-count') return strings.room.countedOf(view.counted.length, view.options.length);
  if (view.form === 'paper') return strings.room.ballotsOf(view.voted ?? 0, view.present);
  return strings.room.votedOf(view.voted ?? 0, view.present);
}

/** An open vote: the options and who has voted; never a total. */
export function RoomVoteOpen({ view }: { readonly view: RoomPicture<'vote-open'> }) {
  const strings = useStrings();
  const notes = [
    ...(view.runOff ? [strings.room.runOff(view.runOff.places)] : []),
    strings.room.dotsEach(view.budget, view.most),
    ...(view.again ? [strings.room.votingAgain] : []),
  ];
  return (
    <div className={classes.column}>
      <Options
        options={view.options}
        numbered={view.form === 'paper' || view.form === 'hand-count'}
        {...(view.form === 'hand-count' ? { counted: view.counted } : {})}
      />
      <div>
        <p className={classes.large}>
          {progressLine(strings, view)}
          <Quiet as="span"> · {notes.join(' · ')}</Quiet>
        </p>
        <RoomSeats seats={view.seats ?? null} />
      </div>
    </div>
  );
}

/** A closed vote before the reveal: that it is closed, and how many took part. */
export function RoomVoteClosed({ view }: { readonly view: RoomPicture<'vote-closed'> }) {
  const strings = useStrings();
  const { form, voted, present, replaced, uncounted, options } = view;
  return (
    <div className={classes.big}>
      <p className={classes.display}>{strings.room.voteClosed}</p>
      <p className={classes.large}>
        {voted === null
          ? strings.room.notKnown(present)
          : form === 'paper'
            ? strings.room.ballotsOf(voted, present)
            : strings.room.votedOf(voted, present)}
        {uncounted > 0 && <Quiet as="span"> · {strings.room.uncountedOf(uncounted, options)}</Quiet>}
        {replaced > 0 && <Quiet as="span"> · {strings.room.replaced(replaced)}</Quiet>}
      </p>
    </div>
  );
}

/** A vote that was thrown away: the room is told. */
export function RoomVoteReset() {
  const strings = useStrings();
  return (
    <div className={classes.big}>
      <p className={classes.display}>{strings.room.voteReset}</p>
      <p className={classes.large}>{strings.room.voteResetHint}</p>
    </div>
  );
}
