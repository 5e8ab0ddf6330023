import { ScoreRow } from '../../charts/ScoreRow';
import { ScoreTable } from '../../charts/ScoreTable';
import { Fit } from '../../stage/Fit';
import { Nothing, Poster } from '../../stage/Poster';
import { Quiet } from '../../components/Quiet';
import { useStrings } from '../../components/use-strings';
import { RoomSeats } from '../parts/answers/RoomSeats';
import { Pictured } from '../parts/Pictured';
import classes from '../parts/room.module.css';
import type { RoomPicture } from '../contract';

/** An open round: by hands the one statement that is being asked, else all of them; never a count. */
export function RoomJudgingOpen({ view }: { readonly view: RoomPicture<'judging-open'> }) {
  const strings = useStrings();
  const { judge: words, round } = strings.stepKinds;
  const now = view.items.find(({ id }) => !view.counted.includes(id));
  const verdicts = view.verdicts.map(({ label }) => label);
  if (view.form === 'fingers')
    return (
      <div className={classes.column}>
        <Poster>
          {now && (
            <p className={classes.words} data-asked dir="auto">
              {now.text}
            </p>
          )}
        </Poster>
        <p className={classes.large}>
          {words.hands(verdicts)}
          <Quiet as="span"> · {words.counted(view.counted.length, view.items.length)}</Quiet>
        </p>
      </div>
    );
  return (
    <div className={classes.column}>
      <Fit
        flow="notes"
        items={view.items.map(({ id, text }, index) => ({
          key: id,
          node: (
            <div className={classes.card}>
              <span>
                <strong>{index + 1}. </strong>
                <bdi>{text}</bdi>
              </span>
            </div>
          ),
        }))}
      />
      <div>
        <p className={classes.large}>
          {view.form === 'paper'
            ? round.sheets(view.sheets ?? 0, view.present)
            : round.answered(view.sheets ?? 0, view.present)}
          <Quiet as="span"> · {words.hands(verdicts)}</Quiet>
        </p>
        <RoomSeats seats={view.seats} />
      </div>
    </div>
  );
}

/** The answer revealed last, large, with its reason; when all are out, the score of every statement. */
export function RoomJudgingResult({ view }: { readonly view: RoomPicture<'judging-result'> }) {
  const strings = useStrings();
  const { judge: words, round } = strings.stepKinds;
  const { result, chart, verdicts } = view;
  if (result.withheld) return <p className={classes.large}>{round.keptNothing[result.withheld]}</p>;
  const at = result.rows.findIndex(({ id }) => id === result.latest);
  const latest = result.rows[at];
  const row = chart.rows[at];
  if (latest?.answer && row && result.toReveal.length > 0)
    return (
      <Poster>
        <p dir="auto">{latest.text}</p>
        <p className={classes.verdict}>
          <span className={classes.words}>{verdicts.find(({ id }) => id === latest.answer?.verdict)?.label}</span>
          <Quiet as="span" className={classes.over}>
            {latest.isCounted ? words.right(latest.right ?? 0, latest.answers) : strings.room.notCounted}
          </Quiet>
        </p>
        <p className={classes.over} dir="auto">
          {latest.answer.reason}
        </p>
      </Poster>
    );
  return (
    <Pictured table={<ScoreTable data={chart} />}>
      <Fit
        flow="rows"
        close
        items={chart.rows.map((one, index) => ({
          key: result.rows[index]?.id ?? String(index),
          node: (
            <div className={classes.rows}>
              <ScoreRow row={one} />
            </div>
          ),
        }))}
      />
    </Pictured>
  );
}

/** What the room agreed on, item by item; what is still open says so. */
export function RoomVerdicts({ view }: { readonly view: RoomPicture<'verdicts'> }) {
  const strings = useStrings();
  const { judge: words } = strings.stepKinds;
  if (view.items.length === 0) return <Nothing>{strings.room.nothingYet}</Nothing>;
  const labels = new Map(view.verdicts.map(({ id, label }) => [id, label]));
  return (
    <Fit
      flow="notes"
      rests={(view.items.find(({ verdict }) => verdict === null) ?? view.items.at(-1))?.id}
      items={view.items.map(({ id, text, verdict, reason }) => ({
        key: id,
        node: (
          <div className={classes.card} data-open={verdict === null}>
            <span dir="auto">{text}</span>
            <strong className={classes.said} data-open={verdict === null}>
              {verdict === null ? words.unanswered : labels.get(verdict)}
            </strong>
            {reason && <span dir="auto">{reason}</span>}
          </div>
        ),
      }))}
    />
  );
}
