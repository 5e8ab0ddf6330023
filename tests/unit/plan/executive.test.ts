import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildPlan } from '@shared/plan/build';
import { executiveOf, leftOutSaid } from '@shared/plan/executive';
import { planMarkdown } from '@shared/plan/markdown';
import type { Plan, PlanSection } from '@shared/plan/model';
import { Lens } from '@shared/base/primitives';
import type { Session } from '@shared/session/schema/session';
import { strings } from '../../english';
import { empty } from '../../fixtures/plans/empty';
import { playSamples } from '../../fixtures/story/play';

const samples = Object.entries(playSamples());
const planOf = (name: string): Plan => buildPlan(playSamples()[name] as Session);

const textOf = (sections: readonly PlanSection[]): string => JSON.stringify(sections.map(({ blocks }) => blocks));

describe.each(samples)('the executive edition of the sample %s', (_name, session) => {
  const plan = buildPlan(session);
  const brief = executiveOf(plan);
  const said = textOf(brief.sections);

  it('goes lens by lens in the order of the method, each lens that was run in it', () => {
    const lenses = brief.sections.map(({ lens }) => lens);
    const places = lenses.map((lens) => (lens === null ? 9 : Lens.options.indexOf(lens)));
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(new Set(lenses)).toEqual(new Set(plan.sections.flatMap(({ lens }) => lens ?? [])));
  });

  it('has each open secret that was chosen with its evidence, what hides it, and the proof in 90 days', () => {
    const secrets = plan.sections.flatMap(({ blocks }) =>
      blocks.flatMap((block) =>
        block.type === 'entries' && block.caption.includes('keeps it alive') ? block.entries : [],
      ),
    );
    expect(secrets.length).toBeGreaterThan(2);
    for (const { text, fields } of secrets) {
      expect(said).toContain(text);
      expect(fields.map(({ label }) => label)).toEqual(
        expect.arrayContaining(['How do we know?', 'Which comfortable number hides it?', 'Proof in 90 days']),
      );
      for (const { label, items } of fields)
        for (const item of [label, ...items]) expect(said).toContain(item.slice(0, 60));
    }
  });

  it('has every action with its owner, every promise that was made and everybody who made it', () => {
    for (const { what, owner } of plan.summary.next) for (const text of [what, owner]) expect(said).toContain(text);
    for (const { text, who, kind } of session.notes ?? [])
      if (kind === 'promise') for (const one of [text, who.text]) expect(said).toContain(one);
  });

  it('names what it leaves out, once, and nothing that is there', () => {
    const here = new Set(brief.sections.map(({ id }) => id));
    const named = brief.elsewhere.map(({ id }) => id);
    expect(named.filter((id) => here.has(id))).toEqual([]);
    expect(plan.sections.map(({ id }) => id).filter((id) => !here.has(id) && !named.includes(id))).toEqual([]);
    expect(planMarkdown(brief)).toContain('Left out here, and in the full edition: ');
    expect(planMarkdown(plan)).not.toContain('Left out here');
  });
});

describe('the executive edition of a day of all lenses', () => {
  const plan = planOf('full-day');
  const said = textOf(executiveOf(plan).sections);

  it('has the basics that fail by name, worst first, with both figures', () => {
    const [table] = executiveOf(plan).sections.flatMap(({ eyebrow, blocks }) =>
      eyebrow === 'Basics and beyond' ? blocks.filter((block) => block.type === 'table') : [],
    );
    expect(table?.columns.map(({ label }) => label)).toEqual(['Basics that fail', 'Importance', 'How well we do it']);
    const figures = table?.rows.map(([, , how]) => Number(how)) ?? [];
    expect(figures.length).toBeGreaterThan(1);
    expect(figures).toEqual(figures.toSorted((a, b) => a - b));
    expect(Math.max(...figures)).toBeLessThan(3);
  });

  it('has what leaders promised for what came out lowest', () => {
    expect(said).toContain('What do we as leaders promise');
    for (const block of plan.sections.flatMap(({ eyebrow, blocks }) =>
      eyebrow === 'How it feels to work here' ? blocks : [],
    ))
      if (block.type === 'ideas') for (const { text } of block.ideas) expect(said).toContain(text.slice(0, 60));
  });

  it('counts yes, not now and no, as the plan does, and names the first of each', () => {
    const [table] = executiveOf(plan).sections.flatMap(({ eyebrow, blocks }) =>
      eyebrow === 'Ask only if you will act' ? blocks.filter((block) => block.type === 'table') : [],
    );
    expect(table?.rows.map(([answer, count]) => `${answer}: ${count}`).join(', ')).toBe(
      plan.sections.find(({ eyebrow }) => eyebrow === 'Ask only if you will act')?.title,
    );
    for (const [, count, names = ''] of table?.rows ?? []) {
      const parts = names.split(' · ');
      if (Number(count) <= 5) expect(parts).toHaveLength(Number(count));
      else expect(parts.at(-1)).toBe(`… ${strings.plan.content.more(Number(count) - parts.length + 1)}`);
    }
  });
});

describe('what is left out', () => {
  const parts = fc.array(
    fc.record({ name: fc.constantFrom('“A”', '“B”', 'the appendix'), page: fc.option(fc.nat(90)) }),
    {
      maxLength: 6,
    },
  );

  it('is said with each page that is known, and of no other a page; nothing of nothing', () => {
    fc.assert(
      fc.property(parts, (some) => {
        const elsewhere = some.map(({ name }, at) => ({ id: `s${at}`, name }));
        const pages = new Map(some.flatMap(({ page }, at) => (page === null ? [] : [[`s${at}`, page] as const])));
        const text = leftOutSaid({ elsewhere, language: 'en-GB' }, pages);
        expect(text.startsWith('Left out here')).toBe(some.length > 0);
        if (some.length === 0) expect(text).toBe('');
        expect((text.match(/page \d+/gu) ?? []).map((one) => Number(one.slice(5)))).toEqual([...pages.values()]);
        for (const { name } of some) expect(text).toContain(name);
        const known = pages.size > 0 ? 1 : 0;
        const unknown = pages.size < some.length ? 1 : 0;
        expect(text.match(/full edition/gu) ?? []).toHaveLength(known + unknown);
      }),
    );
  });

  it('is nothing in a plan of nothing', () => {
    expect(leftOutSaid(executiveOf({ ...empty, sections: [] }))).toBe('');
  });
});
