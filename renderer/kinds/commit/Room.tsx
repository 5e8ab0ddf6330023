import { useStrings } from '../../components/use-strings';
import { Paged } from '../../components/Paged';
import { Quiet } from '../../components/Quiet';
import classes from '../parts/room.module.css';
import type { RoomPicture } from '../contract';

/** The actions as they are agreed: what, who, by when, how sure; and what was chosen and none of them serves. */
export function RoomActions({ view }: { readonly view: RoomPicture<'actions'> }) {
  const strings = useStrings();
  return (
    <div className={classes.column}>
      {view.actions.length === 0 ? <Quiet>{strings.room.noActions}</Quiet> : <Table view={view} />}
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
  const template = { gridTemplateColumns: 'minmax(0, 1fr) 22cqw 20cqh 18cqh' };
  return (
    <Paged
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
              <span className={classes.clamped}>{text}</span>
              {from !== null && <span className={classes.from}>{from}</span>}
            </strong>
            <span className={classes.clamped} dir="auto">
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
