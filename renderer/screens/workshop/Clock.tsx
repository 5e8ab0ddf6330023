import { standingAt, startThatHolds } from '@shared/agenda/schedule';
import type { ClockView } from '@shared/session/clock';
import { useStrings } from '../../components/use-strings';
import type { Strings } from '@shared/words';
import { useNow } from '../../components/use-now';
import classes from './Header.module.css';

const MINUTE_MS = 60_000;
/** Minutes from which on nobody is late any more: it is another day. */
export const LATE_AT_MOST = 12 * 60;
/** A minute or two is no news. */
const ON_TIME = 2;
/** When the agenda says that the workshop begins, on this machine's clock; null where it does not say, or that holds no more. */
const plannedStart = ({ date, start, createdAt }: ClockView): number | null =>
  start === null ? null : startThatHolds(new Date(`${date}T${start}:00`).getTime(), Date.parse(createdAt));

/** Where the workshop stands now; null before it begins. */
export function standingNow(clock: ClockView, now: number) {
  const { startedAt, since, ...rest } = clock;
  if (startedAt === null || since === null) return null;
  return standingAt(
    { ...rest, startedAt: Date.parse(startedAt), since: Date.parse(since), plannedStart: plannedStart(clock) },
    now,
  );
}

const lateness = (strings: Strings, minutes: number): string => {
  const words = strings.workshop.clock;
  if (Math.abs(minutes) <= ON_TIME) return words.onTime;
  return minutes > 0 ? words.behind(minutes) : words.ahead(-minutes);
};

function inWords(strings: Strings, clock: ClockView, now: number): string {
  const words = strings.workshop.clock;
  const at = standingNow(clock, now);
  const start = plannedStart(clock);
  if (!at) {
    if (start === null) return words.notStarted;
    const late = Math.round((now - start) / MINUTE_MS);
    if (late > ON_TIME && late <= LATE_AT_MOST) return words.behind(late);
    return words.startsAt(strings.locale.timeOfDay(start), strings.locale.timeOfDay(start + clock.minutes * MINUTE_MS));
  }
  if (clock.finished) return words.finished;
  if (at.behind > LATE_AT_MOST) return words.begunOn(strings.locale.shortDay((clock.startedAt ?? '').slice(0, 10)));
  const ends = words.ends(strings.locale.timeOfDay(at.endsAt));
  return `${lateness(strings, at.behind)} · ${at.over !== null && at.over > ON_TIME ? words.over(ends, at.over) : ends}`;
}

/** How late the room is against its agenda, and when it ends if the rest takes what it is given; looked at twice a minute. */
export function Clock({ clock }: { readonly clock: ClockView }) {
  const strings = useStrings();
  const now = useNow(MINUTE_MS / 2);
  return <span className={classes.clock}>{inWords(strings, clock, now)}</span>;
}
