import type { VoteResult } from '@shared/kinds/vote/results';
import { useStrings } from '../../components/use-strings';
import type { Strings } from '@shared/words';
import { Fit } from '../../stage/Fit';
import { Quiet } from '../../components/Quiet';
import classes from '../parts/room.module.css';
import bars from './RoomResult.module.css';
import type { RoomPicture } from '../contract';
import { useReveal } from './use-reveal';

function linesOf(strings: Strings, { form, rows, settled, replaced, uncounted }: VoteResult): string[] {
  const merged = rows.some((row) => row.merged.length > 0);
  return [
    strings.room.forms[form],
    ...(uncounted.length > 0 ? [strings.room.uncountedOf(uncounted.length, rows.length + uncounted.length)] : []),
    ...(replaced > 0 ? [strings.room.replaced(replaced)] : []),
    ...(merged && form === 'hand-count' ? [strings.room.mergedCounts] : []),
    ...(settled?.by === 'decider' ? [strings.room.decidedBy(settled.decider)] : []),
    ...(settled?.by === 'run-off' ? [strings.room.ranOff] : []),
  ];
}

/**
 * The result as bars, most dots first; the line of winners and ties are marked in words. When it has just been revealed
 * the bars come one by one from the last place to the first.
 */
export function RoomVoteResult({ view: { result } }: { readonly view: RoomPicture<'vote-result'> }) {
  const strings = useStrings();
  const { rows, uncounted, line } = result;
  const shownFrom = useReveal(result.id, result.revealedAt, rows.length);
  const most = Math.max(1, ...rows.map(({ dots }) => dots));
  const coming = rows[Math.min(shownFrom, rows.length - 1)];
  const chosen = rows.some(({ winner }) => winner);
  return (
    <div className={classes.column}>
      <Fit
        flow="rows"
        close
        follow={shownFrom > 0 ? coming?.id : undefined}
        items={rows
          .map(({ id, text, merged, rank, dots, tied, winner }, index) => ({
            key: id,
            node: (
              <div className={bars.place} data-hidden={index < shownFrom}>
                <div className={bars.bar} data-winner={winner} data-recedes={chosen && !winner}>
                  <span className={bars.rank}>{tied ? `${rank}=` : rank}</span>
                  <span className={bars.label} dir="auto">
                    <span>
                      {text}
                      {merged.length > 0 && <Quiet as="span"> {strings.room.merged(merged.length)}</Quiet>}
                    </span>
                  </span>
                  <span className={bars.track}>
                    <span className={bars.fill} style={{ width: `${(dots / most) * 100}%` }} />
                  </span>
                  <span className={bars.count}>
                    {dots}
                    {tied && dots > 0 && <span className={classes.small}> {strings.room.tied}</span>}
                  </span>
                </div>
                {id === line?.after && <p className={bars.line}>{strings.room.line(line.chosen, line.places)}</p>}
              </div>
            ),
          }))
          .concat(
            uncounted.map(({ id, text }) => ({
              key: id,
              node: (
                <div className={bars.bar}>
                  <span className={bars.rank}>–</span>
                  <span className={bars.label} dir="auto">
                    <span>{text}</span>
                  </span>
                  <span className={bars.uncounted}>{strings.room.notCounted}</span>
                </div>
              ),
            })),
          )}
      />
      <p className={classes.head}>{linesOf(strings, result).join(' · ')}</p>
    </div>
  );
}
