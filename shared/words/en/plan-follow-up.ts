import type { Speaking } from './count';
import { entryOf } from '../../base/entry-of';

/** What a follow-up says of the actions agreed before it. */
export const followUp = ({ locale, and, capital, counted, number }: Speaking) => {
  const LABELS: Readonly<Record<string, string>> = {
    done: 'done',
    moving: 'moving',
    stuck: 'stuck',
    dropped: 'dropped',
  };
  return {
    eyebrow: (since: string): string => `Since the last time, ${since}`,
    /** Where no action was open any more. */
    nothing: 'No action was open from the last time',
    /**
     * "Three of six actions are done, two are moving and nobody was asked about one". `byVerdict`: in the order in which they are
     * offered.
     */
    headline: (
      all: number,
      byVerdict: readonly (readonly [verdict: string, label: string, count: number])[],
    ): string => {
      const [first, ...rest] = byVerdict.filter(([, , count]) => count > 0);
      if (!first) return `Nobody has been asked yet about ${counted(all, 'action', 'actions')}`;
      const is = (count: number) => (count === 1 ? 'is' : 'are');
      const of = (verdict: string, label: string) => entryOf(LABELS, verdict) ?? locale.lower(label);
      const [verdict, label, count] = first;
      const silent = all - byVerdict.reduce((sum, [, , many]) => sum + many, 0);
      return capital(
        and([
          `${number(count)} of ${counted(all, 'action', 'actions')} ${is(count)} ${of(verdict, label)}`,
          ...rest.map(([one, name, many]) => `${number(many)} ${is(many)} ${of(one, name)}`),
          ...(silent > 0 ? [`nobody was asked about ${number(silent)}`] : []),
        ]),
      );
    },
    caption: 'What became of each action',
    columns: { howFar: 'How far', action: 'Action', measure: 'Measure', before: 'Then', now: 'Now', target: 'Target' },
    /** `due`: the day on which it was due; empty where it had none. */
    action: (count: number, text: string, owner: string, due: string): string =>
      [`${count}. ${text}${owner && ` (${owner})`}`, due && `Was due ${due}`].filter(Boolean).join('\n'),
    /** A verdict such as “Stuck, because” goes on in what was said. */
    verdict: (label: string, reason: string): string => {
      const plain = label.replace(/, because$/u, '');
      return reason === '' ? plain : `${plain}: ${reason}`;
    },
    notAsked: 'Not asked',
    notMeasured: 'Not measured yet',
    noMeasure: 'No measure agreed',
    anew: 'Newly agreed',
    agreed: (count: number, text: string, owner: string, due: string): string => {
      const who = [owner, due && `by ${due}`].filter(Boolean).join(', ');
      return `${count}. ${text}${who && ` (${who})`}`;
    },
    edition: (count: number, date: string): string =>
      `${['First', 'Second', 'Third', 'Fourth', 'Fifth'][count - 1] ?? `${count}th`} edition, after the follow-up of ${date}`,
  };
};
