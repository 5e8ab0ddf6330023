import { useStrings } from '../../components/use-strings';
import { Countdown, timerOf } from '../../components/Countdown';
import { Paged } from '../../components/Paged';
import { Quiet } from '../../components/Quiet';
import classes from '../parts/room.module.css';
import type { RoomPicture } from '../contract';

/** While texts are sealed: how many there are, and not a word of them. */
export function RoomSealedTexts({ view }: { readonly view: RoomPicture<'sealed-texts'> }) {
  const strings = useStrings();
  return (
    <div className={classes.big}>
      <p className={classes.counted}>
        <span className={classes.number}>{view.count}</span> {strings.room.sealed(view.count)}
      </p>
      {view.form === 'silent-turns' && <p className={classes.large}>{strings.room.turns(view.turns, view.people)}</p>}
      <Quiet>{strings.room.sealedPromise}</Quiet>
    </div>
  );
}

/** Where a round stands: its part, or who has the word, and the time. */
function RoomRound({ round }: { readonly round: NonNullable<RoomPicture<'ideas'>['round']> }) {
  const strings = useStrings();
  if (round.form === 'one-two-four-all') {
    return (
      <p className={`${classes.large} ${classes.above}`}>
        {strings.steps.collect.phases[round.id].title}
        <Quiet as="span">
          {' · '}
          <Countdown timer={timerOf(round.startedAt, round.minutes)} />
        </Quiet>
      </p>
    );
  }
  return (
    <p className={`${classes.large} ${classes.above}`} dir="auto">
      {strings.room.hasTheFloor(round.speaker.called)}
      <Quiet as="span"> · {strings.room.nextSpeaker(round.after.called)}</Quiet>
    </p>
  );
}

/** Ideas as they arrive, in two columns, the newest page up. */
export function RoomIdeas({ view }: { readonly view: RoomPicture<'ideas'> }) {
  const strings = useStrings();
  const round = view.round && <RoomRound round={view.round} />;
  if (view.ideas.length === 0) return round ?? <Quiet>{strings.room.nothingYet}</Quiet>;
  return (
    <Paged
      columns={2}
      head={round}
      label={strings.room.ideasSoFar(view.ideas.length)}
      items={view.ideas.map(({ id, text, heading, merged, from }) => ({
        key: id,
        node: (
          <div className={classes.card}>
            {heading !== null && (
              <span className={classes.small}>{view.headings.find((one) => one.id === heading)?.label}</span>
            )}
            <span className={classes.clamped} dir="auto">
              {text}
            </span>
            {merged > 0 && <span className={classes.small}> {strings.room.merged(merged)}</span>}
            {from !== null && <span className={classes.from}>{from}</span>}
          </div>
        ),
      }))}
    />
  );
}
