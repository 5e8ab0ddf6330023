import type { Scatter } from '../../document/blocks/scatter';
import type { Strings } from '../../words';
import type { PlacedBoard } from './board';

/** The board as a picture: what lies in the field where one begins stands out. */
export function placeChart(
  strings: Strings,
  caption: string,
  { placed, across, up, fields, first }: PlacedBoard,
): Scatter {
  return {
    type: 'scatter',
    caption,
    across,
    up,
    fields,
    strongMeans: '',
    columns: [strings.plan.layout.where],
    points: placed.map((one) => ({
      number: one.number,
      text: one.text,
      across: one.across / 100,
      up: one.up / 100,
      strong: one.field === first,
      values: [fields.at(one.field) ?? ''],
    })),
  };
}
