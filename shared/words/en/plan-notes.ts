import type { Speaking } from './count';

/** What was noted beside the agenda: decisions, promises, parked topics. */
export const notes = ({ and, capital, counted, number }: Speaking) => ({
  eyebrow: 'Noted along the way',
  /** "One promise and two parked topics, two of them answered". */
  headline: (promises: number, parked: number, answered: number): string => {
    const all = promises + parked;
    const noted = and(
      [
        promises > 0 ? counted(promises, 'promise', 'promises') : '',
        parked > 0 ? counted(parked, 'parked topic', 'parked topics') : '',
      ].filter((part) => part !== ''),
    );
    const some = answered < all ? `${number(answered)} of them ` : all === 1 ? '' : all === 2 ? 'both ' : 'all ';
    return capital(answered === 0 ? noted : `${noted}, ${some}answered`);
  },
  decisions: 'Decided along the way',
  promises: 'Promised',
  promiseColumns: ['Promise', 'Who', 'Came up in'],
  /** Where at least one promise is answered. */
  answeredPromiseColumns: ['Promise', 'Who', 'What became of it', 'Came up in'],
  parked: 'Parked, to come back to',
  parkedColumns: ['Topic', 'Came up in'],
  answered: 'Parked, and answered',
  answeredColumns: ['Topic', 'What became of it', 'Came up in'],
  /** "We act · action 3". */
  becameOf: (verdict: string, action: number | null): string =>
    [verdict, action === null ? '' : `action ${action}`].filter((part) => part !== '').join(' · '),
  /** "decided by Mia: nobody acts on it". */
  decidedBy: (who: string, why: string): string =>
    [who === '' ? '' : `decided by ${who}`, why].filter((part) => part !== '').join(': '),
});
