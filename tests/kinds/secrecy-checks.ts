import { expect } from 'vitest';
import { arrived, commandsFor, isCast, type Variant } from './example';
import { hold, roundOf, seen, type Way } from './rounds';

type Check = (variant: Variant) => void;

/** Secret by the exercise's own word, whatever its form. */
const isSaidToBeSecret = ({ definition }: Variant): boolean =>
  ('secret' in definition && definition.secret) || ('anonymous' in definition && definition.anonymous);

/** While it is open, no window and no plan can tell one person's secret from another's. */
export const nothingSealedIsSeen: Check = (variant) => {
  const [one, other] = [arrived(variant), arrived(variant)];
  const casts = commandsFor(one, variant);
  const swapped = commandsFor(other, variant, 1);
  const closing = casts.findIndex(({ type }) => /\/(?:close|reveal)$/u.test(type));
  for (const [index, command] of casts.entries()) {
    const twin = swapped.find((again) => isCast(command) && isCast(again) && again.participant === command.participant);
    one.apply(command);
    const here = seen(one);
    other.apply(twin ?? swapped[index] ?? command);
    const isOpen = closing < 0 || index < closing;
    if (Object.keys(one.box).length > 0 || (isSaidToBeSecret(variant) && isOpen)) expect(seen(other)).toBe(here);
  }
};

/** What is left of secret rounds held in these ways, one after the other; null where there are no rounds to hold. */
function leftOf(variant: Variant, ...ways: readonly Way[]): string | null {
  const held = arrived(variant);
  for (const way of ways) {
    const round = roundOf(held, variant, way);
    if (!round) return null;
    hold(held, round);
  }
  return seen(held);
}

/** Once it is closed, nobody can tell who said what, nor in which order they came. */
export const closedTellsNobody: Check = (variant) => {
  if (!isSaidToBeSecret(variant)) return;
  /* By two places: so everybody says what somebody of their own group says, and groups stay as they are. */
  const other = leftOf(variant, { turned: 2, reversed: true });
  expect(other).toBe(leftOf(variant, {}));
};

/** Other things that the same people could have said: by one turn alone they may happen to say the same, all together. */
const TURNS = [1, 2, 3, 5];

/** Nothing is kept of what fewer than five said, nor what one person more than before says. */
export const fewLeaveNothing: Check = (variant) => {
  if (!isSaidToBeSecret(variant)) return;
  /* Four people; and five who had their turn, one of whom gave nothing: what is there is of four. */
  for (const few of [{ people: 4 }, { people: 5, lastBlank: true }])
    for (const turned of TURNS) expect(leftOf(variant, { ...few, turned })).toBe(leftOf(variant, few));
  const again = { people: 7, again: 'again' };
  for (const turned of TURNS)
    expect(leftOf(variant, { people: 6 }, { ...again, turned, onlyLast: true })).toBe(
      leftOf(variant, { people: 6 }, again),
    );
};
