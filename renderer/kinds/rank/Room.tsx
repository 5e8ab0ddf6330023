import { useStrings } from '../../components/use-strings';
import { Fit } from '../../stage/Fit';
import type { RoomPicture } from '../contract';
import { RoomSeats } from '../parts/answers/RoomSeats';
import { Options } from '../parts/RoomOptions';
import classes from '../parts/room.module.css';
import own from './Rank.module.css';

/** An open ranking: what is put in order, and how many orders are in. */
export function RoomRankingOpen({ view }: { readonly view: RoomPicture<'ranking-open'> }) {
  const strings = useStrings();
  const { round } = strings.stepKinds;
  return (
    <div className={classes.column}>
      <Options options={view.items} numbered={view.form === 'paper'} />
      <div>
        <p className={classes.large}>
          {view.form === 'paper'
            ? round.sheets(view.sheets ?? 0, view.present)
            : round.answered(view.sheets ?? 0, view.present)}
        </p>
        <RoomSeats seats={view.seats} />
      </div>
    </div>
  );
}

/** A place, what stands there, and beside it how much of the most points it has. */
function Place({ rank, text, share, said }: { rank: string; text: string; share: number | null; said: string }) {
  return (
    <div className={own.roomPlace} data-first={rank === '1' || rank === '1='} data-alone={share === null}>
      <strong>{rank}</strong>
      <span dir="auto">{text}</span>
      {share !== null && (
        <>
          <span className={own.track} aria-hidden>
            <span className={own.fill} style={{ width: `${Math.round(100 * share)}%` }} />
          </span>
          <span className={own.points}>{said}</span>
        </>
      )}
    </div>
  );
}

/** The ranked list, best first, with its points. */
export function RoomRankingResult({ view: { result } }: { readonly view: RoomPicture<'ranking-result'> }) {
  const strings = useStrings();
  const { round } = strings.stepKinds;
  const words = strings.kinds.rank;
  if (result.withheld) return <p className={classes.large}>{round.keptNothing[result.withheld]}</p>;
  if (result.orders === 0) return <p className={classes.large}>{words.facilitator.nobody}</p>;
  return (
    <Fit
      flow="rows"
      items={result.rows.map(({ id, text, rank, tied, points }) => ({
        key: id,
        node: (
          <Place
            rank={tied ? `${rank}=` : String(rank)}
            text={text}
            share={points / result.most}
            said={words.facilitator.points(points, result.most)}
          />
        ),
      }))}
    />
  );
}

/** The order agreed aloud. */
export function RoomRankingAgreed({ view }: { readonly view: RoomPicture<'ranking-agreed'> }) {
  return (
    <Fit
      flow="rows"
      items={view.order.map(({ id, text }, index) => ({
        key: id,
        node: <Place rank={String(index + 1)} text={text} share={null} said="" />,
      }))}
    />
  );
}
