import type { Scatter } from '@shared/document/blocks/scatter';
import { ScatterChart } from '../../charts/ScatterChart';
import { Fit } from '../../stage/Fit';
import own from './RoomScatter.module.css';

interface Props {
  readonly chart: Scatter;
  /** Of what its points are, one each. */
  readonly ids?: readonly string[];
  /** What has no place yet. */
  readonly rest?: readonly { readonly id: string; readonly text: string }[];
}

/** A field of points, and beside it, page by page, what each number stands for; below that what has no place yet. */
export function RoomScatter({ chart, ids = [], rest = [] }: Props) {
  return (
    <div className={own.chartAndList}>
      <ScatterChart data={chart} />
      <Fit
        flow="rows"
        close
        items={[
          ...chart.points.map(({ number, text, strong }, index) => ({
            key: ids[index] ?? String(number),
            node: (
              <p className={own.entry} data-strong={strong}>
                <strong>{number}</strong> <span dir="auto">{text}</span>
              </p>
            ),
          })),
          ...rest.map(({ id, text }) => ({
            key: id,
            node: (
              <p className={own.entry}>
                <span /> <span dir="auto">{text}</span>
              </p>
            ),
          })),
        ]}
      />
    </div>
  );
}
