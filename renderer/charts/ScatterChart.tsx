import type { Scatter } from '@shared/document/blocks/scatter';
import { useStrings } from '../components/use-strings';
import classes from './Chart.module.css';
import { ChartTable } from './ChartTable';
import { placeLabels, spreadDots, type Box } from './labels';
import { evenly, fitted, lines, textWidthOnScreen } from './measure';
import { usePlace } from './use-place';
import { useSize } from './use-size';

interface Props {
  readonly data: Scatter;
  /** Where an item was put with the pointer, in shares of both axes. */
  readonly put?: (across: number, up: number) => void;
}

/** What the four fields are called, in their corners. */
function corners({ fields }: Scatter, frame: Box, letter: number) {
  return (fields ?? []).map((field, index) => {
    const said = fitted(field, letter, frame.width * 0.46);
    const width = textWidthOnScreen(said, letter) * 1.06;
    const [atEnd, below] = [index % 2 === 1, index >= 2];
    const x = atEnd ? frame.x + frame.width - letter * 0.5 : frame.x + letter * 0.5;
    const y = below ? frame.y + frame.height - letter * 0.5 : frame.y + letter * 1.1;
    const box: Box = { x: atEnd ? x - width : x, y: y - letter * 0.8, width, height: letter };
    return { said, x, y, anchor: atEnd ? ('end' as const) : ('start' as const), box };
  });
}

/** From line to line of a label, in letters. */
const LINE = 1.15;

/** Points as they are drawn: apart from one another and from what is `written` there, with a label where there is room for one. */
function laidOut({ points }: Scatter, frame: Box, letter: number, written: readonly Box[]) {
  const radius = letter * 0.86;
  const size = letter;
  const most = Math.min(frame.width * 0.34, letter * 15);
  /* What two lines have no room for is read beside the field, by its number. */
  const named = (text: string): readonly string[] => {
    const said = lines(text, size, most, 2);
    return said.some((line) => line.endsWith('…')) ? [] : evenly(text, size, most, said.length);
  };
  const dots = spreadDots(
    points.map((point) => ({
      ...point,
      x: frame.x + point.across * frame.width,
      y: frame.y + (1 - point.up) * frame.height,
      said: named(point.text),
    })),
    radius,
    { x: frame.x + radius, y: frame.y + radius, width: frame.width - 2 * radius, height: frame.height - 2 * radius },
    written,
  );
  const boxes = placeLabels(
    dots.map(({ x, y, said }) => ({
      x,
      y,
      label: {
        width: Math.max(0, ...said.map((line) => textWidthOnScreen(line, size))) * 1.06,
        height: size * LINE * said.length,
      },
    })),
    radius,
    frame,
    written,
  );
  return {
    radius,
    size,
    dots: dots.map((dot, index) => ({ ...dot, box: dot.said.length > 0 ? (boxes[index] ?? null) : null })),
  };
}

/** Whether what an axis is called has its place between what stands at its two ends, `length` apart. */
const inOneLine = ({ low, label, high }: Scatter['up'], length: number, size: number): boolean => {
  const ends = Math.max(textWidthOnScreen(low, size), textWidthOnScreen(high, size));
  return textWidthOnScreen(`${label} →`, size) * 1.06 + 2 * (ends + size) <= length;
};

/** A field with two axes; every point has its number, and its name where it does not collide. */
export function ScatterChart({ data, put }: Props) {
  const strings = useStrings();
  const words = strings.stepKinds.charts;
  const { ref, width, height, letter } = useSize<HTMLDivElement>();
  const { left, mirrored } = usePlace(width);
  const [line, margin] = [letter * 1.25, letter * 1.9];
  /* An axis whose name has no place between its ends has a second line for it. */
  const more = {
    x: inOneLine(data.up, height - margin - line, letter) ? 0 : line,
    y: inOneLine(data.across, width - margin - line, letter) ? 0 : line,
  };
  const gutter = { x: margin + more.x, y: margin + more.y };
  const frame: Box = {
    x: gutter.x,
    y: letter * 0.3,
    width: Math.max(1, width - gutter.x - letter * 0.3),
    height: Math.max(1, height - gutter.y - letter * 0.3),
  };
  const fields = corners(data, frame, letter);
  const { radius, size, dots } = laidOut(
    data,
    frame,
    letter,
    fields.map(({ box }) => box),
  );
  const [middleX, middleY] = [frame.x + frame.width / 2, frame.y + frame.height / 2];
  const bottom = frame.y + frame.height;
  /* The axis upwards is read from its foot, whichever way letters run: turned to the left, or to the right. */
  const turn = mirrored ? 1 : -1;
  const arrow = mirrored ? ' ←' : ' →';
  return (
    <div ref={ref} className={classes.chart}>
      {width > 0 && (
        <svg
          aria-hidden
          fontSize={letter}
          onPointerDown={(event) => {
            if (!put) return;
            const box = event.currentTarget.getBoundingClientRect();
            const share = (at: number) => Math.min(1, Math.max(0, at));
            put(
              share((left(event.clientX - box.left) - frame.x) / frame.width),
              share(1 - (event.clientY - box.top - frame.y) / frame.height),
            );
          }}
        >
          <rect className={classes.frame} {...frame} x={left(frame.x, frame.width)} />
          <line className={classes.cross} x1={left(middleX)} x2={left(middleX)} y1={frame.y} y2={bottom} />
          <line
            className={classes.cross}
            x1={left(frame.x)}
            x2={left(frame.x + frame.width)}
            y1={middleY}
            y2={middleY}
          />
          {fields.map(({ said, x, y, anchor }, index) => (
            <text key={index} className={classes.field} x={left(x)} y={y} textAnchor={anchor}>
              {said}
            </text>
          ))}
          <g className={classes.axis} fontSize={size}>
            <text x={left(frame.x)} y={height - letter * 0.4 - more.y}>
              {data.across.low}
            </text>
            <text x={left(middleX)} y={height - letter * 0.4} textAnchor="middle" fontWeight={600}>
              {fitted(data.across.label, size, frame.width - line)}
              {arrow}
            </text>
            <text x={left(frame.x + frame.width)} y={height - letter * 0.4 - more.y} textAnchor="end">
              {data.across.high}
            </text>
            <g transform={`translate(${left(letter * 1.1)} 0) rotate(${turn * 90})`}>
              <text x={turn * bottom} y={more.x}>
                {data.up.low}
              </text>
              <text x={turn * middleY} textAnchor="middle" fontWeight={600}>
                {fitted(data.up.label, size, frame.height - line)}
                {arrow}
              </text>
              <text x={turn * frame.y} y={more.x} textAnchor="end">
                {data.up.high}
              </text>
            </g>
          </g>
          {dots.map(({ number, x, y, strong, said, box }) => (
            <g key={number}>
              <circle className={classes.dot} cx={left(x)} cy={y} r={radius} data-strong={strong} />
              <text className={classes.number} x={left(x)} y={y} fontSize={size}>
                {number}
              </text>
              {box &&
                said.map((part, row) => (
                  <text
                    key={row}
                    className={classes.label}
                    x={left(box.x)}
                    y={box.y + size * LINE * (row + 0.5)}
                    fontSize={size}
                    data-strong={strong}
                  >
                    {part}
                  </text>
                ))}
            </g>
          ))}
        </svg>
      )}
      <ChartTable
        caption={data.caption}
        head={[words.number, words.what, ...data.columns]}
        rows={data.points.map(({ number, text, values }) => [String(number), text, ...values])}
      />
    </div>
  );
}
