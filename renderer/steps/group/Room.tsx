import { strings } from '@shared/strings';
import { Paged } from '../../components/Paged';
import classes from '../room.module.css';
import type { RoomPicture } from '../RoomStep';

interface Cluster {
  readonly id: string;
  readonly title: string;
  readonly ideas: readonly { readonly id: string; readonly text: string }[];
}

/** The board: clusters with their titles, what stands alone last. */
export function RoomBoard({ view }: { readonly view: RoomPicture<'board'> }) {
  const groups: Cluster[] = view.groups.map(({ id, number, text, ideas }) => ({
    id,
    title: `${number}  ${text || strings.steps.group.untitled}`,
    ideas,
  }));
  const alone = view.alone.map((idea) => ({ id: idea.id, title: '', ideas: [idea] }));
  const clusters = [...groups, ...alone];
  if (clusters.length === 0) return <p className={classes.quiet}>{strings.room.nothingYet}</p>;
  return (
    <Paged
      columns={3}
      items={clusters.map(({ id, title, ideas }) => ({
        key: id,
        node: title ? (
          <section className={classes.group}>
            <h2>{title}</h2>
            {ideas.map((idea) => (
              <p key={idea.id} className={classes.clamped} dir="auto">
                {idea.text}
              </p>
            ))}
          </section>
        ) : (
          <div className={classes.card} dir="auto">
            <span className={classes.clamped}>{ideas[0]?.text}</span>
          </div>
        ),
      }))}
    />
  );
}
