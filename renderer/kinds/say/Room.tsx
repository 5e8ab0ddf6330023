import { linesOf } from '@shared/kinds/say/card';
import type { RoomView } from '@shared/views/views';
import { useStrings } from '../../components/use-strings';
import { Fit } from '../../stage/Fit';
import { Poster } from '../../stage/Poster';
import { Quiet } from '../../components/Quiet';
import classes from '../parts/room.module.css';
import type { RoomPicture } from '../contract';

type Card = RoomPicture<'say'>['card'];

/** What has been written on the card, field by field: as many columns as there are fields. */
function Written({ card }: { readonly card: Card }) {
  const fields = card
    .map(({ id, label, text }) => ({ id, label, lines: linesOf(text) }))
    .filter(({ lines }) => lines.length > 0);
  const things = fields.flatMap(({ id, label, lines }) => [
    {
      key: id,
      group: id,
      heads: true,
      node: (
        <h2 className={classes.heading} dir="auto">
          {label}
        </h2>
      ),
    },
    ...lines.map((line, index) => ({
      key: `${id} ${index}`,
      group: id,
      holds: [id],
      node: (
        <p className={classes.card} dir="auto">
          <span>{line}</span>
        </p>
      ),
    })),
  ]);
  return <Fit flow="columns" items={things} />;
}

/** The day: what it is called, and whose it is. */
const Day = ({ room: { title, organisation } }: { readonly room: RoomView }) => (
  <>
    <p className={classes.words} dir="auto">
      {title}
    </p>
    <Quiet className={classes.over} dir="auto">
      {organisation}
    </Quiet>
  </>
);

/** A card that nothing stands on yet: what will, under the day. */
const Asked = ({ card, room }: { readonly card: Card; readonly room: RoomView }) => (
  <Poster>
    <Day room={room} />
    {card.map(({ id, label }) => (
      <p key={id} className={classes.asked} dir="auto">
        {label}
      </p>
    ))}
  </Poster>
);

/** A slide of words under the prompt: what was written on the card, the brand promise, or what this session is. */
export function RoomSay({ view, room }: { readonly view: RoomPicture<'say'>; readonly room: RoomView }) {
  const strings = useStrings();
  const { brandPromise } = room;
  if (view.card.some(({ text }) => text !== '')) return <Written card={view.card} />;
  if (view.card.length > 0 && !(view.promise && brandPromise)) return <Asked card={view.card} room={room} />;
  if (view.promise && brandPromise)
    return (
      <Poster>
        <Quiet className={classes.over}>{strings.plan.layout.promise}</Quiet>
        <p className={classes.words} dir="auto">
          {brandPromise}
        </p>
      </Poster>
    );
  return (
    <Poster>
      <Day room={room} />
    </Poster>
  );
}
