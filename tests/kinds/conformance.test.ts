import { describe, it } from 'vitest';
import { checks, names } from './checks';
import { kindOf } from '@shared/kinds/registry';
import { choicesIn, played, variantsOf } from './example';

describe.each(names)('the kind %s', (name) => {
  const variants = variantsOf(name);

  it('can be done in some way', ({ expect }) => {
    expect(variants.length).toBeGreaterThan(0);
  });

  it('is tried in every form, secret and not, that its definition allows', ({ expect }) => {
    const { forms, secret } = choicesIn(name);
    const tried = variants.map(({ definition }) => definition);
    for (const form of forms)
      expect(
        tried.some((one) => 'form' in one && one.form === form),
        form,
      ).toBe(true);
    for (const option of secret)
      for (const value of [true, false])
        expect(
          tried.some((one) => (one as Record<string, unknown>)[option] === value),
          `${option}: ${value}`,
        ).toBe(true);
  });

  it('says under a picture of its rounds what was found, or says that it never does', ({ expect }) => {
    const { rounds, views } = kindOf(variants[0]!.definition);
    if (!rounds) return;
    const some = variants.some((variant) => views.saysFinding?.(played(variant).views().room.body));
    expect(some).toBe(views.saysFinding !== null);
  });

  describe.each(variants)('$label', (variant) => {
    it.each(Object.entries(checks))('%s', (_what, check) => check(variant));
  });
});
