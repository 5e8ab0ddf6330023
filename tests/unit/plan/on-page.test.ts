import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { executiveOf } from '@shared/plan/executive';
import { planMarkdown } from '@shared/plan/markdown';
import type { NextAction, Plan, Sentence } from '@shared/plan/model';
import { confidenceSaid, foundBelow, isSureAsked, notOnPage, openActions, saysAllFound } from '@shared/plan/on-page';
import { strings } from '../../english';
import { bare } from '../../fixtures/plans/empty';

const words = strings.plan.layout;
const sentence = (text: string): Sentence => ({ id: `found:${text}`, text: `${text}.`, trace: '', section: text });
const found = (count: number) => Array.from({ length: count }, (_, index) => sentence(`F${index}`));
const action = (owner: string, due: string, sure: NextAction['sure'] = null): NextAction => ({
  id: `${owner}${due}`,
  section: 'a',
  number: 1,
  what: 'Something',
  owner,
  due,
  start: '',
  sure,
});
const planWith = (summary: Partial<Plan['summary']>): Plan => ({ ...bare, summary: { ...bare.summary, ...summary } });
const headed = (sentences: readonly Sentence[], own = false): Partial<Plan['summary']> => {
  const [first] = sentences;
  if (!first) return {};
  const text = own ? 'In our own words' : first.text.slice(0, -1);
  return { found: sentences, headline: { ...first, id: 'headline', text, says: own ? null : first.id } };
};

describe('what stands on the one page', () => {
  it('says nothing twice and loses nothing: what the headline says is not below it, all else is', () => {
    fc.assert(
      fc.property(fc.nat(5), fc.boolean(), (count, own) => {
        const all = found(count);
        const { summary } = planWith(headed(all, own));
        expect(foundBelow(summary)).toEqual(own || count === 0 ? all : all.slice(1));
        expect(saysAllFound(summary)).toBe(count === 1 && !own);
      }),
    );
  });

  it('counts what is not there, in both editions, however little room there is; and says nothing where nothing is missing', () => {
    fc.assert(
      fc.property(fc.nat(5), fc.nat(5), fc.nat(9), fc.nat(9), fc.nat(5), (count, decided, more, others, most) => {
        const plan = planWith({
          ...headed(found(count)),
          decided: found(decided),
          all: { found: count + more, decided: decided + others },
        });
        const below = Math.max(0, count - 1);
        const hidden = more + below - Math.min(below, most);
        const undecided = others + decided - Math.min(decided, most);
        for (const one of [plan, executiveOf(plan)]) {
          const said = hidden + undecided === 0 ? '' : words.notOnPage[one.edition](hidden, undecided);
          expect(notOnPage(one, most)).toBe(said);
        }
        if (more + others > 0) expect(planMarkdown(plan)).toContain(notOnPage(plan).slice(0, 10));
      }),
    );
  });

  it('says that nobody asked how sure the room is only where there is something to be sure of', () => {
    const next = [action('A', '1 May 2027')];
    expect(confidenceSaid(planWith({}))).toBe('');
    expect(confidenceSaid(planWith({ next }))).toBe(words.nothingAsked);
    const leftOut = { found: false, decided: false, confidence: true };
    expect(confidenceSaid(planWith({ next, leftOut }))).toBe('');
  });

  it('knows what still needs somebody, and whether anybody was asked', () => {
    const [whole, nobody, never] = [action('A', '1 May'), action(' ', '1 May'), action('A', '')] as const;
    expect(openActions(planWith({ next: [whole, nobody, never] }).summary)).toEqual([nobody, never]);
    expect(isSureAsked(planWith({ next: [whole] }).summary)).toBe(false);
    const sure = { figure: '3.4', isUnder: false };
    expect(isSureAsked(planWith({ next: [whole, action('A', '1 May', sure)] }).summary)).toBe(true);
  });
});
