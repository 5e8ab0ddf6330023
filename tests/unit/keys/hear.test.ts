import { describe, expect, test } from 'vitest';
import { hearKeys } from '../../../renderer/keys/hear';
import { pressed } from './events';

/** Keys pressed one after the other: what was done, and which of them nothing else did anything with. */
function heard(...events: KeyboardEvent[]) {
  const done: string[] = [];
  const say = (what: string) => () => void done.push(what);
  for (const event of events)
    hearKeys(event, { Enter: say('add'), Backspace: false, '1': say('one') }, { Down: say('down') });
  return { done, prevented: events.map(({ defaultPrevented }) => defaultPrevented) };
}

const enter = { key: 'Enter', code: 'Enter' };

describe('keys that are heard', () => {
  test('act, and do nothing else', () => {
    expect(heard(pressed(enter), pressed({ key: '1' }))).toEqual({ done: ['add', 'one'], prevented: [true, true] });
  });

  test('act once however long they are held, and do nothing else all that time', () => {
    const held = pressed({ ...enter, repeat: true });
    expect(heard(pressed(enter), held, held)).toEqual({ done: ['add'], prevented: [true, true, true] });
  });

  test('move as long as they are held', () => {
    const down = { key: 'ArrowDown', code: 'ArrowDown' };
    expect(heard(pressed(down), pressed({ ...down, repeat: true })).done).toEqual(['down', 'down']);
  });

  test('are left alone where there is nothing to do', () => {
    expect(
      heard(pressed({ key: 'Backspace' }), pressed({ key: 'Backspace', repeat: true }), pressed({ key: 'x' })),
    ).toEqual({ done: [], prevented: [false, false, false] });
  });

  test('are left to the input method', () => {
    expect(heard(pressed({ ...enter, isComposing: true }), pressed({ ...enter, keyCode: 229 }))).toEqual({
      done: [],
      prevented: [false, false],
    });
  });

  test('are heard once: what was done nearer to where they were pressed is done', () => {
    const event = pressed(enter);
    expect(heard(event, event).done).toEqual(['add']);
  });
});
