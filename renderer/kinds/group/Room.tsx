import { useStrings } from '../../components/use-strings';
import { Fit, type Thing } from '../../stage/Fit';
import { Nothing } from '../../stage/Poster';
import classes from '../parts/room.module.css';
import own from './Room.module.css';
import type { RoomPicture } from '../contract';

type Group = RoomPicture<'board'>['groups'][number];

/** So many ideas go into one part of a group: one with more goes on in a second part, which a page may begin with. */
const IN_ONE_PART = 4;

const partsOf = (ideas: Group['ideas']): Group['ideas'][] =>
  Array.from({ length: Math.max(1, Math.ceil(ideas.length / IN_ONE_PART)) }, (_, part) =>
    ideas.slice(part * IN_ONE_PART, (part + 1) * IN_ONE_PART),
  );

/** A group under its title; one that has none yet has its number. */
const thingsOf = ({ id, number, text, ideas, from }: Group): Thing[] =>
  partsOf(ideas).map((part, index) => ({
    key: `${id} ${index}`,
    group: id,
    holds: [id, ...part.map((idea) => idea.id)],
    node: (
      <section className={own.group} data-goes-on={index > 0}>
        <h2>
          {number}
          {text !== '' && (
            <>
              {'. '}
              <bdi>{text}</bdi>
            </>
          )}
          {index > 0 && ' …'}
        </h2>
        {from !== null && index === 0 && <span className={classes.from}>{from}</span>}
        {part.map((idea) => (
          <p key={idea.id} dir="auto">
            {idea.text}
          </p>
        ))}
      </section>
    ),
  }));

/** The board: each group a column, and what stands alone in the last one. */
export function RoomBoard({ view }: { readonly view: RoomPicture<'board'> }) {
  const strings = useStrings();
  if (view.groups.length + view.alone.length === 0) return <Nothing>{strings.room.nothingYet}</Nothing>;
  const alone = view.alone.map(({ id, text, from }) => ({
    key: id,
    group: '',
    node: (
      <div className={classes.card}>
        <span dir="auto">{text}</span>
        {from !== null && <span className={classes.from}>{from}</span>}
      </div>
    ),
  }));
  return (
    <Fit flow={view.groups.length > 0 ? 'columns' : 'notes'} items={[...view.groups.flatMap(thingsOf), ...alone]} />
  );
}
