import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { describe, expect, it, vi } from 'vitest';
import { executiveOf } from '@shared/plan/executive';
import type { NextAction, Plan, Sentence } from '@shared/plan/model';
import { strings } from '../../english';
import { layOutPlan } from '../../../renderer/report/export';
import { bare } from '../../fixtures/plans/empty';

vi.mock('../../../renderer/report/fonts', () => import('./fonts'));

const words = strings.plan.layout;
const squeeze = (text: string) => text.replace(/\s+/gu, '');
const long = 'that goes on for a while and says where it comes from, as people do when they mean it';
const sentence = (text: string): Sentence => ({ id: `found:${text}`, text, trace: 'seven of nine', section: 'a' });
const next = (count: number, sure: NextAction['sure']): NextAction[] =>
  Array.from({ length: count }, (_, index) => ({
    id: `a${index}`,
    section: 'a',
    number: index + 1,
    what: `Do thing ${index + 1} ${long}`,
    owner: 'Marta Kowalczyk',
    due: '17 February 2027',
    start: '',
    sure,
  }));
const sentences = (kind: string, count: number) =>
  Array.from({ length: count }, (_, index) => sentence(`${kind} ${index} ${long}.`));

/** What the page says, and how many pages there are before the appendix: cover, the one page, no section. */
async function page(summary: Partial<Plan['summary']>, paper: 'a4' | 'letter', executive: boolean): Promise<string> {
  const plan: Plan = { ...bare, summary: { ...bare.summary, ...summary } };
  const data = await layOutPlan(executive ? executiveOf(plan) : plan, { paper, boards: false });
  const file = await getDocument({ data, verbosity: 0, useSystemFonts: false, disableFontFace: true }).promise;
  const { items } = await (await file.getPage(2)).getTextContent();
  /* Nothing stands under the foot of the page. */
  for (const item of items) if ('transform' in item) expect(Number(item.transform[5])).toBeGreaterThan(30);
  return squeeze(items.map((item) => ('str' in item ? item.str : '')).join(''));
}

describe.each(['a4', 'letter'] as const)('the one page, on %s', (paper) => {
  it.each([
    [0, 0, 0, 0],
    [1, 0, 1, 1],
    [5, 5, 6, 5],
    [5, 5, 60, 5],
  ])(
    'with %i findings, %i decisions, %i actions and %i needs: each whole or counted',
    async (found, decided, actions, needs) => {
      const all = sentences('Finding', found);
      const [first] = all;
      const summary: Partial<Plan['summary']> = {
        headline: first ? { ...first, id: 'headline', text: first.text.slice(0, -1), trace: '', says: first.id } : null,
        found: all,
        decided: sentences('Decision', decided),
        all: { found, decided },
        next: next(actions, actions === 1 ? null : { figure: '3.4', isUnder: true }),
        needs: sentences('Need', needs),
      };
      for (const executive of [false, true]) {
        const said = await page(summary, paper, executive);
        const there = (texts: readonly string[]) => texts.filter((text) => said.includes(squeeze(text))).length;
        const [below, settled] = [
          there(all.slice(1).map(({ text }) => text)),
          there((summary.decided ?? []).map(({ text }) => text)),
        ];
        const hidden = [Math.max(0, found - 1) - below, decided - settled] as const;
        if (hidden[0] + hidden[1] > 0)
          expect(said).toContain(squeeze(words.notOnPage[executive ? 'executive' : 'full'](...hidden)));
        expect(there((summary.needs ?? []).map(({ text }) => text))).toBe(needs);
        const rows = there((summary.next ?? []).map(({ what }) => what));
        if (rows < actions) expect(said).toContain(squeeze(words.moreInTable(actions - rows)));
        expect(said.includes(squeeze(words.needs))).toBe(needs > 0);
        expect(said.includes(squeeze(words.sure))).toBe(actions > 1);
        expect(said).not.toContain('…that');
      }
    },
  );
});
