import { and, capital, counted } from './count';

/** What was noted beside the agenda: decisions, promises, parked topics. */
export const notes = {
  eyebrow: 'Beside the agenda',
  headline: (decisions: number, promises: number, parked: number): string =>
    capital(
      and(
        [
          decisions > 0 ? counted(decisions, 'decision', 'decisions') : '',
          promises > 0 ? counted(promises, 'promise', 'promises') : '',
          parked > 0 ? counted(parked, 'parked topic', 'parked topics') : '',
        ].filter((part) => part !== ''),
      ),
    ),
  decisions: 'Decided along the way',
  decisionColumns: ['Decision', 'Who decided', 'Why'],
  promises: 'Promised',
  promiseColumns: ['Promise', 'Who', 'Came up at'],
  parked: 'Parked, to come back to',
  parkedColumns: ['Topic', 'Came up at'],
  decidedBy: (text: string, who: string): string => (who === '' ? text : `${text} (decided by ${who})`),
};
