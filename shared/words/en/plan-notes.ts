import type { Speaking } from './count';

/** What was noted beside the agenda: decisions, promises, parked topics. */
export const notes = ({ and, capital, counted }: Speaking) => ({
  eyebrow: 'Noted along the way',
  headline: (promises: number, parked: number): string =>
    capital(
      and(
        [
          promises > 0 ? counted(promises, 'promise', 'promises') : '',
          parked > 0 ? counted(parked, 'parked topic', 'parked topics') : '',
        ].filter((part) => part !== ''),
      ),
    ),
  decisions: 'Decided along the way',
  promises: 'Promised',
  promiseColumns: ['Promise', 'Who', 'Came up in'],
  parked: 'Parked, to come back to',
  parkedColumns: ['Topic', 'Came up in'],
  /** "decided by Mia: nobody acts on it". */
  decidedBy: (who: string, why: string): string =>
    [who === '' ? '' : `decided by ${who}`, why].filter((part) => part !== '').join(': '),
});
