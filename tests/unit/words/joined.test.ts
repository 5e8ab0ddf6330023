import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { strings } from '../../english';

const { sentence } = strings.stepKinds;
const START = 'A really great experience with us means that';

describe('The sentence of a ladder, joined to its start', () => {
  it.each([
    ['Whoever calls is called back by noon.', 'whoever calls is called back by noon.'],
    ['The customer speaks once.', 'the customer speaks once.'],
    ['Customers never repeat themselves.', 'customers never repeat themselves.'],
    ['we call back.', 'we call back.'],
    ['I know what happens next.', 'I know what happens next.'],
    ['Anna calls back.', 'Anna calls back.'],
    ['NHS patients are seen on the day.', 'NHS patients are seen on the day.'],
    ['WE CALL BACK.', 'WE CALL BACK.'],
    ['THE answer comes first.', 'THE answer comes first.'],
    ['“The answer comes first.”', '“The answer comes first.”'],
    ['24 hours are enough.', '24 hours are enough.'],
  ])('%s', (typed, joined) => {
    expect(sentence(START, typed)).toBe(`${START} ${joined}`);
  });

  it('is nothing where nothing was typed', () => {
    expect(sentence(START, '  ')).toBe('');
  });

  it('changes nothing but the size of the first letter', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (typed) => {
        const said = sentence(START, typed);
        const rest = typed.trim();
        if (rest === '') return said === '';
        return said.startsWith(`${START} `) && said.slice(START.length + 2) === rest.slice(1);
      }),
    );
  });
});
