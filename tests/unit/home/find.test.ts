import { describe, expect, it } from 'vitest';
import { ANY, found, organisationsIn, yearsIn } from '../../../renderer/screens/home/find';

const card = (
  title: string,
  organisation: string,
  date: string,
  done = 0,
  passed = 0,
  due: readonly string[] = [],
) => ({
  title,
  organisation,
  date,
  progress: { done, passed, of: 4 },
  due: due.map((day) => ({ actionId: 'a', kind: 'action' as const, day, what: '', owner: '', measure: '' })),
});

const cards = [
  card('What a patient really gets', 'St Brannock Hospital Trust', '2026-11-30', 2),
  card('Where customers wait', 'Nordhaven Bank', '2026-11-03', 3, 1, ['2026-12-03']),
  card('Team day', 'nordhaven bank', '2025-10-12', 4),
  card('Ein Tag in Łódź', '', '2025-01-09'),
];
const titles = (change: Partial<typeof ANY>) => found(cards, { ...ANY, ...change }).map(({ title }) => title);

describe('sessions are looked for', () => {
  it('by words of the title and the organisation, in any order, with accents and capitals as people type them', () => {
    expect(titles({})).toHaveLength(4);
    expect(titles({ text: 'WAIT nord' })).toEqual(['Where customers wait']);
    expect(titles({ text: 'lodz' })).toEqual(['Ein Tag in Łódź']);
    expect(titles({ text: 'nordhaven lodz' })).toEqual([]);
    expect(titles({ text: ' ?! ' })).toHaveLength(4);
  });

  it('by what is still to be done: a step that was passed over is not, and a finished session can have something due', () => {
    expect(titles({ only: 'unfinished' })).toEqual(['What a patient really gets', 'Ein Tag in Łódź']);
    expect(titles({ only: 'due' })).toEqual(['Where customers wait']);
  });

  it('by organisation, however it was typed, and by year, all at once', () => {
    expect(organisationsIn(cards)).toEqual([
      { value: 'nordhaven bank', label: 'Nordhaven Bank' },
      { value: 'st brannock hospital trust', label: 'St Brannock Hospital Trust' },
    ]);
    expect(yearsIn(cards)).toEqual(['2026', '2025']);
    expect(titles({ organisation: 'nordhaven bank' })).toEqual(['Where customers wait', 'Team day']);
    expect(titles({ organisation: 'nordhaven bank', year: '2025', text: 'day' })).toEqual(['Team day']);
  });
});
