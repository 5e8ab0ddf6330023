import { strings } from '@shared/strings';
import { Paged } from '../../components/Paged';
import classes from '../room.module.css';
import type { RoomPicture } from '../RoomStep';

/** While texts are sealed: how many there are, and not a word of them. */
export function RoomSealedTexts({ view }: { readonly view: RoomPicture<'sealed-texts'> }) {
  return (
    <div className={classes.big}>
      <p className={classes.counted}>
        <span className={classes.number}>{view.count}</span> {strings.room.sealed(view.count)}
      </p>
      {view.form === 'silent-turns' && <p className={classes.large}>{strings.room.turns(view.turns, view.people)}</p>}
      <p className={classes.quiet}>{strings.room.sealedPromise}</p>
    </div>
  );
}

/** Ideas as they arrive, in two columns, the newest page up. */
export function RoomIdeas({ view }: { readonly view: RoomPicture<'ideas'> }) {
  if (view.ideas.length === 0) return <p className={classes.quiet}>{strings.room.nothingYet}</p>;
  return (
    <Paged
      columns={2}
      label={strings.room.ideasSoFar(view.ideas.length)}
      items={view.ideas.map(({ id, text, heading, merged }) => ({
        key: id,
        node: (
          <div className={classes.card} dir="auto">
            {heading !== null && (
              <span className={classes.small}>{view.headings.find((one) => one.id === heading)?.label}</span>
            )}
            <span className={classes.clamped}>{text}</span>
            {merged > 0 && <span className={classes.small}> {strings.room.merged(merged)}</span>}
          </div>
        ),
      }))}
    />
  );
}
