import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { saidAlike } from '@shared/kinds/said-alike';

const row = fc.tuple(fc.constantFrom('a', 'b', 'c'), fc.constantFrom('', ' ', 'x', 'y'), fc.constantFrom('', 'z'));

it('things of which the same was said share a row, in their order, and none is lost or said twice', () => {
  fc.assert(
    fc.property(fc.array(row), (rows) => {
      const together = saidAlike(rows);
      const apart = together.flatMap(([things = '', ...said]) => things.split('\n').map((thing) => [thing, ...said]));
      expect(apart.map(String).toSorted()).toEqual(rows.map(String).toSorted());
      const said = together.map(([, ...rest]) => rest).filter((rest) => rest.some((one) => one.trim() !== ''));
      expect(new Set(said.map(String)).size).toBe(said.length);
    }),
  );
});
