import { linesOf } from '@shared/kinds/say/card';
import type { RoomView } from '@shared/views/views';
import { useStrings } from '../../components/use-strings';
import { Paged } from '../../components/Paged';
import { Quiet } from '../../components/Quiet';
import classes from '../parts/room.module.css';
import type { RoomPicture } from '../contract';

type Card = RoomPicture<'say'>['card'];

/** What has been written on the card, a line each under the name of its field; alone, a card needs no name on each line. */
function Written({ card }: { readonly card: Card }) {
  const alone = card.length === 1;
  const lines = card.flatMap(({ id, label, text }) =>
    linesOf(text).map((line, index) => ({ key: `${id} ${index}`, label: alone || index > 0 ? '' : label, line })),
  );
  return (
    <Paged
      label={alone ? (card[0]?.label ?? '') : ''}
      items={lines.map(({ key, label, line }) => ({
        key,
        node: (
          <div className={classes.card}>
            {label !== '' && (
              <span className={classes.from} dir="auto">
                {label}
              </span>
            )}
            <span className={classes.large} dir="auto">
              <span className={classes.clamped} data-lines="3">
                {line}
              </span>
            </span>
          </div>
        ),
      }))}
    />
  );
}

/** A card that nothing stands on yet: what will. */
const Asked = ({ card }: { readonly card: Card }) => (
  <div className={classes.big}>
    {card.map(({ id, label }) => (
      <p key={id} className={classes.large} dir="auto">
        <span className={classes.clamped} data-lines="2">
          {label}
        </span>
      </p>
    ))}
  </div>
);

/** A slide of words under the prompt: what was written on the card, the brand promise, or what this session is. */
export function RoomSay({ view, room }: { readonly view: RoomPicture<'say'>; readonly room: RoomView }) {
  const strings = useStrings();
  const { brandPromise, title, organisation } = room;
  if (view.card.some(({ text }) => text !== '')) return <Written card={view.card} />;
  if (view.card.length > 0 && !(view.promise && brandPromise)) return <Asked card={view.card} />;
  return (
    <div className={classes.big}>
      {view.promise && brandPromise ? (
        <>
          <Quiet>{strings.plan.layout.promise}</Quiet>
          <p className={classes.statement} data-long={brandPromise.length > 160} dir="auto">
            <span className={classes.clamped}>{brandPromise}</span>
          </p>
        </>
      ) : (
        <>
          <p className={classes.display} dir="auto">
            <span className={classes.clamped}>{title}</span>
          </p>
          <p className={classes.large} dir="auto">
            <span className={classes.clamped}>{organisation}</span>
          </p>
        </>
      )}
    </div>
  );
}
