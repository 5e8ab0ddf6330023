/**
 * What one comparison came to. `median` and `reference` are in the unit that `what` names; `ratio` is the median of the
 * ratios round by round, each of two measurements taken one right after the other.
 */
export interface Figure {
  readonly name: string;
  readonly what: string;
  readonly median: number;
  readonly reference: number;
  readonly ratio: number;
  /** The quartiles of these ratios: half of all rounds lie between them. */
  readonly spread: readonly [low: number, high: number];
  /** The ratio that is hoped for, at most; null where there is none. */
  readonly target: number | null;
}

export interface Comparison {
  readonly what: string;
  readonly target: number | null;
  /** Do the thing once and give what was measured. */
  readonly subject: () => Promise<number>;
  readonly reference: () => Promise<number>;
  /** Nine at least: fewer make no median to speak of. */
  readonly rounds?: number;
}

/** A bench sets up what it needs, compares once or more often, and takes it down again, also when it fails. */
export type Bench = (compare: (comparison: Comparison) => Promise<void>) => Promise<void>;

const LEAST_ROUNDS = 9;

/** The value that a share of all lie below, between two neighbours in proportion. `share` from 0 to 1. */
function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  const place = (sorted.length - 1) * share;
  const [below, above] = [sorted[Math.floor(place)], sorted[Math.ceil(place)]];
  if (below === undefined || above === undefined) throw new Error('nothing was measured');
  return below + (above - below) * (place % 1);
}

const rounded = (value: number): number => Math.round(value * 1_000) / 1_000;

/**
 * Measures both in turns, so that what slows the machine down for a while slows both down. The first turn of each is not
 * counted: it warms up.
 */
export async function measure(name: string, { what, target, subject, reference, rounds }: Comparison): Promise<Figure> {
  await subject();
  await reference();
  const turns: (readonly [subject: number, reference: number])[] = [];
  for (let turn = 0; turn < Math.max(LEAST_ROUNDS, rounds ?? 0); turn += 1) {
    turns.push([await subject(), await reference()]);
  }
  const middle = (values: readonly number[], share = 0.5) => rounded(quantile(values, share));
  const ratios = turns.map(([own, other]) => own / other);
  return {
    name,
    what,
    median: middle(turns.map(([own]) => own)),
    reference: middle(turns.map(([, other]) => other)),
    ratio: middle(ratios),
    spread: [middle(ratios, 0.25), middle(ratios, 0.75)],
    target,
  };
}

/** The figures as a table for a terminal. */
export function table(figures: readonly Figure[]): string {
  const head = ['bench', 'what', 'median', 'reference', 'ratio', 'half lie in', 'target'];
  const rows = figures.map(({ name, what, median, reference, ratio, spread, target }) => [
    name,
    what,
    median.toFixed(2),
    reference.toFixed(2),
    ratio.toFixed(2),
    spread.map((one) => one.toFixed(2)).join(' – '),
    target === null ? '' : `${ratio <= target ? '✓' : '✗'} ≤ ${target}`,
  ]);
  const all = [head, ...rows];
  const widths = head.map((_, column) => Math.max(...all.map((row) => row[column]?.length ?? 0)));
  return all
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
