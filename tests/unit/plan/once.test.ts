import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PlanIdea } from '@shared/document/blocks/ideas';
import type { PlanBlock } from '@shared/document/registry';
import { buildPlan } from '@shared/plan/build';
import { hasIdeas, printedOnce } from '@shared/plan/once';
import { saidOnce } from '@shared/plan/said-once';
import { turnoutBlocks } from '@shared/plan/turnout';
import { strings } from '../../english';
import { plain } from '../../fixtures/plans/ideas';
import { playSamples } from '../../fixtures/story/play';
import { blocksOf } from './blocks-of';

const samples = Object.entries(playSamples()).map(([name, session]) => [name, buildPlan(session)] as const);

const ideasIn = (blocks: readonly PlanBlock[]): PlanIdea[] =>
  blocks.flatMap((block): readonly PlanIdea[] => {
    if (block.type === 'ideas') return block.ideas;
    return block.type === 'board' ? block.groups.flatMap(({ ideas }) => ideas) : [];
  });

const heading = (text: string): PlanBlock => ({ type: 'heading', text });
const sub = (text: string): PlanBlock => ({ type: 'heading', text, sub: true });
const list = (...ideas: readonly PlanIdea[]): PlanBlock => ({ type: 'ideas', ideas });
const lines = (...items: readonly string[]): PlanBlock => ({ type: 'list', items });
const board = (...ideas: readonly PlanIdea[]): PlanBlock => ({
  type: 'board',
  caption: '',
  groups: [{ title: 'A group', ideas }],
});
const step = (name: string, section: readonly PlanBlock[], appendix: readonly PlanBlock[]) => ({
  at: { item: 'item', step: name },
  section,
  appendix,
});
type Steps = Parameters<typeof printedOnce>[0];
const inALine =
  (steps: Steps): Parameters<typeof printedOnce>[2] =>
  (later, from) =>
    steps.findIndex(({ at }) => at.step === later.step) === steps.findIndex(({ at }) => at.step === from.step) + 1;

describe('an idea', () => {
  it.each(samples)('is printed at most once in a list or on a board of an exercise of the sample %s', (_name, plan) => {
    for (const { id, blocks } of plan.sections) {
      const behind = plan.appendix.find((one) => one.id === `${id}-appendix`)?.blocks ?? [];
      const wholes = ideasIn([...blocks, ...behind]).map((idea) => JSON.stringify(idea));
      expect(wholes.filter((one, index) => wholes.indexOf(one) !== index)).toEqual([]);
    }
  });

  const text = fc.constantFrom('Speed', 'Care', 'Proof', '', 'A text\nof two lines');
  const idea: fc.Arbitrary<PlanIdea> = fc.record({
    text,
    fields: fc.oneof(fc.constant([]), fc.array(fc.record({ label: text, text }), { maxLength: 1 })),
    merged: fc.oneof(fc.constant([]), fc.array(text, { maxLength: 1 })),
  });
  const blocks: fc.Arbitrary<readonly PlanBlock[]> = fc.array(
    fc.oneof(
      fc.array(idea, { maxLength: 3 }).map((ideas) => list(...ideas)),
      fc.array(idea, { maxLength: 3 }).map((ideas) => board(...ideas)),
      fc.array(text, { maxLength: 3 }).map((items) => lines(...items)),
      text.map(heading),
      text.map(sub),
      text.map((one): PlanBlock => ({ type: 'note', text: one })),
    ),
    { maxLength: 4 },
  );

  it('of the appendix is still there, with all beside it, or stands as it is in its section or in what was made of it', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(blocks, blocks), { minLength: 1, maxLength: 4 }), (all) => {
        const steps = all.map(([section, appendix], index) => step(`${index}`, section, appendix));
        const left = printedOnce(steps, false, inALine(steps));
        const there = [...left, ...steps.flatMap(({ section }) => section)];
        const wholes = new Set(ideasIn(there).map((one) => JSON.stringify(one)));
        const items = new Set(there.flatMap((block) => (block.type === 'list' ? block.items : [])));
        const texts = new Set([...items, ...ideasIn(there).map((one) => one.text)]);
        for (const one of ideasIn(steps.flatMap(({ appendix }) => appendix)))
          expect(
            wholes.has(JSON.stringify(one)) || (one.fields.length + one.merged.length === 0 && texts.has(one.text)),
          ).toBe(true);
      }),
    );
  });

  it('with answers beside it stands in a table that has them in its row, and in no other', () => {
    const asked = list({ text: 'Call back', fields: [{ label: 'By when?', text: 'March' }], merged: [] });
    const of = (...rows: readonly (readonly string[])[]) => {
      const columns = ['In this order', 'By when?'].map((label) => ({ label, width: 0.5 }));
      const table: PlanBlock = { type: 'table', caption: '', columns, rows };
      const steps = [step('asked', [], [asked]), step('made', [table], [])];
      return printedOnce(steps, false, inALine(steps));
    };
    expect(of(['Call back', 'March'])).toEqual([]);
    expect(of(['Call back', 'April'], ['Write', 'March'])).toEqual([asked]);
    expect(of(['Write', 'Call back'])).toEqual([asked]);
  });

  it('that another step gathered, with the same words, is another idea', () => {
    const steps = [
      step('first', [], [heading('What hurts?'), list(plain('Speed'))]),
      step('second', [lines('Speed')], [heading('What helps?'), list(plain('Speed'))]),
    ];
    expect(printedOnce(steps, false, () => false)).toEqual([heading('What hurts?'), list(plain('Speed'))]);
  });

  it('takes its heading and small print with it, and leaves a list whole of which one is nowhere else', () => {
    const note: PlanBlock = { type: 'note', text: 'Two ideas.' };
    const asked = [heading('What hurts?'), note, list(plain('Speed'), plain('Care'))];
    const of = (...items: readonly string[]) => {
      const steps = [step('asked', [], asked), step('made', [lines(...items)], [])];
      return printedOnce(steps, false, inALine(steps));
    };
    expect(of('Care', 'Speed')).toEqual([]);
    expect(of('Care')).toEqual(asked);
  });

  it('stays in its list where a chart may cut it', () => {
    const long = plain('It takes three weeks until anybody answers a letter, and nobody can say why. '.repeat(4));
    for (const chart of [
      {
        type: 'bars',
        caption: '',
        unit: 'dots',
        rows: [{ rank: '1', text: long.text, dots: 1, winner: true, tied: false }],
      },
      { type: 'ticks', caption: '', columns: [long.text], rows: [], emptyRow: '', emptyColumn: '' },
    ] as const satisfies readonly PlanBlock[]) {
      const steps = [step('asked', [], [list(long)]), step('made', [chart], [])];
      expect(printedOnce(steps, false, inALine(steps))).toEqual([list(long)]);
    }
  });

  it('of two steps that take from each other is still in one of them', () => {
    const steps = [step('one', [], [list(plain('Speed'))]), step('other', [], [list(plain('Speed'))])];
    expect(printedOnce(steps, false, () => true)).toEqual([list(plain('Speed'))]);
  });

  it('is said to be in the appendix only where one is', () => {
    const asked = step('asked', [], [heading('What hurts?'), list(plain('Speed'))]);
    expect(hasIdeas([list(plain('Speed'))], [asked])).toBe(true);
    expect(hasIdeas([lines('Speed')], [asked])).toBe(true);
    expect(hasIdeas([heading('Speed'), lines('Round 1')], [asked])).toBe(false);
    expect(hasIdeas([], [asked])).toBe(false);
  });

  it('that stood under a heading is not on a board alone, which does not say so', () => {
    const asked = [heading('Our story'), sub('As we tell it'), list(plain('Speed'))];
    const steps = [step('asked', [], asked), step('made', [], [board(plain('Speed'))])];
    expect(printedOnce(steps, false, inALine(steps))).toEqual([...asked, board(plain('Speed'))]);
  });

  it('on a board that stands in the section is not in the appendix as well', () => {
    const steps = [
      step('asked', [], [heading('What hurts?'), list(plain('Speed'))]),
      step('made', [], [heading('Which are the same?'), board(plain('Speed'))]),
    ];
    expect(printedOnce(steps, true, inALine(steps))).toEqual([]);
  });
});

