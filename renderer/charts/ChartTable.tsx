import { useStrings } from '../components/use-strings';

interface Props {
  readonly caption: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** What a picture shows, as a table for those who listen; nothing of it is seen. (A table itself would not stay small.) */
export function ChartTable({ caption, head, rows }: Props) {
  const strings = useStrings();
  return (
    <div className="visually-hidden">
      <table>
        <caption>
          {caption} {strings.stepKinds.charts.table}
        </caption>
        <thead>
          <tr>
            {head.map((label, index) => (
              <th key={index} scope="col">
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((cells, index) => (
            <tr key={index}>
              {cells.map((cell, column) =>
                column === 0 ? (
                  <th key={column} scope="row">
                    {cell}
                  </th>
                ) : (
                  <td key={column}>{cell}</td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
