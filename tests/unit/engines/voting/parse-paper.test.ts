import { describe, expect, it } from 'vitest';
import { doubtIn, doubtInSheet, parsePaperBallot } from '@shared/engines/voting/parse-paper';

const options = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'].map((id) => ({ id }));

describe('a paper ballot as typed', () => {
  it.each([
    ['1 1 4', { a: 2, d: 1 }],
    ['1,1;4.', { a: 2, d: 1 }],
    ['', {}],
  ])('%j is %j', (typed, read) => {
    expect(parsePaperBallot(typed, options)).toEqual({ read });
  });

  it.each(['1 5', '1, 5', '1; 5;', '1', '', ' 1 1  4. ', '4 - 3', '12 3'])('%j can mean one thing only', (typed) =>
    expect(doubtIn(typed)).toBeNull(),
  );

  it.each([
    ['1,5', ['1', '5']],
    ['1.5', ['1', '5']],
    ['1/5 2', ['1', '5', '2']],
    ['1-5', ['1', '5']],
    ['-3', ['3']],
    ['2×3', ['2', '3']],
    ['(1)', ['1']],
  ])('%j could mean something else than %j, and is read back', (typed, parts) => expect(doubtIn(typed)).toEqual(parts));

  it('of answers may have signs and dashes', () => {
    for (const typed of ['4 3 -', '43-21', '-2 +1', '4, 3', '']) expect(doubtInSheet(typed)).toBeNull();
    expect(doubtInSheet('4,3 2')).toEqual(['4', '3', '2']);
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
