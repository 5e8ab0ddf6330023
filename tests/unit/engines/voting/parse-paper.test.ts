import { describe, expect, it } from 'vitest';
import { parsePaperBallot } from '@shared/engines/voting/parse-paper';

const options = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'].map((id) => ({ id }));

describe('a paper ballot as typed', () => {
  it.each([
    ['1 1 4', { a: 2, d: 1 }],
    ['1,1;4.', { a: 2, d: 1 }],
    ['', {}],
  ])('%j is %j', (typed, read) => {
    expect(parsePaperBallot(typed, options)).toEqual({ read });
  });

  it.each([
    ['1 1 9', '9'],
    ['1 0', '0'],
    ['114', '114'],
    ['1 two', 'two'],
  ])('%j is not read: there is no option %j', (typed, wrong) => {
    expect(parsePaperBallot(typed, options)).toEqual({ misread: { why: 'no-option', typed: wrong, most: 8 } });
  });
});
