import { describe, it } from 'vitest';
import { checks, names } from './checks';
import { variantsOf } from './example';

describe.each(names)('the kind %s', (name) => {
  const variants = variantsOf(name);

  it('can be done in some way', ({ expect }) => {
    expect(variants.length).toBeGreaterThan(0);
  });

  describe.each(variants)('$label', (variant) => {
    it.each(Object.entries(checks))('%s', (_what, check) => check(variant));
  });
});
