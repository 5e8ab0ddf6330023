import { apartIn, groupsOf, hasGroups, type GroupComparison } from '../../engines/answers/compare';
import type { Participant } from '../../base/people';
import { ledgerOf } from '../../engines/voting/ledger';
import { latestResult } from '../../engines/voting/outcome';
import { isSecret } from '../../engines/voting/rules';
import { tally } from '../../engines/voting/tally';
import type { VoteWork } from './schema';
import type { Strings } from '../../words';

/**
 * The latest result by the participants' groups, as it counts, or why not. A secret vote keeps its ballots whole: the dots
 * of each group would tell which ballots are its own, so it is never compared, however large the groups are.
 */
export function voteByGroup(
  strings: Strings,
  {
    compared,
    work,
  }: {
    readonly compared: readonly Participant[];
    readonly work: VoteWork;
  },
): GroupComparison | null {
  const vote = latestResult(work.votes);
  if (!vote || !hasGroups(compared)) return null;
  if (vote.form === 'hand-count') return { refused: 'hands' };
  if (isSecret(vote.form)) return { refused: 'ballots' };
  const groups = groupsOf(vote.tookPart ?? [], compared);
  if (groups.length < 2) return { refused: 'one' };
  const groupOf = new Map(compared.map(({ id, group }) => [id, group.trim()]));
  const ledgers = groups.map((name) => {
    const entries = vote.entries.filter(
      (entry) => entry.type === 'ballot' && (groupOf.get(entry.participant ?? '') ?? '') === name,
    );
    const { dots } = ledgerOf({ ...vote, entries });
    return { dots, all: [...dots.values()].reduce((sum, own) => sum + own, 0) };
  });
  return apartIn(strings, {
    groups,
    rows: tally(vote).map(({ id, text }) => ({
      text,
      cells: ledgers.map(({ dots, all }) => {
        const own = dots.get(id) ?? 0;
        return { said: String(own), value: all === 0 ? null : own / all };
      }),
    })),
  });
}
