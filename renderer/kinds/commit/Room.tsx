import { useEffect, useState } from 'react';
import { justAgreed, justAsked } from '@shared/kinds/commit/agreed';
import { Quiet } from '../../components/Quiet';
import { useStrings } from '../../components/use-strings';
import { Fit } from '../../stage/Fit';
import { Nothing, Poster } from '../../stage/Poster';
import classes from '../parts/room.module.css';
import { Fists } from './Fists';
import own from './Room.module.css';
import type { RoomPicture } from '../contract';

type Action = RoomPicture<'actions'>['actions'][number];

/** So long an action stands alone when it has been agreed: a breath. */
const MOMENT_MS = 6_000;

interface Moment {
  readonly action: Action;
  readonly isAgreed: boolean;
}

/** The action that has just been agreed, or of which the room has just said how sure it is, for a moment. */
function useMoment(actions: readonly Action[]): Moment | null {
  const [known, setKnown] = useState(actions);
  const [moment, setMoment] = useState<{ readonly id: string; readonly isAgreed: boolean } | null>(null);
  if (known !== actions) {
    setKnown(actions);
    const agreed = justAgreed(known, actions);
    const now = agreed ?? justAsked(known, actions);
    if (now) setMoment({ id: now.id, isAgreed: agreed !== null });
  }
  useEffect(() => {
    if (moment === null) return undefined;
    const over = setTimeout(() => setMoment(null), MOMENT_MS);
    return () => clearTimeout(over);
  }, [moment]);
  const action = actions.find(({ id }) => id === moment?.id);
  return action && moment ? { action, isAgreed: moment.isAgreed } : null;
}

/** What was agreed, who does it, by when, and how sure the room is of it. */
function Alone({ action: { text, owner, due, confidence }, isAgreed }: Moment) {
  const strings = useStrings();
  return (
    <Poster>
      <Quiet className={classes.over}>{isAgreed ? strings.room.agreed : strings.room.howSure}</Quiet>
      <p className={classes.words} dir="auto">
        {text}
      </p>
      <p className={own.owner} dir="auto">
        {owner}
      </p>
      {due && <p className={classes.over}>{strings.room.dueBy(strings.locale.shortDay(due))}</p>}
      {confidence && <Fists confidence={confidence} />}
    </Poster>
  );
}

/** The actions as they are agreed: what, who, by when, how sure; and what was chosen and none of them serves. */
export function RoomActions({ view }: { readonly view: RoomPicture<'actions'> }) {
  const strings = useStrings();
  const moment = useMoment(view.actions);
  if (moment) return <Alone {...moment} />;
  return (
    <div className={classes.column}>
      {view.actions.length === 0 ? <Nothing>{strings.room.noActions}</Nothing> : <Table view={view} />}
      {view.unserved.length > 0 && (
        <p className={classes.unserved} data-alone={view.actions.length === 0} dir="auto">
          {strings.room.unserved(view.unserved)}
        </p>
      )}
    </div>
  );
}

function Table({ view }: { readonly view: RoomPicture<'actions'> }) {
  const strings = useStrings();
  const template = {
    gridTemplateColumns: 'minmax(0, 1fr) calc(20 * var(--w)) calc(26 * var(--h)) calc(22 * var(--h))',
  };
  return (
    <Fit
      flow="rows"
      close
      rests={view.actions.at(-1)?.id}
      head={
        <div className={`${classes.cells} ${classes.head}`} style={template}>
          <span />
          <span>{strings.room.owner}</span>
          <span>{strings.room.due}</span>
          <span>{strings.room.confidence}</span>
        </div>
      }
      items={view.actions.map(({ id, text, owner, taken, due, confidence, from }) => ({
        key: id,
        node: (
          <div className={classes.cells} style={template}>
            <strong dir="auto">
              <span>{text}</span>
              {from !== null && <span className={classes.from}>{from}</span>}
            </strong>
            <span dir="auto">
              {owner || '–'}
              {taken && ' ✓'}
            </span>
            <span className={own.due}>{due ? strings.locale.shortDay(due) : '–'}</span>
            <span>
              {confidence?.average == null ? '–' : strings.locale.decimal(confidence.average, confidence.mark)}
              {confidence?.fails && <span className={classes.small}> {strings.room.fails}</span>}
            </span>
          </div>
        ),
      }))}
    />
  );
}
