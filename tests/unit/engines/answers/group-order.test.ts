import { expect, it } from 'vitest';
import { apartIn } from '@shared/engines/answers/compare';
import { stringsOf } from '@shared/words';

const cell = (value: number) => ({ said: String(value), value });

it('groups stand in the order of their names, with their answers', () => {
  const table = apartIn(stringsOf('en-GB'), {
    groups: ['', 'Team 10', 'Team 9', 'Zulu', 'front line', 'Émigrés'],
    rows: [{ text: 'Queue', cells: [0, 10, 9, 26, 6, 5].map(cell) }],
  });
  expect(table.groups).toEqual(['', 'Émigrés', 'front line', 'Team 9', 'Team 10', 'Zulu']);
  expect(table.rows[0]?.cells.map(({ value }) => value)).toEqual([0, 5, 6, 9, 10, 26]);
  expect(table.finding).toContain('Zulu');
});
