import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildPlan } from '@shared/plan/build';
import { planMarkdown } from '@shared/plan/markdown';
import { readSession } from '@shared/session/schema/read';
import { roomView, seatView } from '@shared/views/views';
import { newSession } from '../../../fixtures/session';

const read = (language: unknown) => readSession({ ...newSession(), language });
const inNoNeedOfSeals = { votes: {}, answers: {}, texts: {} };

/** Tags as they are, nearly are, and are not. */
const tags = fc.oneof(
  fc.string({ maxLength: 40 }),
  fc.constantFrom(
    'en',
    'en-GB',
    'de-CH',
    'zh-Hant-TW',
    'ar-EG-u-nu-arab',
    'en-GB-u-nu-xyz',
    'tlh',
    'iw',
    'i-klingon',
    'x-y',
    'toString',
    'valueOf',
  ),
  fc.stringMatching(/^[a-z]{2,8}(-[A-Z][a-z]{3})?(-[A-Z]{2})?$/),
);

describe('the language of a session from a file', () => {
  it('is refused where it is none', () => {
    for (const language of ['', 'en_GB', 'not a tag', 7, null, undefined])
      expect(read(language), String(language)).toMatchObject({
        unreadable: 'damaged',
        detail: expect.stringMatching(/^language/u) as string,
      });
  });

  it('is spoken where it is one, whichever it is: room, seat and plan are there', () => {
    fc.assert(
      fc.property(tags, (language) => {
        const found = read(language);
        if ('unreadable' in found) return;
        const { session } = found;
        expect(roomView(session, inNoNeedOfSeals).language).toBe(language);
        expect(seatView(session, inNoNeedOfSeals).language).toBe(language);
        expect(planMarkdown(buildPlan(session)).trim()).not.toBe('');
      }),
      { numRuns: 300 },
    );
  });
});
