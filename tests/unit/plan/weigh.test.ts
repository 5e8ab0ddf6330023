import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Session } from '@shared/session/schema/session';
import { MOST_SENTENCES, onPage, scoreOf, type Weighed } from '@shared/plan/weigh';
import { Wordings } from '@shared/plan/wording';
import { newSession } from '../../fixtures/session';

const reasons = fc.record({
  hurts: fc.boolean(),
  weight: fc.option(fc.nat(100)),
  unserved: fc.boolean(),
});

/** Some say the same, and most are level with others: what is tried is ties and what is said twice. */
const anySentences = fc
  .array(fc.tuple(reasons, fc.constantFrom('A.', 'B.', 'C.', 'D.', 'E.', 'F.', 'G.', 'H.')), { maxLength: 12 })
  .map((all) =>
    all.map(([why, text], index): Weighed => ({
      sentence: { id: `found:item-${index}`, text, trace: '', section: `item-${index}` },
      reasons: why,
    })),
  );

const words = (with_: Partial<Session>) => new Wordings({ ...newSession(3), ...with_ });
const idsOf = (all: readonly Weighed[]) => all.map(({ sentence }) => sentence.id);

describe('what stands on the one page', () => {
  it('is never heavier off the page than on it, is said once, and is at most five', () => {
    fc.assert(
      fc.property(anySentences, (all) => {
        const chosen = onPage(all, words({}));
        expect(chosen.length).toBeLessThanOrEqual(MOST_SENTENCES);
        expect(new Set(chosen.map(({ text }) => text)).size).toBe(chosen.length);
        const distinct = new Set(all.map(({ sentence }) => sentence.text));
        expect(chosen.length).toBe(Math.min(MOST_SENTENCES, distinct.size));
        const score = (id: string) => scoreOf(all.find(({ sentence }) => sentence.id === id)!.reasons);
        const on = chosen.map(({ id }) => score(id));
        expect(on).toEqual(on.toSorted((a, b) => b - a));
        const said = new Set(chosen.map(({ text }) => text));
        for (const one of all.filter(({ sentence }) => !said.has(sentence.text)))
          expect(scoreOf(one.reasons)).toBeLessThanOrEqual(Math.min(...on));
      }),
    );
  });

  it('is the same wherever it stands in the agenda', () => {
    fc.assert(
      fc.property(
        anySentences.chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }))),
        ([all, shuffled]) => {
          const texts = (of: readonly Weighed[]) => onPage(of, words({})).map(({ text }) => text);
          expect(texts(shuffled)).toEqual(texts(all));
        },
      ),
    );
  });

  it('is what was lifted first, and never what was left out', () => {
    fc.assert(
      fc.property(
        anySentences.chain((all) =>
          fc.tuple(
            fc.constant(all),
            fc.subarray(idsOf(all)).map((ids) => ids.slice(0, MOST_SENTENCES)),
            fc.subarray(idsOf(all)),
          ),
        ),
        ([all, lifted, out]) => {
          const leftOut = Object.fromEntries(out.map((id) => [id, '']));
          const chosen = onPage(all, words({ lifted, leftOut })).map(({ id }) => id);
          expect(chosen.filter((id) => out.includes(id))).toEqual([]);
          const texts = new Map(all.map(({ sentence }) => [sentence.id, sentence.text]));
          const said = new Set(chosen.map((id) => texts.get(id)));
          for (const id of lifted.filter((one) => !out.includes(one))) expect(said).toContain(texts.get(id));
        },
      ),
    );
  });

  it('puts what hurts customers before what half the room agreed on, and what nobody counted last', () => {
    const why = (hurts: boolean, weight: number | null, unserved: boolean) => scoreOf({ hurts, weight, unserved });
    expect(why(true, 10, false)).toBeGreaterThan(why(false, 50, true));
    expect(why(false, 60, true)).toBeGreaterThan(why(false, 100, false));
    expect(why(false, 0, false)).toBeGreaterThan(why(true, null, true));
  });
});
