import { standingAt } from '@shared/agenda/schedule';
import type { ClockView } from '@shared/session/clock';
import { strings } from '@shared/words';
import { dayInWords, timeInWords } from '../../components/format';
import { useNow } from '../../components/use-now';
import classes from './Header.module.css';

const MINUTE_MS = 60_000;
/** Minutes from which on nobody is late any more: it is another day. */
export const LATE_AT_MOST = 12 * 60;
/** A minute or two is no news. */
const ON_TIME = 2;
const words = strings.workshop.clock;

/** When the agenda says that the workshop begins, on this machine's clock; null where it does not say. */
const plannedStart = ({ date, start }: ClockView): number | null =>
  start === null ? null : new Date(`${date}T${start}:00`).getTime();

/** Where the workshop stands now; null before it begins. */
export function standingNow(clock: ClockView, now: number) {
  const { startedAt, since, ...rest } = clock;
  if (startedAt === null || since === null) return null;
  return standingAt(
    { ...rest, startedAt: Date.parse(startedAt), since: Date.parse(since), plannedStart: plannedStart(clock) },
    now,
  );
}

const lateness = (minutes: number): string => {
  if (Math.abs(minutes) <= ON_TIME) return words.onTime;
  return minutes > 0 ? words.behind(minutes) : words.ahead(-minutes);
};

function inWords(clock: ClockView, now: number): string {
  const at = standingNow(clock, now);
  const start = plannedStart(clock);
  if (!at) {
    if (start === null) return words.notStarted;
    const late = Math.round((now - start) / MINUTE_MS);
    if (late > ON_TIME && late <= LATE_AT_MOST) return words.behind(late);
    return words.startsAt(timeInWords(start), timeInWords(start + clock.minutes * MINUTE_MS));
  }
  if (clock.finished) return words.finished;
  if (at.behind > LATE_AT_MOST) return words.begunOn(dayInWords((clock.startedAt ?? '').slice(0, 10)));
  const ends = words.ends(timeInWords(at.endsAt));
  return `${lateness(at.behind)} · ${at.over !== null && at.over > ON_TIME ? words.over(ends, at.over) : ends}`;
}

/** How late the room is against its agenda, and when it ends if the rest takes what it is given; looked at twice a minute. */
export function Clock({ clock }: { readonly clock: ClockView }) {
  const now = useNow(MINUTE_MS / 2);
  return <span className={classes.clock}>{inWords(clock, now)}</span>;
}
