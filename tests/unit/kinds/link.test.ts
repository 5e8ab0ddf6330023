import { describe, expect, it } from 'vitest';
import type { Command } from '@shared/session/commands';
import { ideaId, typed } from '../../fixtures/commands';
import { refused, refusesEach } from '../../fixtures/refused';
import { at } from '../../fixtures/session';
import { stepView, workshop } from '../../fixtures/workshop';

const cell = (row: string, column: string, text: string): Command => ({
  type: 'link/set',
  at: at.busting,
  row: ideaId(row),
  column,
  text,
});
const cells = (...commands: Command[]) =>
  stepView(workshop(typed(at.busting, 'Queue', 'Survey'), ...commands), at.busting, 'link').rows.map((row) =>
    row.cells.map(({ text }) => text),
  );

describe('linking', () => {
  refusesEach(refused.link);

  it('shows a row per item and an empty place for each column not filled', () => {
    expect(cells(cell('Survey', 'evidence', ' Ask the front desk '))).toEqual([
      ['', '', ''],
      ['', 'Ask the front desk', ''],
    ]);
  });

  it('writes over a cell, and clears it', () => {
    expect(cells(cell('Queue', 'proof', 'One'), cell('Queue', 'proof', 'Two'))).toEqual([
      ['', '', 'Two'],
      ['', '', ''],
    ]);
    expect(cells(cell('Queue', 'proof', 'One'), cell('Queue', 'proof', '  '))).toEqual([
      ['', '', ''],
      ['', '', ''],
    ]);
  });
});
