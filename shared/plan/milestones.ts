import { dayAfter, daysBetween, nextWorkingDay } from '../base/days';
import type { Strings } from '../words';
import type { TimelineMark } from '../document/blocks/timeline';
import { ifRoom } from '../document/in-brief';
import type { PlanBlock } from '../document/registry';
import type { PlanSection } from './model';
import type { PlannedAction } from '../kinds/step-plan';
import { dayInWords, inShort } from '../document/texts';
import type { Wordings } from './wording';

/** So many days after the workshop one looks back at what was promised: on that day, or on the next on which people work. */
const STOPS = [30, 60, 90] as const;
const LAST_STOP = 90;
/** Actions stand whole in the table before this one: here a line each. */
const SHORT = 38;

/** One day on which something starts or is due. */
interface Milestone {
  readonly day: string;
  readonly after: number;
  readonly kind: TimelineMark['kind'];
  readonly action: PlannedAction;
}

function milestonesOf(date: string, actions: readonly PlannedAction[]): Milestone[] {
  return actions
    .flatMap((action): Milestone[] => {
      const on = (day: string | null, kind: Milestone['kind']): Milestone[] =>
        day === null ? [] : [{ day, after: daysBetween(date, day), kind, action }];
      return [...on(action.start, 'start'), ...on(action.due, 'due')];
    })
    .toSorted((a, b) => a.after - b.after || a.action.number - b.action.number);
}

/** The day on which one looks back after so many days. */
const lookBack = ({ locale }: Strings, date: string, stop: number): string =>
  nextWorkingDay(locale, dayAfter(date, stop));

/** The days on which one looks back, in words; `since`: the day of a follow-up, of which only those that come after it are left. */
export const reviewDays = (strings: Strings, date: string, since: string = date): string[] =>
  STOPS.map((stop) => lookBack(strings, date, stop))
    .filter((day) => day > since)
    .map((day) => dayInWords(strings, day));

/** The first stop by which a milestone is to be reached; null for what comes later. */
const stopOf = ({ after }: Milestone): number | null => STOPS.find((stop) => after <= stop) ?? null;

function table(strings: Strings, milestones: readonly Milestone[]): PlanBlock {
  const words = strings.plan.content.milestones;
  return {
    type: 'table',
    caption: '',
    columns: [
      { label: words.columns.stop, width: 0.11 },
      { label: words.columns.day, width: 0.19 },
      { label: words.columns.what, width: 0.54 },
      { label: words.columns.who, width: 0.16 },
    ],
    rows: milestones.map((one) => {
      const stop = stopOf(one);
      const { number, what, firstStep, owner } = one.action;
      return [
        one.after < 0 ? '–' : stop === null ? words.later : words.days(stop),
        dayInWords(strings, one.day),
        one.kind === 'start'
          ? words.starts(number, inShort(firstStep, SHORT))
          : words.due(number, inShort(what, SHORT)),
        owner,
      ];
    }),
  };
}

/** The first 90 days as a line and as a list, with the days to look back; nothing where no action has a day. */
export function milestonesSection(
  strings: Strings,
  date: string,
  actions: readonly PlannedAction[],
  wordings: Wordings,
): PlanSection[] {
  const words = strings.plan.content.milestones;
  const milestones = milestonesOf(date, actions);
  if (milestones.length === 0) return [];
  const stops = STOPS.map((stop) => {
    const day = lookBack(strings, date, stop);
    return { day: daysBetween(date, day), label: words.days(stop), date: dayInWords(strings, day) };
  });
  const days = Math.max(...stops.map(({ day }) => day), ...milestones.map(({ after }) => after));
  const due = milestones.filter(({ kind, after }) => kind === 'due' && after >= 0 && after <= LAST_STOP).length;
  const start = milestones.find(({ kind }) => kind === 'start');
  const proposed = words.title(due, actions.length, LAST_STOP, start ? dayInWords(strings, start.day) : null);
  const timeline: PlanBlock = {
    type: 'timeline',
    caption: words.caption(stops.map(({ date: day }) => day)),
    days,
    stops,
    /* What was to be before the day itself has no place on the line; it stands in the list. */
    marks: milestones.flatMap(({ after, kind, action }) =>
      after < 0 ? [] : [{ day: Math.min(days, after), number: action.number, kind }],
    ),
  };
  return [
    {
      id: 'milestones',
      eyebrow: words.eyebrow,
      lens: 'close',
      title: wordings.say('title:milestones', words.eyebrow, proposed),
      blocks: [timeline, table(strings, milestones)],
      brief: ifRoom(strings, [timeline]),
    },
  ];
}
