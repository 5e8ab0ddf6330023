const MINUTE_MS = 60_000;
/** A workshop that begins farther than this from its planned time is run at another time than planned. */
const SAME_DAY_MS = 3 * 60 * MINUTE_MS;

/** What the clock of a session is read from; moments in milliseconds, lengths in minutes. */
export interface Timing {
  /** When the first step was left. */
  readonly startedAt: number;
  /** When the agenda says that it begins; null where it does not say. */
  readonly plannedStart: number | null;
  /** What the first step was to take: where no beginning was planned, it began that long before it was left. */
  readonly firstStep: number;
  /** The agenda as it was when the workshop began. */
  readonly planned: number;
  /** The time the room has; null where nothing was said. */
  readonly available: number | null;
  /** The current step: what it is given (0 when it is done already), and what it had before the room came back to it at `since`. */
  readonly here: number;
  readonly spentHere: number;
  readonly since: number;
  /** What is still to be run after it. */
  readonly ahead: number;
}

/** Where the workshop stands against its clock. */
export interface Standing {
  /** Whole minutes behind what was planned; negative: ahead. */
  readonly behind: number;
  /** When it ends if all that is left takes what it is given, in milliseconds. */
  readonly endsAt: number;
  /** Whole minutes by which that is later than the room has; null where nothing was said, negative: to spare. */
  readonly over: number | null;
}

/** How far behind or ahead the workshop is at a moment. A step is never given less than it has taken already. */
export function standingAt(course: Timing, now: number): Standing {
  const { startedAt, plannedStart, firstStep, planned, available, here, spentHere, since, ahead } = course;
  const begun =
    plannedStart !== null && Math.abs(startedAt - plannedStart) <= SAME_DAY_MS
      ? plannedStart
      : startedAt - firstStep * MINUTE_MS;
  const taken = spentHere + Math.max(0, now - since) / MINUTE_MS;
  const endsAt = now + (Math.max(0, here - taken) + ahead) * MINUTE_MS;
  const late = (against: number) => Math.round((endsAt - begun) / MINUTE_MS - against);
  return { behind: late(planned), endsAt, over: available === null ? null : late(available) };
}

/**
 * When a workshop that was set up at `createdAt` is to begin (both in milliseconds); null where that was over by then: whoever
 * plans in the evening is late for nothing.
 */
export const startThatHolds = (planned: number, createdAt: number): number | null =>
  planned < createdAt ? null : planned;
