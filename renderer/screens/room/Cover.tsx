import type { Cover as CoverOf } from '@shared/host/stage';
import type { RoomView } from '@shared/views/views';
import { useNow } from '../../components/use-now';
import { RehearsalMark } from '../../components/RehearsalMark';
import { useStrings } from '../../components/use-strings';
import { Poster } from '../../stage/Poster';
import classes from './Cover.module.css';

/** Read from the corridor: when it goes on, and what time it is. */
function Break({ until }: { readonly until: string }) {
  const strings = useStrings();
  const now = useNow(1_000);
  const end = Date.parse(until);
  const over = now >= end;
  return (
    <>
      <div className={classes.words}>
        <Poster>
          <h1 className={classes.back} data-over={over}>
            {over ? strings.room.breakOver : strings.room.backAt(strings.locale.timeOfDay(end))}
          </h1>
        </Poster>
      </div>
      <p className={classes.now}>{strings.room.itIs(strings.locale.timeOfDay(now))}</p>
    </>
  );
}

/** The organisation's day, not ours. */
function Welcome({ view }: { readonly view: RoomView }) {
  const { organisation, title, brandPromise } = view;
  return (
    <>
      <p className={classes.organisation} dir="auto">
        {organisation}
      </p>
      <div className={classes.words}>
        <Poster>
          <h1 className={classes.back} dir="auto">
            {title || organisation}
          </h1>
        </Poster>
      </div>
      <p className={classes.now} dir="auto">
        {brandPromise}
      </p>
    </>
  );
}

/** What stands in front of the room's picture. */
export function Cover({ cover, view }: { readonly cover: CoverOf; readonly view: RoomView }) {
  return (
    <div className={classes.cover}>
      {cover.as === 'break' ? <Break until={cover.until} /> : <Welcome view={view} />}
      {view.rehearsal && <RehearsalMark className={classes.mark} />}
    </div>
  );
}
