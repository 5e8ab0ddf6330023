import { array, assert, constantFrom, integer, option, property, record, uniqueArray } from 'fast-check';
import { expect, test } from 'vitest';
import { asKnown, displayForRoom, isMirrored, KnownDisplay, nextForRoom, type Display } from '@host/displays';

const laptop = { id: 1, label: 'Built-in', bounds: { x: 0, y: 0, width: 1440, height: 900 } };
const beamer = { id: 2, label: 'Beamer', bounds: { x: 1440, y: 0, width: 1920, height: 1080 } };
const desk = { id: 3, label: '', bounds: { x: 3360, y: 0, width: 1280, height: 1024 } };

test('two displays with the same part of the desktop are mirrored; one display, or two beside each other, are not', () => {
  expect(isMirrored([laptop.bounds, { ...laptop.bounds }])).toBe(true);
  expect(isMirrored([laptop.bounds])).toBe(false);
  expect(isMirrored([laptop.bounds, { ...laptop.bounds, x: 1440 }])).toBe(false);
});

test('the display that is remembered is known by its id, else by its name, else by its place', () => {
  const known = asKnown(beamer);
  const all = [laptop, desk, beamer];
  expect(displayForRoom(all, laptop, null)).toBe(desk);
  expect(displayForRoom(all, laptop, known)).toBe(beamer);
  const again = { ...beamer, id: 77, bounds: { ...beamer.bounds, x: -1920 } };
  expect(displayForRoom([laptop, desk, again], laptop, known)).toBe(again);
  const smaller = { ...again, bounds: { ...again.bounds, width: 1280 } };
  expect(displayForRoom([laptop, desk, smaller], laptop, known)).toBe(smaller);
  const unnamed = { ...beamer, id: 78, label: '' };
  expect(displayForRoom([laptop, desk, unnamed], laptop, known)).toBe(unnamed);
  /* The number is another display's now, which was there before. */
  const taken = { ...desk, id: 2 };
  expect(displayForRoom([laptop, taken, again], laptop, known)).toBe(again);
});

test('where only the display with the script is left there is none, remembered or not', () => {
  for (const known of [null, asKnown(laptop), asKnown(beamer)])
    expect(displayForRoom([laptop], laptop, known)).toBeUndefined();
});

const bounds = record({
  x: constantFrom(-1920, 0, 1440, 1920),
  y: constantFrom(0, 900),
  width: constantFrom(1280, 1440, 1920),
  height: constantFrom(720, 1080),
});
const display = record({ id: integer({ min: 1, max: 9 }), label: constantFrom('', 'Beamer', 'Built-in'), bounds });
const displays = uniqueArray(display, { minLength: 1, maxLength: 5, selector: ({ id }) => id });
const at = integer({ min: 0, max: 4 });
const picked = (all: readonly Display[], index: number) => all[index % all.length]!;
const place = ({ bounds: { x, y, width, height } }: Display) => `${x} ${y} ${width} ${height}`;

test('whatever is plugged in or pulled, the room is never where the script is, and always where it can be elsewhere', () => {
  assert(
    property(displays, at, option(display.map(asKnown)), (all, index, known) => {
      const script = picked(all, index);
      const elsewhere = all.filter((one) => one.id !== script.id && place(one) !== place(script));
      const chosen = displayForRoom(all, script, known);
      if (elsewhere.length === 0) expect(chosen).toBeUndefined();
      else expect(elsewhere).toContain(chosen);
    }),
  );
});

test('a display that is there and may be used is found again after any others were pulled and plugged in', () => {
  assert(
    property(displays, at, at, array(display), (all, index, other, more) => {
      const script = picked(all, index);
      const room = picked(all, other);
      if (room.id === script.id || place(room) === place(script)) return;
      const added = more.filter(({ id }) => !all.some((one) => one.id === id));
      expect(displayForRoom([...added, ...all.toReversed()], script, asKnown(room))).toBe(room);
      expect(KnownDisplay.parse(JSON.parse(JSON.stringify(asKnown(room))))).toEqual(asKnown(room));
    }),
  );
});

test('going on from display to display comes by each that does not show the script, once', () => {
  assert(
    property(displays, at, (all, index) => {
      const script = picked(all, index);
      const elsewhere = all.filter((one) => one.id !== script.id && place(one) !== place(script));
      const seen: number[] = [];
      let now = elsewhere[0]?.id ?? script.id;
      for (let times = 0; times < elsewhere.length; times += 1) {
        const next = nextForRoom(all, script, now);
        if (next) now = next.id;
        else expect(elsewhere.length).toBe(1);
        seen.push(now);
      }
      expect(seen.length).toBe(elsewhere.length);
      expect(new Set(seen)).toEqual(new Set(elsewhere.map(({ id }) => id)));
    }),
  );
});
