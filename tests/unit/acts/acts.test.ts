import { UNTOUCHED } from '@shared/host/stage';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { MenuContents } from '@shared/host/menu';
import { AT_FIRST } from '@shared/host/preferences';
import { emptyUndo } from '@shared/session/undo';
import { facilitatorView } from '@shared/views/views';
import { bindAll, keysOn } from '../../../renderer/acts/bound';
import { screens, type Doings, type Everywhere, type Screen } from '../../../renderer/acts/doing';
import { helpOn } from '../../../renderer/acts/help';
import { acts } from '../../../renderer/acts/list';
import { menuOf } from '../../../renderer/acts/menu';
import { strings } from '../../english';
import { stages } from '../../fixtures/story/stages';

const nothing = () => undefined;
const session = stages()['vote-tie'];
if (!session) throw new Error('no such stage');
const sealed = { votes: {}, answers: {}, texts: {} };
const view = facilitatorView(strings, session, sealed, emptyUndo, { state: 'saved' });

const windows = {
  room: null,
  stage: UNTOUCHED,
  seatOpen: false,
  desk: { mayCome: 0, waiting: [], cards: [], pin: false },
  displays: 1,
  mirrored: false,
  sound: true,
  hints: true,
  language: 'en-GB',
  region: 'system' as const,
  paper: null,
  look: AT_FIRST,
};
const everywhere: Everywhere = { strings, view, windows, leave: nothing, visit: nothing, showKeys: nothing };
const doings: Doings = {
  workshop: {
    ...everywhere,
    view,
    send: () => Promise.resolve(true),
    next: nothing,
    answer: nothing,
    unfinished: null,
    step: nothing,
    askMinutes: nothing,
    pages: { page: 0, of: 1, next: null, back: null, isLit: false, light: null, unlight: nothing },
    suggestions: [],
    oneScreen: false,
    toggleOneScreen: nothing,
    toggleAgenda: nothing,
    note: nothing,
    togglePhotographs: () => undefined,
    toggleActions: nothing,
    make: nothing,
    toReport: nothing,
    toHistory: nothing,
  },
  report: { ...everywhere, view, back: nothing },
  history: { ...everywhere, back: nothing },
  home: { ...everywhere, view: null, find: nothing },
  'new-session': { ...everywhere, view: null, canUndo: false, undo: nothing },
  exercises: { ...everywhere, view: null },
  exercise: { ...everywhere, view: null, back: nothing },
  editor: {
    ...everywhere,
    view: null,
    canUndo: false,
    canRedo: true,
    undo: nothing,
    redo: nothing,
    canMove: { up: false, down: true },
    move: nothing,
  },
  merge: { ...everywhere, view: null, back: nothing },
  compare: { ...everywhere, view: null, back: nothing },
  settings: { ...everywhere, view: null, back: nothing },
  about: { ...everywhere, view: null, back: nothing },
};
const on = (screen: Screen) => bindAll(screen, doings[screen]);

describe('the acts', () => {
  it('each have an id of their own, a name, and a screen they are on', () => {
    expect(new Set(acts.map(({ id }) => id)).size).toBe(acts.length);
    for (const act of acts) {
      expect(act.name(strings).trim(), act.id).not.toBe('');
      expect(Object.keys(act.at), act.id).not.toEqual([]);
    }
  });

  it('that have a key say in the list of keys what it does, and no others', () => {
    for (const act of acts) {
      const lines = screens.flatMap((screen) => helpOn(strings, screen)).map(({ does }) => does);
      if (act.keys.length === 0) expect(act.help, act.id).toBeNull();
      else expect(lines, act.id).toContain(act.help?.(strings));
    }
  });
});

describe.each(screens)('the screen %s', (screen) => {
  it('has no key for two acts', () => {
    const keys = acts.flatMap((act) => keysOn(act, screen));
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('has a name for each of its acts', () => {
    for (const { name, act } of on(screen)) expect(name.trim(), act.id).not.toBe('');
  });

  it('tells main a menu that main understands, with what is possible now and the keys of the list of keys', () => {
    const bound = on(screen);
    const contents = menuOf(strings, bound, null);
    expect(MenuContents.parse(contents)).toEqual(contents);
    const entries = Object.values(contents).flat(2);
    expect(entries.map(({ id }) => id).toSorted()).toEqual(
      acts
        .filter(({ menu }) => menu !== null)
        .map(({ id }) => id)
        .toSorted(),
    );
    const help = helpOn(strings, screen).flatMap(({ keys }) => keys);
    for (const { id, key, enabled } of entries) {
      const here = bound.find(({ act }) => act.id === id);
      expect(enabled, id).toBe(here?.whyNot === null);
      if (here && key !== null) expect(help, id).toContain(key);
    }
  });
});

it('the words name no key that does not do anything', () => {
  const folder = join(import.meta.dirname, '../../../shared/words/en');
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'));
  const known: string[] = acts.flatMap(({ keys }) => keys);
  const named = files.flatMap((file) =>
    (readFileSync(join(folder, file), 'utf8').match(/\bCtrl\+(?:Shift\+)?(?:Enter|[A-Z])\b|\bF\d{1,2}\b/gu) ?? []).map(
      (key) => ({ file, key }),
    ),
  );
  expect(named.length).toBeGreaterThan(0);
  expect(named.filter(({ key }) => !known.includes(key))).toEqual([]);
});

/** The README's table, as the list gives it: what the keys of the workshop do, and after it what is on other screens. */
function keyTable(): string {
  const lines = screens.flatMap((screen) => helpOn(strings, screen));
  const once = lines.filter(({ does }, index) => lines.findIndex((line) => line.does === does) === index);
  const rows = [['key', 'does'], ...once.map(({ keys, does }) => [keys.join(', '), does])] as [string, string][];
  const [first, second] = [0, 1].map((column) => Math.max(...rows.map((row) => (row[column] ?? '').length))) as [
    number,
    number,
  ];
  const written = rows.map(([keys, does]) => `| ${keys.padEnd(first)} | ${does.padEnd(second)} |`);
  return [written[0], `| ${'-'.repeat(first)} | ${'-'.repeat(second)} |`, ...written.slice(1)].join('\n');
}

it('README has the keys as the list has them', () => {
  const readme = readFileSync(join(import.meta.dirname, '../../../README.md'), 'utf8');
  const [table = ''] = /(?<=## Keys\n\n)(?:\|.*\n)+/u.exec(readme) ?? [];
  const made = keyTable();
  expect(table.trim(), `to be pasted under “Keys” in README.md:\n\n${made}\n\n`).toBe(made);
});
