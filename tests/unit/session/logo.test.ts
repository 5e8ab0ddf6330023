import { describe, expect, it } from 'vitest';
import { buildPlan } from '@shared/plan/build';
import { planMarkdown } from '@shared/plan/markdown';
import { Logo, LONGEST_LOGO } from '@shared/session/schema/logo';
import { Command } from '@shared/session/commands';
import { logo, logoOf, png } from '../../fixtures/logo';
import { methodSession } from '../../fixtures/session';
import { Workshop } from '../../fixtures/workshop';

const other = logoOf(
  png(60, 60, () => [0, 60, 120, 255]),
  60,
  60,
);

describe('the logo', () => {
  it('is put on the cover, replaced and taken away, each undone and done again', () => {
    const held = new Workshop().apply({ type: 'plan/logo', logo });
    const on = () => buildPlan(held.session).cover.logo;
    expect(on()).toEqual(logo);
    held.apply({ type: 'plan/logo', logo: other });
    held.apply({ type: 'plan/logo', logo: null });
    expect(on()).toBeNull();
    expect(held.session).not.toHaveProperty('logo');
    held.undo();
    expect(on()).toEqual(other);
    held.undo();
    expect(on()).toEqual(logo);
    held.redo();
    expect(on()).toEqual(other);
    expect(held.attempt({ type: 'plan/logo', logo: { ...other } })).toBe('nothing-changes');
  });

  it('is in no view that a window is sent, at any step, nor in the Markdown', () => {
    const held = new Workshop(methodSession()).apply({ type: 'plan/logo', logo });
    const plain = new Workshop(methodSession());
    for (const { id } of held.session.agenda.items) {
      const step = held.session.exercises[held.session.agenda.items.find((one) => one.id === id)?.exercise ?? ''];
      for (const at of (step?.steps ?? []).map((one) => ({ item: id, step: one.id }))) {
        const [views, without] = [held, plain].map((one) => JSON.stringify(one.go(at).views()));
        expect(views).not.toContain(logo.data);
        expect(Math.abs((views?.length ?? 0) - (without?.length ?? 0))).toBeLessThan(200);
      }
    }
    expect(planMarkdown(buildPlan(held.session))).not.toContain(logo.data);
  });

  it.each([
    ['not base64', { ...logo, data: `${logo.data.slice(0, -4)}<b>=` }],
    ['no PNG', { ...logo, data: Buffer.from('<svg onload="alert(1)" xmlns="…"></svg>').toString('base64') }],
    ['a JPEG by name only', { ...logo, type: 'jpeg' }],
    ['larger than it says', { ...logo, width: 10, height: 10 }],
    [
      'more pixels than are kept',
      logoOf(
        png(901, 1, () => [1, 2, 3, 255]),
        901,
        1,
      ),
    ],
    ['too long', { ...logo, data: logo.data.padEnd(LONGEST_LOGO + 4, 'A') }],
    ['of another kind', { ...logo, type: 'svg+xml' }],
    ['of no size', { ...logo, width: 0 }],
  ])('is refused where it is %s', (_why, wrong) => {
    expect(Logo.safeParse(wrong).success).toBe(false);
    expect(Command.safeParse({ type: 'plan/logo', logo: wrong }).success).toBe(false);
  });

  it('may be a JPEG', () => {
    const data = Buffer.from([0xff, 0xd8, 0xff, 0xe0, ...Array<number>(40).fill(7)]).toString('base64');
    expect(Logo.safeParse({ type: 'jpeg', width: 10, height: 10, data }).success).toBe(true);
  });
});
