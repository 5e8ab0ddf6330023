import type { Speaking } from './count';

/** What is due after a workshop. */
export const due = ({ plural }: Speaking) => ({
  title: 'What is due',
  overdue: (days: number) => `${plural(days, 'day', 'days')} overdue`,
  today: 'today',
  soon: (days: number) => `in ${plural(days, 'day', 'days')}`,
  firstStep: (what: string) => `First step: ${what}`,
  of: (owner: string, session: string) => [owner, session].filter(Boolean).join(' · '),
  all: (count: number) => `Show all ${count}`,
  fewer: 'Show fewer',
  export: 'Dates as a calendar file',
  exported: (file: string) => `The dates are in ${file}. Open it to put them into your calendar.`,
  followUp: 'Follow up on the actions',
  calendar: 'Candor: what is due',
  fileName: 'Candor dates',
  save: 'Save the dates',
  summary: (kind: 'first-step' | 'action', what: string, owner: string) =>
    `${kind === 'first-step' ? 'First step: ' : 'Due: '}${what}${owner && ` (${owner})`}`,
  description: (session: string, measure: string) =>
    [session, measure && `It worked when: ${measure}`].filter(Boolean).join('\n'),
});
