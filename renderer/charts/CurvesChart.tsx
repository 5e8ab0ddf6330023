import type { Curves } from '@shared/document/blocks/curves';
import { useStrings } from '../components/use-strings';
import type { Strings } from '@shared/words';
import classes from './Chart.module.css';
import { ChartTable } from './ChartTable';
import { curvePath } from './curve';
import { lines } from './measure';
import { usePlace } from './use-place';
import { useSize } from './use-size';

const SCALE = [2, 1, 0, -1, -2] as const;

/** So many lines the name of a column takes, where the curves leave them room. */
const MOST_LINES = 6;
const FOR_NAMES = 0.45;

const said = (strings: Strings, mood: number | null): string => {
  const words = strings.stepKinds.charts;
  const { moods } = strings.stepKinds.grid;
  return mood === null ? words.nothing : `${words.signed(mood)} (${moods[String(mood)] ?? ''})`;
};

/** Moods over the columns, one curve a line: the last one stands out. */
export function CurvesChart({ data }: { readonly data: Curves }) {
  const strings = useStrings();
  const words = strings.stepKinds.charts;
  const { ref, width, height, letter } = useSize<HTMLDivElement>();
  const { left } = usePlace(width);
  const gutter = letter * 2.2;
  const step = (width - gutter) / Math.max(1, data.columns.length);
  const free = Math.floor((height * FOR_NAMES) / (letter * 1.2));
  const allowed = Math.max(2, Math.min(MOST_LINES, free));
  const names = data.columns.map((column) => lines(column, letter, step * 0.92, allowed));
  const most = Math.max(2, ...names.map(({ length }) => length));
  const [top, bottom] = [letter * 0.8, Math.max(letter * 3, height - letter * (1.2 * most + 1.2))];
  const x = (index: number) => left(gutter + step * (index + 0.5));
  const y = (mood: number) => top + ((2 - mood) / 4) * (bottom - top);
  const last = data.lines.length - 1;
  return (
    <div className={classes.chart} style={{ display: 'grid', gridTemplateRows: 'auto minmax(0, 1fr)' }}>
      <p className={classes.key} aria-hidden>
        {data.lines.map(({ label }, index) => (
          <span key={label}>
            <i data-line={index === last ? 'strong' : 'plain'} />
            {label}
          </span>
        ))}
      </p>
      <div ref={ref} className={classes.chart}>
        {width > 0 && (
          <svg aria-hidden fontSize={letter}>
            {SCALE.map((mood) => (
              <g key={mood}>
                <line
                  className={mood === 0 ? classes.cross : classes.hair}
                  x1={left(gutter)}
                  x2={left(width)}
                  y1={y(mood)}
                  y2={y(mood)}
                />
                <text
                  className={classes.axis}
                  x={left(gutter - letter * 0.5)}
                  y={y(mood) + letter * 0.33}
                  textAnchor="end"
                >
                  {words.signed(mood)}
                </text>
              </g>
            ))}
            {names.map((name, index) =>
              name.map((line, row) => (
                <text
                  key={`${index} ${row}`}
                  className={classes.axis}
                  x={x(index)}
                  y={bottom + letter * (1.9 + row * 1.2)}
                  textAnchor="middle"
                >
                  {line}
                </text>
              )),
            )}
            {data.lines.map(({ label, points }, index) => {
              const strong = index === last;
              const path = points.map(({ mood }, at) => (mood === null ? null : ([x(at), y(mood)] as const)));
              return (
                <g key={label}>
                  <path className={classes.line} d={curvePath(path)} strokeWidth={letter * 0.2} data-strong={strong} />
                  {path.map(
                    (point, at) =>
                      point && (
                        <circle
                          key={at}
                          className={classes.knot}
                          cx={point[0]}
                          cy={point[1]}
                          r={letter * 0.34}
                          strokeWidth={letter * 0.16}
                          data-strong={strong}
                        />
                      ),
                  )}
                </g>
              );
            })}
          </svg>
        )}
      </div>
      <ChartTable
        caption={data.caption}
        head={[data.column ?? strings.stepKinds.grid.column, ...data.lines.map(({ label }) => label)]}
        rows={data.columns.map((column, index) => [
          column,
          ...data.lines.map(({ points }) => {
            const point = points[index];
            return [said(strings, point?.mood ?? null), point?.text ?? ''].filter((part) => part !== '').join(' · ');
          }),
        ])}
      />
    </div>
  );
}
