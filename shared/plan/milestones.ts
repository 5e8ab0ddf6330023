import { dayAfter } from '../base/days';
import type { Strings } from '../words';
import type { TimelineMark } from '../document/blocks/timeline';
import type { PlanBlock } from '../document/registry';
import type { PlanSection } from './model';
import type { PlannedAction } from '../kinds/step-plan';
import { dayInWords, inShort } from '../document/texts';
import type { Wordings } from './wording';

/** The days after the workshop on which one looks back at what was promised. */
const STOPS = [30, 60, 90] as const;
const LAST_STOP = 90;
/** Actions stand whole in the table before this one: here a line each. */
const SHORT = 38;
const DAY_MS = 24 * 60 * 60 * 1_000;

const daysBetween = (from: string, to: string): number => Math.round((Date.parse(to) - Date.parse(from)) / DAY_MS);

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
        stop === null ? words.later : words.days(stop),
        dayInWords(strings, one.day),
        one.kind === 'start'
          ? words.starts(number, inShort(firstStep, SHORT))
          : words.due(number, inShort(what, SHORT)),
        inShort(owner, SHORT),
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
  const first = milestones[0];
  if (!first) return [];
  const days = Math.max(LAST_STOP, ...milestones.map(({ after }) => after));
  const due = milestones.filter(({ kind, after }) => kind === 'due' && after <= LAST_STOP).length;
  const proposed = words.title(due, actions.length, LAST_STOP, dayInWords(strings, first.day));
  return [
    {
      id: 'milestones',
      eyebrow: words.eyebrow,
      lens: 'close',
      title: wordings.say('title:milestones', words.eyebrow, proposed),
      blocks: [
        {
          type: 'timeline',
          caption: words.caption(STOPS.map((stop) => dayInWords(strings, dayAfter(date, stop)))),
          days,
          stops: STOPS.map((day) => ({ day, label: words.days(day), date: dayInWords(strings, dayAfter(date, day)) })),
          marks: milestones.map(({ after, kind, action }) => ({
            day: Math.min(days, Math.max(0, after)),
            number: action.number,
            kind,
          })),
        },
        table(strings, milestones),
      ],
    },
  ];
}
