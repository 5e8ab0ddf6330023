import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { justAgreed, justAsked } from '@shared/kinds/commit/agreed';

const action = (id: string, owner: string, taken: boolean) => ({ id, owner, taken });
const some = fc
  .uniqueArray(fc.constantFrom('a', 'b', 'c', 'd'))
  .chain((ids) =>
    fc.tuple(...ids.map((id) => fc.tuple(fc.constantFrom('', 'Ines'), fc.boolean()).map(([o, t]) => action(id, o, t)))),
  );

test('an action that nobody owns, or whose owner has not said yes, is not said to be agreed', () => {
  expect(justAgreed([], [action('a', 'Ines', false)])).toBeNull();
  expect(justAgreed([], [action('a', '', true)])).toBeNull();
  expect(justAgreed([action('a', 'Ines', false)], [action('a', 'Ines', true)])?.id).toBe('a');
});

test('it is said of one that was not agreed before, and of no other, in any two views', () => {
  fc.assert(
    fc.property(some, some, (before, after) => {
      const said = justAgreed(before, after);
      const agreed = after.filter(({ owner, taken }) => owner !== '' && taken);
      const anew = agreed.filter(({ id }) => !before.some((one) => one.id === id && one.owner !== '' && one.taken));
      expect(said).toBe(anew.length === 1 ? anew[0] : null);
    }),
  );
});

test('the same view twice, an edited text, or an action that goes says nothing', () => {
  fc.assert(
    fc.property(some, (actions) => {
      expect(justAgreed(actions, actions)).toBeNull();
      expect(justAgreed(actions, actions.slice(1))).toBeNull();
    }),
  );
});

const counted = fc.uniqueArray(fc.tuple(fc.constantFrom('a', 'b', 'c'), fc.integer({ min: 0, max: 3 })), {
  selector: ([id]) => id,
});
const asActions = (all: readonly (readonly [string, number])[]) => all.map(([id, asked]) => ({ id, asked }));

test('how sure the room is is shown of the one action that it was asked about, and of none that only came or was there', () => {
  fc.assert(
    fc.property(counted, counted, (before, after) => {
      const more = after.filter(([id, asked]) => before.some(([one, times]) => one === id && asked > times));
      const said = justAsked(asActions(before), asActions(after));
      expect(said?.id ?? null).toBe(more.length === 1 ? more[0]?.[0] : null);
    }),
  );
  expect(justAsked([], [{ id: 'a', asked: 2 }])).toBeNull();
});
