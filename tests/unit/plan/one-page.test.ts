import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildPlan } from '@shared/plan/build';
import { recordOf } from '@shared/plan/changes';
import { planMarkdown } from '@shared/plan/markdown';
import type { Plan } from '@shared/plan/model';
import type { Session } from '@shared/session/schema/session';
import type { Command } from '@shared/session/commands';
import { strings } from '../../english';
import { playSamples } from '../../fixtures/story/play';
import { Workshop } from '../../fixtures/workshop';

const { layout, content } = strings.plan;

const whole = playSamples()['the-whole-method'];
if (!whole) throw new Error('no such sample');
const first = buildPlan(whole);

const ofPage = ({ wordings }: Plan) => wordings.filter(({ id }) => /^(?:found|decided|sure)/u.test(id));
const ids = ofPage(first).map(({ id }) => id);
const proposed = (id: string) => first.wordings.find((one) => one.id === id)?.proposed ?? '';
const leave = (sentence: string, out = true): Command => ({
  type: 'plan/leave-out',
  sentence,
  out,
  proposed: proposed(sentence),
});
const exported = (session: Session): Command => ({ type: 'plan/edition', record: recordOf(buildPlan(session)) });
/** That the actions were agreed is said by their table. */
const isInTable = (id: string) => /^decided:.*\/(?:actions|movers)$/u.test(id);
const on = (sentences: Plan['summary']['found']) => sentences.map(({ id }) => id);
const placed = (plan: Plan, kind: string, place: string) =>
  plan.wordings.filter((one) => one.id.startsWith(`${kind}:`) && one.place === place).map(({ id }) => id);
const logIn = (plan: Plan) =>
  plan.sections
    .filter(({ id }) => id === 'decisions')
    .flatMap(({ blocks }) =>
      blocks.flatMap((block) => (block.type === 'table' ? block.rows.map(([text]) => text) : [])),
    );
const changesIn = (plan: Plan) => plan.sections.filter(({ id }) => id === 'changes');
const rowsOf = (plan: Plan) =>
  changesIn(plan).flatMap(({ blocks }) => blocks.flatMap((block) => (block.type === 'table' ? block.rows : [])));

describe('a sentence of the one page', () => {
  it('makes room for the next one when it is left out, and comes back where it was, also by undo', () => {
    const held = new Workshop(whole);
    const [gone = ''] = on(first.summary.found);
    expect(placed(first, 'found', 'no-room').length).toBeGreaterThan(0);
    held.apply(leave(gone));
    const without = buildPlan(held.session);
    expect(without.summary.found).toHaveLength(5);
    expect(on(without.summary.found)).not.toContain(gone);
    expect(placed(without, 'found', 'left-out')).toEqual([gone]);
    expect(placed(without, 'found', 'no-room')).toHaveLength(placed(first, 'found', 'no-room').length - 1);
    held.undo();
    expect(buildPlan(held.session).summary).toEqual(first.summary);
    held.redo();
    held.apply(leave(gone, false));
    expect(held.session.leftOut).toBeUndefined();
    expect(buildPlan(held.session).summary).toEqual(first.summary);
  });

  it('is kept out when its result changes, and says that it has', () => {
    const [id = ''] = on(first.summary.found);
    const held = new Workshop(whole).apply({ ...leave(id), proposed: 'What it said before' } as Command);
    expect(buildPlan(held.session).wordings.find((one) => one.id === id)).toMatchObject({
      place: 'left-out',
      changedSince: true,
    });
  });

  it('goes with its figures where it says how sure the room was; that the room was not asked is not said', () => {
    const plan = buildPlan(new Workshop(whole).apply(leave('sure')).session);
    expect(plan.summary.confidence).toBeNull();
    const markdown = planMarkdown(plan);
    expect(markdown).not.toContain(layout.nothingAsked);
    expect(markdown).not.toContain(`### ${layout.confidence}`);
  });

  it('leaves a page that says where the rest stands when nothing is left of it', () => {
    const plan = buildPlan(new Workshop(whole).apply(...ids.map((id) => leave(id))).session);
    expect(plan.summary).toMatchObject({ found: [], decided: [], confidence: null });
    const markdown = planMarkdown(plan);
    for (const text of [layout.nothingFound, layout.nothingFoundYet, layout.nothingDecided])
      expect(markdown).not.toContain(text);
    for (const text of [layout.foundElsewhere, layout.decidedElsewhere.full]) expect(markdown).toContain(text);
  });
});

