import { describe, expect, it } from 'vitest';
import { exampleAt } from '@shared/editor/made-up';
import { kindOf, kinds, type StepKind } from '@shared/kinds/registry';
import { UNTOUCHED, type Brand, type Cover } from '@shared/host/stage';
import type { RoomView } from '@shared/views/views';
import { pictureOf, workedOn } from '@shared/views/picture';
import { RoomStage } from '../../../electron/main/room-stage';
import { strings } from '../../english';
import { arrived, variantsOf, type Variant } from '../../kinds/example';

const welcome = (): Cover => ({ as: 'welcome' });
const closing = (): Cover => ({ as: 'closing' });
const pause = (until = '2026-11-19T10:50:00.000Z'): Cover => ({ as: 'break', until });
const brand: Brand = { accent: '#0b6b63', logo: null };
const step = { item: 'item-1', step: 'words' };
const view = {
  prompt: 'What matters?',
  organisation: 'Northlight',
  step,
  body: { kind: 'say' },
} as unknown as RoomView;

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

  it('bears nobody’s brand as soon as it stands there for another organisation', () => {
    const stage = new RoomStage();
    const cover = welcome();
    stage.seen('one', view);
    stage.cover(cover);
    stage.brand(cover, brand);
    stage.seen('one', { ...view, prompt: 'Another question' });
    expect(stage.state.brand).toBe(brand);
    stage.seen('one', { ...view, organisation: 'Southlight' });
    expect(stage.state).toMatchObject({ cover, brand: null });
  });

  it('is a photograph as it is now, until it is taken out of the session or its step is left; what the room was held at it goes back to', () => {
    const wall = { id: 'wall', at: step, about: 'Opening', picture: 'a'.repeat(32), size: null, text: '' };
    const named = { ...wall, text: 'The wall' };
    const on: Cover = { as: 'photograph', photograph: 'wall' };
    const stage = new RoomStage();
    const held = { ...view, prompt: 'Held' };
    stage.seen('one', view, [wall]);
    expect(stage.state.photograph).toBeNull();
    stage.hold(held);
    stage.cover(on);
    stage.seen('one', view, [wall]);
    expect(stage.state.photograph).toBe(wall);
    stage.seen('one', view, [named]);
    expect(stage.state.photograph).toBe(named);
    stage.cover(null);
    expect(stage.state.photograph).toBeNull();
    expect(stage.seen('one', view, [named])).toBe(held);
    stage.cover(on);
    stage.seen('one', view, []);
    expect(stage.state).toMatchObject({ cover: null, photograph: null });
    stage.cover(on);
    stage.seen('one', view, [wall]);
    stage.seen('one', { ...view, step: { item: 'item-1', step: 'next' } }, [wall]);
    expect(stage.state).toMatchObject({ cover: null, photograph: null });
    stage.cover(on);
    stage.seen('another', view, [wall]);
    expect(stage.state).toMatchObject({ cover: null, photograph: null });
  });

  it('is over with the session in which it came, with all else that was done to its picture', () => {
    const stage = new RoomStage();
    stage.seen('one', view);
    const cover = welcome();
    stage.cover(cover);
    stage.brand(cover, brand);
    stage.turn({ picture: 'p', page: 1 });
    stage.hold(view);
    const other = { ...view, prompt: 'Another day' };
    expect(stage.seen('two', other)).toBe(other);
    expect(stage.state).toEqual(UNTOUCHED);
    expect(stage.brand(cover, brand)).toBe(false);
  });
});

/** What a command says it is about: every text in it that may be an id. */
const idsIn = (command: object): readonly string[] =>
  Array.from(JSON.stringify(command).matchAll(/"([^"]+)"/gu), ([, word = '']) => word);

/** What a kind's example does, command by command, with what the room's stage makes of it; a page is turned before each. */
function followed(variant: Variant) {
  const held = arrived(variant);
  const stage = new RoomStage();
  stage.seen('one', held.views().room);
  const example = exampleAt(strings, held.session, variant.at, variant.definition);
  return kindOf(variant.definition)
    .example.played(example)
    .map((command) => {
      const before = held.views().room;
      const { work } = stage.state;
      stage.turn({ picture: pictureOf(before), page: 1 });
      held.apply(command);
      const after = held.views().room;
      stage.seen('one', after);
      return { command, before, after, state: stage.state, isWork: stage.state.work !== work };
    });
}

const variants = (Object.keys(kinds) as StepKind[]).flatMap(variantsOf);

