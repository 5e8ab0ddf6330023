import { strings } from '@shared/strings';
import type { VoteResult } from '@shared/steps/vote/view';
import { Paged } from '../../components/Paged';
import classes from '../room.module.css';
import type { RoomPicture } from '../RoomStep';

/** What will be voted on. */
export function RoomOptions({ view }: { readonly view: RoomPicture<'options'> }) {
  if (view.options.length === 0) return <p className={classes.quiet}>{strings.room.nothingYet}</p>;
  return <Options options={view.options} numbered={false} />;
}

interface OptionsProps {
  readonly options: readonly { readonly id: string; readonly text: string }[];
  /** With the numbers that are called out or written on paper. */
  readonly numbered: boolean;
}

function Options({ options, numbered }: OptionsProps) {
  return (
    <Paged
      columns={2}
      items={options.map(({ id, text }, index) => ({
        key: id,
        node: (
          <div className={classes.card}>
            <span className={classes.clamped} dir="auto">
              {numbered && <strong>{index + 1}. </strong>}
              {text}
            </span>
          </div>
        ),
      }))}
    />
  );
}

/* Names take room that the options need: more people than this are shown by number, and many more only counted. */
const MOST_NAMES = 16;
const MOST_SEATS = 99;

function progressLine(view: RoomPicture<'vote-open'>): string {
  if (view.form === 'hand-count') return strings.room.countedOf(view.counted.length, view.options.length);
  if (view.form === 'paper') return strings.room.ballotsOf(view.voted ?? 0, view.present);
  return strings.room.votedOf(view.voted ?? 0, view.present);
}

/** An open vote: the options and who has voted; never a total. */
export function RoomVoteOpen({ view }: { readonly view: RoomPicture<'vote-open'> }) {
  return (
    <div className={classes.column}>
      <Options options={view.options} numbered={view.form === 'paper' || view.form === 'hand-count'} />
      <div>
        <p className={classes.large}>
          {progressLine(view)}
          <span className={classes.quiet}> · {strings.room.dotsEach(view.budget, view.cap)}</span>
        </p>
        {view.seats && view.seats.length <= MOST_SEATS && (
          <ul className={classes.seats}>
            {view.seats.map(({ id, seat, name, done }) => (
              <li key={id} className={classes.seat} data-done={done}>
                {(view.seats?.length ?? 0) > MOST_NAMES ? seat : name || strings.room.seat(seat)}
                {done && ' ✓'}
              </li>
            ))}
          </ul>
        )}
      </div>
    </div>
  );
}

/** The result as bars, most dots first; the line of winners and ties are marked in words. */
export function ResultBars({ result }: { readonly result: VoteResult }) {
  const most = Math.max(1, ...result.rows.map(({ dots }) => dots));
  const lastWinner = result.rows.findLastIndex(({ winner }) => winner);
  return (
    <Paged
      items={result.rows.map(({ id, text, rank, dots, tied, winner }, index) => ({
        key: id,
        node: (
          <>
            <div className={classes.bar} data-winner={winner}>
              <span className={classes.rank}>{tied ? `${rank}=` : rank}</span>
              <span className={classes.label} dir="auto">
                <span className={classes.clamped}>{text}</span>
              </span>
              <span className={classes.track}>
                <span className={classes.fill} style={{ width: `${(dots / most) * 100}%` }} />
              </span>
              <span className={classes.count}>
                {dots}
                {tied && <span className={classes.small}> {strings.room.tied}</span>}
              </span>
            </div>
            {index === lastWinner && index < result.rows.length - 1 && (
              <p className={classes.line}>{strings.room.line(result.winners)}</p>
            )}
          </>
        ),
      }))}
    />
  );
}

export function RoomVoteResult({ view }: { readonly view: RoomPicture<'vote-result'> }) {
  return <ResultBars result={view.result} />;
}
