import { quoted } from '../../document/texts';
import type { Strings } from '../../words';
import type { VoteResult } from './results';

/** What had as many dots as what comes first, and how it is out; nothing where there is none. */
export function beatenIn(strings: Strings, { rows, settled }: VoteResult): string[] {
  const { vote: words } = strings.plan.content;
  const out = rows.filter(({ rank, winner, dots }) => rank === 1 && !winner && dots > 0);
  if (out.length === 0 || !rows.some(({ rank, winner }) => rank === 1 && winner)) return [];
  return [
    words.levelUntil(
      out.map(({ text }) => quoted(strings, text)),
      settled?.by === 'decider' ? settled.decider : null,
    ),
  ];
}