describe('what holds for all results of a section', () => {
  const note = (text: string, ofAll: string | null): PlanBlock => ({ type: 'note', text, ofAll });

  it('is said once, beneath the last', () => {
    expect(saidOnce([lines('a'), note('one', 'Each'), lines('b'), note('two', 'Each')])).toEqual([
      lines('a'),
      lines('b'),
      { type: 'note', text: 'Each' },
    ]);
  });

  it.each([
    ['of one alone', [note('one', 'Each')]],
    ['where one is another', [note('one', 'Each'), note('two', 'Each'), note('three', 'All')]],
    ['where something is to be said of one', [note('one', 'Each'), note('two', null)]],
  ])('is said of each %s', (_when, notes) => {
    expect(saidOnce(notes)).toEqual(notes.map((one) => ({ type: 'note', text: one.type === 'note' ? one.text : '' })));
  });
});

describe('who took part', () => {
  const vote = (name: string, method: string, rule: string) => ({ row: [name, '', '', '', '', '', ''], method, rule });

  it('is told with each way of voting and each rule once, and in which votes it held', () => {
    const votes = [
      vote('A', 'By hand', 'Three each'),
      vote('B', 'By hand', 'Three each'),
      vote('C', 'Alone', 'One each'),
    ];
    const said = JSON.stringify(turnoutBlocks(strings, [{ steps: [{ turnout: votes }] }]));
    for (const once of ['By hand', 'Alone', 'Three each', 'One each']) expect(said.split(`"${once}"`)).toHaveLength(2);
    expect(said).toContain(JSON.stringify(['Three each', 'A\nB']));
  });

  it('is nothing where nobody voted', () => {
    expect(turnoutBlocks(strings, [{ steps: [{ turnout: [] }] }])).toEqual([]);
  });

  it.each(samples)('and how, stands in one place of the sample %s', (_name, plan) => {
    const { methods } = strings.plan.content.vote;
    const said = JSON.stringify(blocksOf(plan)).toLowerCase();
    for (const method of Object.values(methods)) expect(said.split(method.toLowerCase()).length).toBeLessThanOrEqual(2);
  });
});
