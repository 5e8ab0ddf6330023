import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { describe, expect, it, vi } from 'vitest';
import { agendaSheet } from '@shared/agenda/sheet';
import { agendaTemplates } from '@shared/agenda/templates';
import { layOutAgenda } from '../../../renderer/report/agenda/lay-out';
import { newSession } from '../../fixtures/session';

vi.mock('../../../renderer/report/fonts', () => import('./fonts'));

const about = {
  title: 'A morning',
  subject: 'Agenda',
  organisation: 'Example Ltd',
  sessionId: 's',
  revision: 0,
  language: 'en-GB',
  changedAt: '2026-11-19T00:00:00.000Z',
};

describe('the printed agenda', () => {
  it.each(
    agendaTemplates.flatMap(({ id, items }) => (['a4', 'letter'] as const).map((paper) => ({ id, items, paper }))),
  )(
    'of $id is one page on $paper, with every block and the beginning of what is said to open it',
    async ({ items, paper }) => {
      const sheet = agendaSheet(newSession(12, items));
      const file = await getDocument({
        data: await layOutAgenda(sheet, about, paper),
        verbosity: 0,
        useSystemFonts: false,
        disableFontFace: true,
      }).promise;
      expect(file.numPages).toBe(1);
      const { items: runs } = await (await file.getPage(1)).getTextContent();
      const text = runs
        .map((run) => ('str' in run ? run.str : ''))
        .join('')
        .replace(/\s+/g, '');
      for (const { title, say } of sheet.blocks) {
        expect(text).toContain(title.replace(/\s+/g, ''));
        expect(text).toContain(say.slice(0, 40).replace(/\s+/g, ''));
      }
    },
  );
});
