import { useStrings } from '../../components/use-strings';
import { Fit } from '../../stage/Fit';
import { Nothing } from '../../stage/Poster';
import classes from '../parts/room.module.css';
import type { RoomPicture } from '../contract';

/** The actions as they are agreed: what, who, by when, how sure; and what was chosen and none of them serves. */
export function RoomActions({ view }: { readonly view: RoomPicture<'actions'> }) {
  const strings = useStrings();
  return (
    <div className={classes.column}>
      {view.actions.length === 0 ? <Nothing>{strings.room.noActions}</Nothing> : <Table view={view} />}
      {view.unserved.length > 0 && (
        <p className={classes.unserved} dir="auto">
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
            <span>{due ? strings.locale.shortDay(due) : '–'}</span>
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
