import { linesOf } from '@shared/kinds/say/card';
import type { RoomView } from '@shared/views/views';
import { useStrings } from '../../components/use-strings';
import { Paged } from '../../components/Paged';
import { Quiet } from '../../components/Quiet';
import classes from '../parts/room.module.css';
import type { RoomPicture } from '../contract';

type Card = RoomPicture<'say'>['card'];

/** So many short lines stand large in the middle; more of them are paged. */
const FEW = 4;
const SHORT = 70;

/** What has been written on the card, field by field. */
function Written({ card }: { readonly card: Card }) {
  const fields = card
    .map(({ id, label, text }) => ({ id, label, lines: linesOf(text) }))
    .filter(({ lines }) => lines.length > 0);
  const all = fields.flatMap(({ lines }) => lines);
  if (all.length <= FEW && all.every((line) => line.length <= SHORT))
    return (
      <div className={classes.big}>
        {fields.map(({ id, label, lines }) => (
          <div key={id}>
            <Quiet dir="auto">
              <span className={classes.clamped} data-lines="2">
                {label}
              </span>
            </Quiet>
            {lines.map((line, index) => (
              <p key={index} className={classes.statement} data-long={all.length > 2} dir="auto">
                <span className={classes.clamped} data-lines="2">
                  {line}
                </span>
              </p>
            ))}
          </div>
        ))}
      </div>
    );
  return (
    <Paged
      items={fields.flatMap(({ id, label, lines }) =>
        lines.map((line, index) => ({
          key: `${id} ${index}`,
          node: (
            <div className={classes.card}>
              {index === 0 && (
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
        })),
      )}
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
