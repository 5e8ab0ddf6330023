import { useStrings } from '../../components/use-strings';
import { GapKey, GapRow, GapTable } from '../../charts/GapRows';
import { SpreadTable } from '../../charts/SpreadTable';
import { Fit } from '../../stage/Fit';
import { SpreadBars } from '../../components/SpreadBars';
import { Quiet } from '../../components/Quiet';
import { RoomSeats } from '../parts/answers/RoomSeats';
import { RoomScatter } from '../parts/RoomScatter';
import { Pictured } from '../parts/Pictured';
import own from './Room.module.css';
import classes from '../parts/room.module.css';
import type { RoomPicture } from '../contract';

/** An open rating: the questions and which are counted; the spread comes when it is closed. */
export function RoomRatingOpen({ view }: { readonly view: RoomPicture<'rating-open'> }) {
  const strings = useStrings();
  const { round } = strings.stepKinds;
  const { from, to, lowest, highest } = view.scale;
  const now = view.form === 'fingers' ? view.items.find(({ counted }) => !counted)?.id : undefined;
  const asked = (id: string, counted: boolean) =>
    now === undefined ? undefined : id === now ? 'now' : counted ? 'past' : 'later';
  return (
    <div className={classes.column}>
      <Fit
        flow={now === undefined ? 'notes' : 'rows'}
        asked={now}
        items={view.items.map(({ id, text, counted }) => ({
          key: id,
          node: (
            <p className={classes.card} data-asked={asked(id, counted)}>
              <span dir="auto">
                {text}
                {counted && <Quiet as="span"> · {strings.room.counted}</Quiet>}
              </span>
            </p>
          ),
        }))}
      />
      <div>
        <p className={now === undefined ? classes.large : classes.scale}>
          {from} {lowest} … {to} {highest}
        </p>
        {view.form !== 'fingers' && (
          <Quiet>
            {view.form === 'paper'
              ? round.sheets(view.sheets ?? 0, view.present)
              : round.answered(view.sheets ?? 0, view.present)}
          </Quiet>
        )}
        <RoomSeats seats={view.seats} />
      </div>
    </div>
  );
}

/** Two questions as a field or as gaps; one as the spread of each item, with its average and what is under the mark. */
export function RoomRatingResult({ view }: { readonly view: RoomPicture<'rating-result'> }) {
  const strings = useStrings();
  const { round } = strings.stepKinds;
  const { result, chart } = view;
  if (result.withheld) return <p className={classes.large}>{round.keptNothing[result.withheld]}</p>;
  if (chart?.type === 'scatter') {
    /* What lies nowhere in the field is told below it. */
    const rest = result.rows
      .filter(({ average, second }) => average === null || second?.average == null)
      .map(({ id, text, isCounted }) => ({
        id,
        text: `${text} · ${isCounted ? strings.steps.rate.nobody : strings.room.notCounted}`,
      }));
    return <RoomScatter chart={chart} rest={rest} />;
  }
  if (chart)
    return (
      <Pictured table={<GapTable data={chart} />}>
        <Fit
          flow="rows"
          close
          head={
            <div className={classes.rows}>
              <GapKey data={chart} />
            </div>
          }
          items={chart.rows.map((row, index) => ({
            key: String(index),
            node: (
              <div className={classes.rows}>
                <GapRow data={chart} row={row} strong={index === 0} />
              </div>
            ),
          }))}
        />
      </Pictured>
    );
  return (
    <Pictured table={<SpreadTable caption={view.question} values={result.values} rows={result.rows} />}>
      <Fit
        flow="rows"
        close
        items={result.rows.map(({ id, text, counts, isCounted, average, mark, fails, split }) => ({
          key: id,
          node: (
            <div className={own.spread}>
              <span dir="auto">{text}</span>
              <SpreadBars values={result.values} counts={counts} average={average} mark={mark} told />
              <span className={own.figure}>
                <span className={classes.large}>
                  {average === null
                    ? isCounted
                      ? '–'
                      : strings.room.notCounted
                    : strings.locale.decimal(average, mark)}
                </span>
                {fails && <span>{strings.room.fails}</span>}
                {split && <span>{strings.room.split}</span>}
              </span>
            </div>
          ),
        }))}
      />
    </Pictured>
  );
}
