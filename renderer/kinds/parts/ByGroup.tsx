import type { GroupComparison } from '@shared/engines/answers/compare';
import { useStrings } from '../../components/use-strings';
import { Quiet } from '../../components/Quiet';
import classes from './step.module.css';
import table from './table.module.css';

/** The latest result by the participants' groups, or why there is none; nothing where there is nothing to compare. */
export function ByGroup({ compare }: { readonly compare: GroupComparison | null }) {
  const strings = useStrings();
  const { compare: words, round } = strings.stepKinds;
  if (!compare) return null;
  if ('refused' in compare) return <Quiet>{words.refused[compare.refused]}</Quiet>;
  return (
    <details>
      <summary>{words.title}</summary>
      {compare.finding && <p className={classes.notice}>{compare.finding}</p>}
      <div className={table.wide}>
        <table className={table.table}>
          <thead>
            <tr>
              <th scope="col">{round.item}</th>
              {compare.groups.map((name) => (
                <th key={name} scope="col">
                  {name || words.noGroup}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {compare.rows.map(({ text, cells }, row) => (
              <tr key={row}>
                <th scope="row">
                  <bdi>{text}</bdi>
                </th>
                {cells.map(({ said }, index) => (
                  <td key={compare.groups[index]}>{said}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}
