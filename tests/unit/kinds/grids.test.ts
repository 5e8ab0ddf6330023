import { describe, expect, it } from 'vitest';
import { buildPlan } from '@shared/plan/build';
import type { Command } from '@shared/session/commands';
import { add, ideaId, remove, typed } from '../../fixtures/commands';
import { refused, refusesEach } from '../../fixtures/refused';
import { method, methodSession } from '../../fixtures/session';
import { stepView, Workshop } from '../../fixtures/workshop';

const held = (...commands: Command[]) => new Workshop(methodSession()).apply(...commands);
const words = add(method.matters, 'Someone answers', 'It is right');
const measures = add(method.measures, 'Handling time', 'Errors');
const tick = (row: string, column: string): Command => ({
  type: 'link/tick',
  at: method.map,
  row: ideaId(row),
  column: ideaId(column),
  ticked: true,
});
const map = (workshop: Workshop) => stepView(workshop, method.map, 'link');

describe('a grid of ticks', () => {
  refusesEach(refused.grid, methodSession());

  it('takes rows and columns from two steps, and knows what is left over on both sides', () => {
    const { columns, rows, leftOver } = map(held(words, measures, tick('It is right', 'Errors')));
    expect(columns.map(({ label }) => label)).toEqual(['Handling time', 'Errors']);
    expect(rows.map(({ cells }) => cells.map(({ ticked }) => ticked))).toEqual([
      [false, false],
      [false, true],
    ]);
    expect(leftOver).toEqual({ rows: ['Someone answers'], columns: ['Handling time'] });
  });

  it('takes a tick away again', () => {
    const off: Command = { ...tick('It is right', 'Errors'), ticked: false } as Command;
    expect(held(words, measures, tick('It is right', 'Errors'), off).work(method.map, 'link').cells).toEqual([]);
  });

  it('takes typed columns where nothing flows in', () => {
    const columns: Command = { ...typed(method.map, 'Errors'), columns: true };
    expect(map(held(words, columns)).columnsEmpty).toBe(true);
    expect(map(held(words, columns, tick('It is right', 'Errors'))).rows[1]?.cells[0]?.ticked).toBe(true);
  });

  it('lists both kinds of leftovers in the plan, with what they mean', () => {
    const section = buildPlan(held(words, measures, tick('It is right', 'Errors')).session).sections[0];
    expect(section?.title).toBe(
      'What matters to our customers and nobody measures: “Someone answers”; what we measure and no customer would miss: “Handling time”',
    );
    const lists = section?.blocks.flatMap((block) => (block.type === 'list' ? [block.items] : []));
    expect(lists).toEqual([['Someone answers'], ['Handling time']]);
  });
});

describe('when the step before changes', () => {
  const begun = [words, measures, tick('It is right', 'Errors')];
  const refresh: Command = { type: 'step/refresh', at: method.map };
  const rows = (workshop: Workshop) => map(workshop).rows.map(({ text, kept }) => [text, kept]);

  it('what was begun stays as it was, and says that it is out of date', () => {
    expect(map(held(...begun)).outdated).toBe(false);
    const changed = held(...begun, add(method.matters, 'Once only'));
    expect(map(changed).outdated).toBe(true);
    expect(rows(changed)).toEqual([
      ['Someone answers', false],
      ['It is right', false],
    ]);
  });

  it('takes over what is there now, and keeps what was written about what is gone', () => {
    const after = held(
      ...begun,
      add(method.matters, 'Once only'),
      remove(method.matters, 'Someone answers', 'It is right'),
      refresh,
    );
    expect(rows(after)).toEqual([
      ['Once only', false],
      ['It is right', true],
    ]);
    expect(map(after).rows[1]?.cells[1]?.ticked).toBe(true);
    expect(map(after).outdated).toBe(false);
  });

  it('refreshes the columns, too, and can be undone', () => {
    const after = held(...begun, add(method.measures, 'Complaints'), refresh);
    expect(map(after).columns.map(({ label }) => label)).toEqual(['Handling time', 'Errors', 'Complaints']);
    expect(after.undo()).toBeNull();
    expect(map(after).columns).toHaveLength(2);
  });
});

describe('a grid of moods', () => {
  const cell = (row: string, stage: string, mood: number | null): Command => ({
    type: 'link/mood',
    at: method.curves,
    row,
    column: ideaId(stage),
    mood,
  });
  const said: Command = { type: 'link/set', at: method.curves, row: 'today', column: ideaId('Wait'), text: 'A queue' };
  const stages = add(method.stages, 'Call', 'Wait');
  const curves = (...commands: Command[]) => stepView(held(stages, ...commands), method.curves, 'link').rows;

  it('keeps a mood with its text, and either without the other', () => {
    const [today] = curves(cell('today', 'Wait', -2), said, cell('today', 'Call', 1));
    expect(today?.cells.map(({ mood, text }) => [mood, text])).toEqual([
      [1, ''],
      [-2, 'A queue'],
    ]);
    expect(curves(said, cell('today', 'Wait', -2), cell('today', 'Wait', null))[0]?.cells[1]).toMatchObject({
      mood: null,
      text: 'A queue',
    });
  });

  it('is two curves in the plan, and says where today and tomorrow are furthest apart', () => {
    const moods = [
      cell('today', 'Wait', -2),
      cell('tomorrow', 'Wait', 1),
      cell('today', 'Call', 0),
      cell('tomorrow', 'Call', 1),
    ];
    const section = buildPlan(held(stages, ...moods).session).sections[0];
    expect(section?.title).toBe('Where tomorrow has to feel most different from today: “Wait”');
    expect(section?.blocks.find(({ type }) => type === 'curves')).toMatchObject({
      columns: ['Call', 'Wait'],
      lines: [
        { label: 'Today', points: [{ mood: 0 }, { mood: -2 }] },
        { label: 'Tomorrow', points: [{ mood: 1 }, { mood: 1 }] },
      ],
    });
  });
});
