import * as fc from 'fast-check';
import type { PlanBlock } from '@shared/document/registry';
import type { Plan } from '@shared/plan/model';
import { arbitrarySections } from '../../fixtures/plans/arbitrary';
import { bare } from '../../fixtures/plans/empty';
import { hostileTexts } from '../../fixtures/plans/hostile';

/** Any text at all: signs that nobody sees, half pairs, marks of XML, scripts from right to left, one word of 300 letters. */
const anyText = fc.oneof(
  fc.constantFrom(...hostileTexts, 'ä'.repeat(300), '& < > " \' ]]> &amp;'),
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({ unit: 'grapheme', maxLength: 200 }),
);

const blocksWith = (texts: readonly string[]): PlanBlock[] => {
  const at = (index: number) => texts[index % texts.length] ?? '';
  const counts = [1, 2, 0, 3];
  return [
    { type: 'statement', text: at(0) },
    { type: 'heading', text: at(1) },
    { type: 'list', items: texts },
    {
      type: 'table',
      caption: at(2),
      columns: [
        { label: at(3), width: 0.5 },
        { label: at(4), width: 0.5 },
      ],
      rows: texts.map((text, index) => [text, at(index + 1)]),
    },
    {
      type: 'bars',
      caption: at(0),
      unit: 'dots',
      rows: texts.map((text, index) => ({ rank: '1=', text, dots: index, winner: index === 0, tied: true })),
    },
    {
      type: 'scores',
      caption: at(1),
      verdicts: [at(2), at(3), at(2)],
      rows: texts.map((text) => ({ text, counts: [1, 2, 3], isCounted: true, right: 1, reason: at(4) })),
    },
    {
      type: 'spread',
      caption: at(2),
      values: [1, 2, 3, 4],
      lowest: at(0),
      highest: at(1),
      rows: texts.map((text) => ({ text, counts, isCounted: true, average: 2, mark: 3, shortfall: at(3) })),
    },
    { type: 'entries', caption: at(3), entries: texts.map((text) => ({ text, standing: at(1), fields: [{ label: at(2), items: texts }] })) },
    { type: 'board', caption: at(4), groups: texts.map((title) => ({ title, ideas: texts.map((text) => ({ text, fields: [{ label: at(1), text: at(2) }], merged: [at(3)] })) })) },
    { type: 'ideas', ideas: texts.map((text) => ({ text, fields: [{ label: at(1), text: at(2) }], merged: [at(3)] })) },
  ]; // prettier-ignore
};

/** Plans of any blocks in any order and of any length. */
export const arbitraryPlan: fc.Arbitrary<Plan> = arbitrarySections.map((sections) => ({ ...bare, sections }));

/** Plans whose every text is any text at all. */
export const nastyPlan: fc.Arbitrary<Plan> = fc
  .tuple(fc.array(anyText, { minLength: 1, maxLength: 6 }), fc.constantFrom('en-GB', 'ar-XB'))
  .map(([texts, language]): Plan => {
    const at = (index: number) => texts[index % texts.length] ?? '';
    const section = { id: 'nasty', eyebrow: at(1), lens: 'myth' as const, title: at(0), blocks: blocksWith(texts) };
    const sentence = (text: string) => ({ id: 'found:nasty', text, trace: at(2), section: 'nasty' });
    return {
      ...bare,
      language,
      cover: { ...bare.cover, title: at(0), organisation: at(1), place: at(2), brandPromise: at(3), people: at(4) },
      summary: {
        ...bare.summary,
        found: texts.map(sentence),
        decided: texts.map(sentence),
        needs: texts.map(sentence),
        headline: { ...sentence(at(0)), id: 'headline', says: null },
        over: [],
        next: texts.map((what, index) => ({ id: `a${index}`, section: 'nasty', sure: null, number: index + 1, what, owner: at(index + 1), due: '', start: '' })),
      },
      sections: [section],
      appendix: [{ ...section, id: 'again' }],
      tables: {
        actions: texts.map((what, index) => ({
          number: index + 1, what, serves: at(1), owner: at(2), taken: true, due: '2027-02-17', firstStep: at(3), firstStepDue: null,
          measure: at(4), measureFrom: at(5), measureTo: at(0), told: at(1), room: '', sure: 3.4,
        })),
        ideas: texts.map((text) => ({
          exercise: at(1), question: at(2), text, fields: [{ label: `${at(3)}?`, text: at(4) }], merged: texts, room: '', group: at(5),
          dots: 3, rank: 1, tied: false, chosen: true, uncounted: false,
        })),
      },
    };
  }); // prettier-ignore

/** A thousand ideas in the appendix. */
export const thousand: Plan = {
  ...bare,
  appendix: [
    {
      id: 'ideas',
      eyebrow: 'Every idea',
      lens: null,
      title: 'Every idea',
      blocks: [
        {
          type: 'ideas',
          ideas: Array.from({ length: 1_000 }, (_, index) => ({
            text: `Idea ${index + 1} of a customer who ${'waits '.repeat(1 + (index % 30))}`,
            fields: [],
            merged: [],
          })),
        },
      ],
    },
  ],
};