describe('the page on show', () => {
  it('goes to what is written, placed, sorted, judged or agreed, in every kind in which a picture fills up', () => {
    const follows = new Set<string>();
    for (const variant of variants)
      for (const { command, before, after, state, isWork } of followed(variant)) {
        if (pictureOf(before) !== pictureOf(after) || !isWork || !state.work) continue;
        follows.add(after.body.kind);
        const ids = idsIn(command);
        expect(
          state.work.ids.some((id) => ids.includes(id)),
          `${variant.name}, ${command.type}: ${state.work.ids.join()}`,
        ).toBe(true);
        expect(state.turned, command.type).toBeNull();
      }
    for (const kind of ['ideas', 'board', 'ladder', 'grid', 'places', 'bins', 'verdicts', 'actions'])
      expect(follows, kind).toContain(kind);
  });

  it('stays where it was turned to while people vote, rate, rank or judge at a seat', () => {
    let casts = 0;
    for (const variant of variants)
      for (const { command, before, after, state, isWork } of followed(variant)) {
        if (pictureOf(before) !== pictureOf(after) || !command.type.endsWith('/cast')) continue;
        casts += 1;
        expect(state.turned, `${variant.name}, ${variant.label}`).toEqual({ picture: pictureOf(after), page: 1 });
        expect(isWork).toBe(false);
      }
    expect(casts).toBeGreaterThan(0);
  });

  it('stays where it was turned to when somebody arrives, whatever is under way', () => {
    let looked = 0;
    for (const variant of variants) {
      const held = arrived(variant);
      const stage = new RoomStage();
      const example = exampleAt(strings, held.session, variant.at, variant.definition);
      for (const [index, command] of kindOf(variant.definition).example.played(example).entries()) {
        held.apply(command);
        const turned = { picture: pictureOf(stage.seen('one', held.views().room)), page: 1 };
        stage.turn(turned);
        held.apply({ type: 'participant/add', participant: { id: `late-${index}`, name: 'Late', group: '' } });
        if (pictureOf(stage.seen('one', held.views().room)) !== turned.picture) continue;
        looked += 1;
        expect(stage.state.turned, `${variant.name}, ${variant.label}, ${command.type}`).toEqual(turned);
      }
    }
    expect(looked).toBeGreaterThan(variants.length);
  });

  it('is that of what has come, where other things are changed by that', () => {
    const card = (id: string, more: object = {}) => ({ id, text: id, ...more });
    const bin = (id: string, items: readonly object[]) => ({ id, label: id, items });
    const groups = (...all: readonly object[][]) => ({
      groups: all.map((ideas, index) => ({ id: `g${index}`, number: index + 1, text: '', ideas })),
    });
    /* Into a group in front of others; out of one bin into an empty one before it; a group taken away, those behind it renumbered. */
    expect(workedOn(groups([card('a')], [card('b')]), groups([card('a'), card('c')], [card('b')]))).toEqual([
      'g0',
      'c',
    ]);
    const before = { bins: [bin('yes', []), bin('no', [card('a')])] };
    expect(workedOn(before, { bins: [bin('yes', [card('a')]), bin('no', [])] })).toEqual(['yes', 'a']);
    const [first, second] = groups([card('a')], [card('b')]).groups;
    expect(workedOn({ groups: [first, second] }, { groups: [{ ...second, number: 1 }] })).toBeNull();
    /* Added in front, with a sentence beside it that says so. */
    expect(
      workedOn({ items: [card('a', { said: '1 of 1' })] }, { items: [card('b'), card('a', { said: '1 of 2' })] }),
    ).toEqual(['b']);
    expect(workedOn({ items: [card('a')] }, { items: [card('a', { text: 'in other words' })] })).toEqual(['a']);
  });

  it('does not turn while the room is held, and is that of what came meanwhile when it is let go', () => {
    const variant = variantsOf('define')[0]!;
    const held = arrived(variant);
    const stage = new RoomStage();
    const first = stage.seen('one', held.views().room);
    stage.turn({ picture: pictureOf(first), page: 1 });
    stage.hold(first);
    held.apply({ type: 'define/rung-add', at: variant.at, rungId: 'r1', text: 'Higher', observable: false });
    expect(stage.seen('one', held.views().room)).toBe(first);
    expect(stage.state).toMatchObject({ turned: { page: 1 }, work: null });
    stage.hold(null);
    stage.seen('one', held.views().room);
    expect(stage.state).toMatchObject({ turned: null, work: { ids: ['r1'] } });
  });

  it('stays when something is taken away', () => {
    const variant = variantsOf('define')[0]!;
    const held = arrived(variant);
    const add = (rungId: string) =>
      held.apply({ type: 'define/rung-add', at: variant.at, rungId, text: `Higher ${rungId}`, observable: false });
    add('r1');
    add('r2');
    const stage = new RoomStage();
    const turned = { picture: pictureOf(stage.seen('one', held.views().room)), page: 1 };
    stage.turn(turned);
    held.apply({ type: 'define/rung-delete', at: variant.at, rungId: 'r1' });
    stage.seen('one', held.views().room);
    expect(stage.state).toMatchObject({ turned, work: null });
  });
});
