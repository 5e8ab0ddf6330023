/* oxlint-disable candor/no-english-pattern -- names of XML's elements */
import type { Bars } from '@shared/document/blocks/bars';
import type { Strings } from '@shared/words';
import { line } from './texts';

/** A chart in which no name is left out where it is narrow. */
export const withAllNames = (chart: string): string =>
  chart.replace(/(?:<c:tickLblSkip val="\d+"\/>)?(<c:noMultiLvlLbl )/gu, '<c:tickLblSkip val="1"/>$1');

/** One bar, or one stack of bars, with what it is called. */
interface BarsRow {
  readonly label: string;
  /** One value a series; null where there is none. */
  readonly values: readonly (number | null)[];
  /** Its own colour, where there is one series. */
  readonly colour?: string;
}

/** A chart of bars, as both libraries make it. */
export interface BarsData {
  readonly series: readonly { readonly name: string; readonly colour: string }[];
  readonly rows: readonly BarsRow[];
  readonly stacked: boolean;
  /** What it shows, in words. */
  readonly alternative: string;
  /** The end of the scale, where it does not follow from the rows. */
  readonly most?: number;
  readonly decimals?: true;
}

/** What a bar of something that was counted is called: its rank, itself, and whether it was chosen or is level. */
export const barLabel = (
  words: Strings['plan']['layout'],
  unit: Bars['unit'],
  { rank, text, winner, tied }: Bars['rows'][number],
): string => `${rank}  ${text}${winner && unit === 'dots' ? ' ✓' : ''}${tied ? ` (${words.tied})` : ''}`;

/** Names that tell the columns of a chart's own workbook apart: two that are alike damage it. */
export function apart(names: readonly string[]): string[] {
  const used = new Map<string, number>();
  return names.map((raw, at) => {
    const name = line(raw) || String(at + 1);
    const times = (used.get(name) ?? 0) + 1;
    used.set(name, times);
    return times === 1 ? name : `${name} (${times})`;
  });
}
