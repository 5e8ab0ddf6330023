import { expect, it } from 'vitest';
import { kinds } from '@shared/kinds/registry';
import { knownOf } from '../../gallery/known';
import { scenes } from '../../gallery/scenes';

const all = scenes();

it('every step kind is in the gallery, with nothing, one, few, many and too long texts', () => {
  for (const kind of Object.keys(kinds)) {
    const fillings = new Set(all.filter((scene) => scene.kind === kind).map(({ filling }) => filling));
    /* Where something is only said, nobody counts. */
    const wanted = kind === 'say' ? ['empty', 'one'] : ['empty', 'one', 'few', 'many', 'long'];
    expect([...fillings], kind).toEqual(expect.arrayContaining(wanted));
  }
});

it('every kind with rounds is seen open, and with its result; one whose result is revealed also before that', () => {
  for (const [kind, { rounds }] of Object.entries(kinds)) {
    if (!rounds) continue;
    const moments = new Set(all.filter((scene) => scene.kind === kind).map(({ moment }) => moment));
    expect([...moments], kind).toEqual(expect.arrayContaining(['ready', 'open', 'done']));
  }
  expect(all.map(({ name }) => name)).toEqual(expect.arrayContaining(['vote-walk-up.few.closed']));
});

it('no two pictures have one name, and what is known of one is of one that is there', () => {
  const names = all.map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
  for (const window of ['room', 'facilitator'] as const)
    for (const [measure, { why, pictures }] of Object.entries(knownOf(window))) {
      expect(why, measure).not.toBe('');
      /* Those of another size are named with it. */
      const known = pictures.map((picture) => picture.split('@')[0]);
      expect(names, measure).toEqual(expect.arrayContaining(known));
      expect(new Set(pictures).size, measure).toBe(pictures.length);
    }
});
