import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildPlan } from '@shared/plan/build';
import { actionsCsv, cell, ideasCsv } from '@shared/plan/csv';
import { planMarkdown } from '@shared/plan/markdown';
import { inShort } from '@shared/document/texts';
import { add, turn } from '../../fixtures/commands';
import { playSample } from '../../fixtures/story/play';
import { at } from '../../fixtures/session';
import { workshop } from '../../fixtures/workshop';
import { strings } from '../../english';

const plan = buildPlan(playSample());

/** Reads what RFC 4180 allows: cells in quotes or bare. */
function parse(csv: string): string[][] {
  const rows: string[][] = [[]];
  const text = csv.replace(/^\ufeff/u, '');
  for (let place = 0; place < text.length;) {
    const row = rows.at(-1) as string[];
    const quoted = /^"((?:[^"]|"")*)"/u.exec(text.slice(place));
    const bare = /^[^,\r\n]*/u.exec(text.slice(place)) as RegExpExecArray;
    row.push(quoted ? (quoted[1] ?? '').replaceAll('""', '"') : bare[0]);
    place += (quoted ?? bare)[0].length;
    if (text.startsWith('\r\n', place)) {
      rows.push([]);
      place += 2;
    } else place += 1;
  }
  return rows.slice(0, -1);
}

describe('a spreadsheet', () => {
  it('has a row for every action, and for every idea with its dots, rank and group', () => {
    const actions = parse(actionsCsv(plan));
    expect(actions).toHaveLength(7);
    expect(actions[1]?.slice(0, 4)).toEqual([
      '1',
      plan.tables.actions[0]?.what,
      'We ask people to pay debts that are not theirs',
      'Ines Carvalho',
    ]);
    const ideas = parse(ideasCsv(plan));
    const stop = ideas.find((row) => row[2]?.startsWith('Stop means stop'));
    expect(stop?.slice(-5)).toEqual(['Care, on the customer’s terms', '7', '2', 'yes', 'yes']);
    expect(new Set(ideas.map((row) => row.length)).size).toBe(1);
  });

  it('has one field a column: days as ISO 8601 has them, measures in three parts, a column a question', () => {
    const [head = [], ...actions] = parse(actionsCsv(plan));
    const place = (label: string) => head.indexOf(label);
    const { actions: words, ideas: ideaWords } = strings.plan.csv;
    for (const label of [words.due, words.firstStepDue])
      for (const row of actions) expect(row[place(label)]).toMatch(/^(?:\d{4}-\d\d-\d\d)?$/u);
    expect(actions.map((row) => row[place(words.due)])).toEqual(plan.tables.actions.map(({ due }) => due ?? ''));
    expect(
      actions.map((row) => [words.measure, words.measureFrom, words.measureTo].map((one) => row[place(one)])),
    ).toEqual(plan.tables.actions.map(({ measure, measureFrom, measureTo }) => [measure, measureFrom, measureTo]));
    const [ideaHead = [], ...ideas] = parse(ideasCsv(plan));
    const asked = ideaHead.slice(3, ideaHead.indexOf(ideaWords.merged));
    expect(asked.length).toBeGreaterThan(1);
    plan.tables.ideas.forEach(({ fields }, index) => {
      for (const { label, text } of fields) expect(ideas[index]?.[ideaHead.indexOf(label)]).toBe(text);
    });
  });

  it('runs no formula, whatever was written', () => {
    for (const text of ["=cmd|'/c calc'!A1", '+1', '-1', '@x', '  =1', '\t=1'])
      expect(parse(`${cell(text)}\r\n`)[0]?.[0]).toBe(`'${text}`);
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const [row] = parse(`${cell(text)},end\r\n`);
        expect(row).toHaveLength(2);
        expect(row?.[0]).toMatch(/^(?!\s*[=+\-@])/u);
        expect([text, `'${text}`]).toContain(row?.[0]);
      }),
    );
  });

  it('holds nothing that is sealed', () => {
    const held = workshop(turn(at.pretences, 'p1', 'hush'));
    const sealed = buildPlan(held.session);
    expect(ideasCsv(sealed)).not.toContain('hush');
    expect(planMarkdown(sealed)).not.toContain('hush');
  });
});

describe('the plan as Markdown', () => {
  it('has every section, action and idea of the plan', () => {
    const text = planMarkdown(plan);
    for (const { title } of plan.sections) expect(text).toContain(`## ${title}`);
    for (const { what } of plan.tables.actions) expect(text).toContain(what);
    for (const idea of plan.tables.ideas) expect(text).toContain(idea.text);
  });

  it('reads nothing that was typed as a mark', () => {
    const nasty = ['# not a title', '- no item', '1. no number', '<b>x</b>', '| a | b |', '*not* _bold_', '> no quote'];
    const text = planMarkdown(buildPlan(workshop(add(at.elements, ...nasty)).session));
    for (const mark of ['\\# not', '\\- no', '1\\. no', '\\<b\\>', '\\| a \\|', '\\*not\\*', '\\> no'])
      expect(text).toContain(mark);
  });
});

describe('a text in short', () => {
  it('is no longer than it may be, begins as the text does, and ends with a whole word where one ends near', () => {
    const word = fc
      .string({ unit: 'grapheme', minLength: 1, maxLength: 12 })
      .filter((one) => /^[^\s,;:…]+$/u.test(one));
    fc.assert(
      fc.property(
        fc.array(word, { minLength: 1, maxLength: 60 }),
        fc.integer({ min: 45, max: 140 }),
        (spoken, most) => {
          const text = spoken.join(' ');
          const short = inShort(text, most);
          if (short === text) return;
          expect([...new Intl.Segmenter('en').segment(short)].length).toBeLessThanOrEqual(most);
          expect(short).toMatch(/…$/u);
          const kept = short.slice(0, -1);
          expect(text.startsWith(`${kept} `)).toBe(true);
        },
      ),
    );
  });
});