describe('whatever is left out', () => {
  it('the page holds the rest as far as there is room, the log all decisions, and every sentence knows where it is', () => {
    fc.assert(
      fc.property(fc.subarray(ids), fc.subarray(ids), (out, back) => {
        const held = new Workshop(whole).apply(...out.map((id) => leave(id)));
        for (const id of back) held.attempt(leave(id, false));
        const left = out.filter((id) => !back.includes(id));
        const plan = buildPlan(held.session);
        expect(Object.keys(held.session.leftOut ?? {}).toSorted()).toEqual(left.toSorted());
        expect(logIn(plan)).toEqual(logIn(first));
        for (const kind of ['found', 'decided'] as const) {
          const there = on(plan.summary[kind]);
          expect(placed(plan, kind, 'left-out').toSorted()).toEqual(
            left.filter((id) => id.startsWith(`${kind}:`)).toSorted(),
          );
          expect(placed(plan, kind, 'shown').toSorted()).toEqual(there.toSorted());
          const all = ids.filter((id) => id.startsWith(`${kind}:`) && !left.includes(id) && !isInTable(id));
          expect(there).toHaveLength(Math.min(5, all.length));
        }
        expect(plan.sections).toEqual(first.sections);
      }),
      { numRuns: 30 },
    );
  });

  it('the next edition says of each sentence of the last one what became of it, and nothing else', () => {
    fc.assert(
      fc.property(fc.subarray(ids), fc.subarray(ids), (before, after) => {
        const held = new Workshop(whole).apply(...before.map((id) => leave(id)));
        const last = buildPlan(held.session);
        held.apply(exported(held.session));
        expect(changesIn(buildPlan(held.session))).toEqual([]);
        for (const id of ids) held.attempt(leave(id, after.includes(id)));
        const plan = buildPlan(held.session);
        const said = (of: Plan) => [...on(of.summary.found), ...(of.summary.confidence ? ['sure'] : [])];
        const gone = said(last).filter((id) => !said(plan).includes(id));
        const come = said(plan).filter((id) => !said(last).includes(id));
        const text = (id: string) => plan.wordings.find((one) => one.id === id)?.text ?? '';
        const rows = rowsOf(plan).map(([, then = '', now = '']) => `${then} → ${now}`);
        expect(rows.toSorted()).toEqual(
          [
            ...come.map((id) => ` → ${text(id)}`),
            ...gone.map((id) => `${text(id)} → ${content.changes.notOnPage}`),
          ].toSorted(),
        );
      }),
      { numRuns: 30 },
    );
  });
});

describe('what an edition said', () => {
  it('is told as no longer there when its result is gone', () => {
    const held = new Workshop(whole).apply(exported(whole));
    const one = { id: 'found:item-999/vote', text: 'Something that nobody can say any more.' };
    const edition = held.session.edition;
    if (!edition) throw new Error('nothing was exported');
    const plan = buildPlan({ ...held.session, edition: { ...edition, sentences: [...edition.sentences, one] } });
    expect(rowsOf(plan)).toEqual([[content.changes.gone, one.text, '']]);
    expect(changesIn(plan)[0]?.title).toContain('one sentence is gone');
  });
});

describe('what can be put in other words', () => {
  it('is every title of the plan but the names of exercises, and every finding in it', () => {
    const noted = new Workshop(whole).apply(
      {
        type: 'note/add',
        noteId: 'n1',
        fields: { kind: 'promise', text: 'A sign', who: { text: '' }, why: { text: '' } },
      },
      { type: 'plan/edition', record: { sentences: [], actions: [] } },
    );
    const plan = buildPlan(noted.session);
    const own = (text: string) => `Own: ${text}`;
    const commands = plan.wordings.map(({ id, proposed: now, text }): Command => ({
      type: 'plan/word',
      sentence: id,
      text: own(text),
      proposed: now,
    }));
    const again = buildPlan(noted.apply(...commands).session);
    const names = new Set(plan.appendix.filter(({ id }) => id.endsWith('-appendix')).map(({ title }) => title));
    const titles = [...again.sections, ...again.appendix]
      .map(({ title }) => title)
      .filter((title) => !names.has(title));
    expect(titles.filter((title) => !title.startsWith('Own: '))).toEqual([]);
    const findings = [...again.sections, ...again.appendix].flatMap(({ blocks }) =>
      blocks.flatMap((block) => ('finding' in block && block.finding !== undefined ? [block.text] : [])),
    );
    expect(findings.length).toBeGreaterThan(3);
    expect(findings.filter((text) => !text.startsWith('Own: '))).toEqual([]);
    expect(again.wordings.every(({ state }) => state !== 'proposed')).toBe(true);
  });

  it('has an id of its own, which is a name for good', () => {
    const all = first.wordings.map(({ id }) => id);
    expect(new Set(all).size).toBe(all.length);
  });
});
