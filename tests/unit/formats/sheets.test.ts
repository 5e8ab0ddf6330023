import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Plan } from '@shared/plan/model';
import { actionsSheet, ideasSheet, type SheetCell } from '@shared/plan/sheets';
import { makeSheets } from '../../../renderer/sheets/export';
import { clean } from '../../../renderer/report/text/clean';
import { strings } from '../../english';
import { faultsIn, Office } from '../../fixtures/office/read';
import { readSheets } from '../../fixtures/office/sheets';
import { bare } from '../../fixtures/plans/empty';
import { realistic } from '../../fixtures/plans/realistic';
import { nastyPlan } from './arbitrary';

const made = async (plan: Plan) => new Office(await makeSheets(plan));

/** A cell as it is to be read back: text cleaned, nothing for nothing, a box for half a sign. */
const read = (value: SheetCell): SheetCell => {
  if (typeof value !== 'string') return value;
  const said = clean(value).trim().replaceAll('\ufffd', '□');
  return said === '' ? null : said;
};

async function expectAll(plan: Plan): Promise<void> {
  const file = await made(plan);
  expect(faultsIn(file)).toEqual([]);
  const sheets = readSheets(file);
  const expected = [actionsSheet(plan), ideasSheet(plan)];
  expect(sheets.map(({ name }) => name)).toEqual(expected.map(({ name }) => name));
  expected.forEach(({ columns, rows }, index) => {
    const all = [columns.map(({ label }) => label), ...rows].map((row) => row.map(read));
    expect(sheets[index]?.rows(columns.length)).toEqual(all);
  });
}

describe('actions and ideas as a workbook', () => {
  it('has a sheet each, with days that are days and figures that are figures', async () => {
    await expectAll(realistic);
    const [actions, ideas] = readSheets(await made(realistic));
    const { actions: words, ideas: ideaWords } = strings.plan.csv;
    const columnOf = (rows: SheetCell[][], label: string) =>
      rows.slice(1).map((row) => row[rows[0]?.indexOf(label) ?? -1]);
    const rows = actions?.rows(14) ?? [];
    expect(columnOf(rows, words.due)).toEqual(
      realistic.tables.actions.map(({ due }) => (due === null ? null : { day: due })),
    );
    expect(columnOf(rows, words.sure).every((value) => typeof value === 'number')).toBe(true);
    expect(
      columnOf(ideas?.rows(20) ?? [], ideaWords.dots).filter((value) => typeof value === 'number').length,
    ).toBeGreaterThan(5);
  });

  it('is the same for the same plan', async () => {
    const [first, second] = [await makeSheets(realistic), await makeSheets(realistic)];
    expect(Buffer.from(first).equals(Buffer.from(second))).toBe(true);
  });

  it('of a rehearsal says so in every row', async () => {
    const { mark, about } = strings.rehearsal;
    const rehearsed = { ...realistic, cover: { ...realistic.cover, rehearsal: { mark, about } } };
    for (const [index, sheet] of readSheets(await made(rehearsed)).entries()) {
      const width = [actionsSheet, ideasSheet][index]?.(rehearsed).columns.length ?? 0;
      for (const row of sheet.rows(width)) expect(row.at(-1)).toBe(mark);
    }
  });

  it('hold texts that JavaScript has as names already', async () => {
    const names = ['valueOf', 'constructor', '__proto__', 'toString'];
    const actions = realistic.tables.actions.slice(0, 1);
    const told = names.flatMap((what) => actions.map((action) => ({ ...action, what, owner: what })));
    await expectAll({ ...realistic, tables: { ...realistic.tables, actions: told } });
  });

  it('hold all of a text with something in it that is no character', async () => {
    const actions = realistic.tables.actions.slice(0, 1);
    const told = ['\u{1fffe}', '\u{10fffe}', '\u{10ffff}', '\uffff'].flatMap((none) =>
      actions.map((action) => ({ ...action, what: `before${none}behind` })),
    );
    await expectAll({ ...realistic, tables: { ...realistic.tables, actions: told } });
  });

  it('of any plan can be read back, cell by cell; nothing in it is a formula', async () => {
    await expectAll(bare);
    await fc.assert(
      fc.asyncProperty(nastyPlan, async (plan) => {
        await expectAll(plan);
        const file = await made(plan);
        for (const name of file.names(/sheet\d+\.xml$/u)) expect(file.text(name)).not.toContain('<f>');
      }),
      { numRuns: 25 },
    );
  });
});
