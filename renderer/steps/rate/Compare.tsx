import type { RatingResult } from '@shared/steps/rate/result';
import { strings } from '@shared/strings';
import type { StepProps } from '../FacilitatorStep';
import classes from '../step.module.css';

const { round: words } = strings.stepKinds;

/** The latest result by group, or why there is none. */
export function Compare({ work, result }: { readonly work: StepProps<'rate'>['work']; readonly result: RatingResult }) {
  const { compare } = work;
  if (!compare || result.withheld) return null;
  if ('refused' in compare) return <p className={classes.quiet}>{words.noGroups[compare.refused]}</p>;
  return (
    <table className={classes.table}>
      <caption className={classes.quiet}>{words.byGroup}</caption>
      <thead>
        <tr>
          <th scope="col">{words.item}</th>
          {compare.groups.map(({ name }) => (
            <th key={name} scope="col">
              {name || words.noGroup}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {result.rows.map(({ id, text }, index) => (
          <tr key={id}>
            <th scope="row" dir="auto">
              {text}
            </th>
            {compare.groups.map(({ name, averages }) => (
              <td key={name}>{averages[index]?.toFixed(1) ?? '–'}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
