import { describe, expect, it } from 'vitest';
import { measure, table } from '../../bench/lib/bench';

/** Measures one value after the other, and notes whose turn it was. */
const measured = async (subject: readonly number[], reference: readonly number[]) => {
  const turns: string[] = [];
  const of = (name: string, values: readonly number[]) => async () => {
    turns.push(name);
    return values[turns.filter((one) => one === name).length - 1] ?? 0;
  };
  const figure = await measure('voting', {
    what: 'ms',
    target: 1.1,
    subject: of('A', subject),
    reference: of('B', reference),
  });
  return { figure, turns: turns.join('') };
};

describe('a bench', () => {
  it('measures subject and reference in turns, nine times, after one that warms up', async () => {
    const { turns } = await measured([], []);
    expect(turns).toBe('AB'.repeat(10));
  });

  it('takes medians, and the ratio round by round: a machine that slows down slows both', async () => {
    const slower = [1, 1, 1, 1, 1, 10, 10, 10, 10];
    const { figure } = await measured([999, ...slower.map((n) => n * 3)], [999, ...slower.map((n) => n * 2)]);
    expect(figure).toEqual({
      name: 'voting',
      what: 'ms',
      median: 3,
      reference: 2,
      ratio: 1.5,
      spread: [1.5, 1.5],
      target: 1.1,
    });
  });

  it('says where half of the ratios lie, and whether the target is met', async () => {
    const { figure } = await measured([0, 1, 2, 3, 4, 5, 6, 7, 8, 9], [0, 5, 5, 5, 5, 5, 5, 5, 5, 5]);
    expect(figure).toMatchObject({ ratio: 1, spread: [0.6, 1.4] });
    expect(table([figure])).toMatch(/1\.00 +0\.60 – 1\.40 +✓ ≤ 1\.1$/);
    expect(table([{ ...figure, ratio: 1.2 }])).toMatch(/✗ ≤ 1\.1$/);
  });
});
