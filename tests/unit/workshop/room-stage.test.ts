import { describe, expect, it } from 'vitest';
import type { Brand, Cover } from '@shared/host/stage';
import type { RoomView } from '@shared/views/views';
import { RoomStage } from '../../../electron/main/room-stage';

const welcome = (): Cover => ({ as: 'welcome' });
const closing = (): Cover => ({ as: 'closing' });
const pause = (until = '2026-11-19T10:50:00.000Z'): Cover => ({ as: 'break', until });
const brand: Brand = { accent: '#0b6b63', logo: null };
const view = { prompt: 'What matters?' } as RoomView;

describe('what stands in front of the room’s picture', () => {
  it('goes when a welcome or a closing is asked for again, whichever of them stands', () => {
    for (const [first, second] of [
      [welcome(), welcome()],
      [closing(), closing()],
      [welcome(), closing()],
    ] as const) {
      const stage = new RoomStage();
      stage.cover(first);
      expect(stage.state.cover).toBe(first);
      stage.cover(second);
      expect(stage.state.cover).toBeNull();
    }
  });

  it('is another break, a welcome after a break, or a break after a welcome', () => {
    const stage = new RoomStage();
    for (const cover of [pause(), pause('2026-11-19T11:00:00.000Z'), welcome(), pause()]) {
      stage.cover(cover);
      expect(stage.state.cover).toBe(cover);
    }
    stage.cover(null);
    expect(stage.state.cover).toBeNull();
  });

  it('bears the brand that was found for it, and none that comes when something else stands there', () => {
    const stage = new RoomStage();
    const [first, second] = [welcome(), pause()];
    stage.cover(first);
    stage.cover(second);
    expect(stage.brand(first, brand)).toBe(false);
    expect(stage.state.brand).toBeNull();
    expect(stage.brand(second, brand)).toBe(true);
    expect(stage.state.brand).toBe(brand);
    stage.cover(pause());
    expect(stage.state.brand).toBeNull();
    stage.cover(null);
    expect(stage.brand(null, brand)).toBe(false);
  });

  it('is over with the session in which it came, with all else that was done to its picture', () => {
    const stage = new RoomStage();
    stage.seen('one', view);
    const cover = welcome();
    stage.cover(cover);
    stage.brand(cover, brand);
    stage.turn({ picture: 'p', page: 1, things: 2 });
    stage.hold(view);
    const other = { prompt: 'Another day' } as RoomView;
    expect(stage.seen('two', other)).toBe(other);
    expect(stage.state).toEqual({
      frozen: false,
      turned: null,
      lit: null,
      largeClock: false,
      cover: null,
      brand: null,
    });
    expect(stage.brand(cover, brand)).toBe(false);
  });
});
