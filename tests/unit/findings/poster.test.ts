import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { buildPlan } from '@shared/plan/build';
import { layOutPoster, posterSections } from '../../../renderer/report/poster';
import { pdfText } from '../../drive/pdf-text';
import { falseAbout } from '../../fixtures/findings/oracle';
import { UNSAID } from '../../fixtures/findings/reading';
import { sessionOf, told } from '../../fixtures/findings/told';

vi.mock('../../../renderer/report/fonts', () => import('../report/fonts'));

const folder = mkdtempSync(join(tmpdir(), 'candor-posters-'));
afterAll(() => rmSync(folder, { recursive: true }));

describe('a poster', () => {
  it('says nothing that is not so, and what was not counted: each is printed and read', async () => {
    for (const [index, day] of fc.sample(told, { numRuns: 3, seed: 7 }).entries()) {
      const plan = buildPlan(sessionOf(day));
      for (const section of posterSections(plan)) {
        const path = join(folder, `${index}-${section.id}.pdf`);
        writeFileSync(path, await layOutPoster(plan, section));
        const text = pdfText(path);
        const step = /About (\w+)/u.exec(section.eyebrow)?.[1]?.toLowerCase() ?? 'days';
        /* Beside its picture a poster says it, and not in a sentence. */
        const isShown = (one: string) => {
          const name = /nothing says that (\w+) was not counted/u.exec(one)?.[1];
          return name !== undefined && new RegExp(`${name}[ –]* not counted`, 'u').test(text);
        };
        const wrong = falseAbout(day, step, text).filter((one) => !one.startsWith(UNSAID) && !isShown(one));
        expect(wrong, text).toEqual([]);
      }
    }
  });
});
