import type { ComparedExercise, ComparedTable, Comparison, Side } from '@shared/across/model';
import { useStrings } from '../../components/use-strings';
import type { Strings } from '@shared/words';
import { LensMark } from '../../components/LensMark';
import { Quiet } from '../../components/Quiet';
import classes from './CompareScreen.module.css';

type Sides = Comparison['sides'];

function Heading({ side }: { readonly side: Side }) {
  const strings = useStrings();
  const words = strings.across;
  return (
    <div className={classes.side}>
      <h2 dir="auto">{side.title}</h2>
      <Quiet>
        {[side.organisation, strings.locale.shortDay(side.date), words.people(side.participants)]
          .filter(Boolean)
          .join(' · ')}
      </Quiet>
    </div>
  );
}

/** What is not shown of a table, each reason once. */
const reasons = (strings: Strings, table: ComparedTable): string[] => [
  ...new Set(table.rows.flatMap(({ withheld }) => (withheld ? [strings.across.whyRows[withheld]] : []))),
];

function Only({ table, sides }: { readonly table: ComparedTable; readonly sides: Sides }) {
  const strings = useStrings();
  const words = strings.across;
  return (
    <div className={classes.pair}>
      {sides.map((side, index) => {
        const texts = table.only[index] ?? [];
        return (
          <div key={side.sessionId}>
            {texts.length > 0 && (
              <>
                <Quiet as="h5">{words.only(side.title)}</Quiet>
                <ul className={classes.alone}>
                  {texts.map((text, place) => (
                    <li key={`${place} ${text}`}>
                      <bdi>{text}</bdi>
                    </li>
                  ))}
                </ul>
              </>
            )}
          </div>
        );
      })}
    </div>
  );
}

function Table({ table, sides }: { readonly table: ComparedTable; readonly sides: Sides }) {
  const strings = useStrings();
  const words = strings.across;
  return (
    <section className={classes.table}>
      <h4>{table.caption}</h4>
      {table.withheld && <Quiet>{words.apart[table.withheld]}</Quiet>}
      {table.rows.length > 0 && (
        <table aria-label={table.caption}>
          <thead>
            <tr>
              <th scope="col">{words.item}</th>
              {sides.map(({ sessionId, date, title }) => (
                <th key={sessionId} scope="col">
                  {sides[0].date === sides[1].date ? title : strings.locale.shortDay(date)}
                </th>
              ))}
              <th scope="col">{words.difference}</th>
            </tr>
          </thead>
          <tbody>
            {table.rows.map((row, index) => (
              <tr key={`${index} ${row.text}`}>
                <th scope="row">
                  <bdi>{row.text}</bdi>
                </th>
                {row.withheld === null ? (
                  <>
                    <td>{row.said[0]}</td>
                    <td>{row.said[1]}</td>
                    <td className={classes.change}>{row.change}</td>
                  </>
                ) : (
                  <Quiet as="td" colSpan={3}>
                    {words.withheldRow}
                  </Quiet>
                )}
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {reasons(strings, table).map((reason) => (
        <Quiet key={reason}>{reason}</Quiet>
      ))}
      {(table.only[0].length > 0 || table.only[1].length > 0) && <Only table={table} sides={sides} />}
    </section>
  );
}

function Exercise({ exercise, sides }: { readonly exercise: ComparedExercise; readonly sides: Sides }) {
  const strings = useStrings();
  const words = strings.across;
  return (
    <section className={classes.exercise} data-lens={exercise.lens} aria-label={exercise.title}>
      <h3>
        <LensMark lens={exercise.lens} />
        {exercise.title}
      </h3>
      {exercise.findings ? (
        <div className={classes.pair}>
          {exercise.findings.map((finding, index) => (
            <p key={sides[index]?.sessionId} className={classes.finding} lang={sides[index]?.language}>
              <bdi>{finding}</bdi>
            </p>
          ))}
        </div>
      ) : (
        <Quiet>{words.noFindings}</Quiet>
      )}
      {exercise.tables.map((table) => (
        <Table key={table.caption} table={table} sides={sides} />
      ))}
      {exercise.tables.length === 0 && <Quiet>{words.figures}</Quiet>}
    </section>
  );
}

/** The exercises both ran: what each found, and its figures in one table with the difference. */
export function SideBySide({ comparison: { sides, exercises } }: { readonly comparison: Comparison }) {
  const strings = useStrings();
  const words = strings.across;
  return (
    <>
      <div className={`${classes.pair} ${classes.sides}`}>
        {sides.map((side) => (
          <Heading key={side.sessionId} side={side} />
        ))}
      </div>
      {exercises.length === 0 && <Quiet>{words.nothing}</Quiet>}
      {exercises.map((exercise) => (
        <Exercise key={exercise.id} exercise={exercise} sides={sides} />
      ))}
    </>
  );
}
