import type { Plan } from '@shared/plan/model';
import { insertContents } from './contents';
import { drawCover } from './cover';
import { finishDocument, newDocument, withBrowserFonts } from './document';
import { drawFurniture } from './page/furniture';
import { addInfo } from './page/info';
import { addOutline } from './page/outline';
import { Sheet } from './page/sheet';
import { drawTitle } from './parts/heading';
import { drawSection } from './section';
import { drawSummary, wholeSummary } from './summary';
import { canvasPainter } from './text/painter';
import { Type } from './text/type';
import { gaps, styles, type Paper } from './tokens';

export interface LayOutOptions {
  readonly paper: Paper;
  /** From 0 to 1, with the name of the part that comes next. */
  readonly progress?: (done: number, section: string) => void;
  readonly signal?: AbortSignal;
  /** Boards as pictures (the default); without, they are drawn and the same plan gives the same bytes. */
  readonly boards?: boolean;
}

export interface LaidOut {
  readonly bytes: Uint8Array;
  readonly pages: number;
  /** Runs of text drawn as pictures because no embedded font has their letters; they stay searchable. */
  readonly pictured: number;
  /** Characters for which this machine has no font: drawn as empty boxes, and searchable all the same. */
  readonly notShown: number;
}

/** The plan as a PDF file. Throws an AbortError when it is cancelled. */
export async function layOutPlan(plan: Plan, options: LayOutOptions): Promise<Uint8Array> {
  return (await layOut(plan, options)).bytes;
}

/** As `layOutPlan`, with what there is to say about the file. */
export async function layOut(plan: Plan, options: LayOutOptions): Promise<LaidOut> {
  const { signal } = options;
  signal?.throwIfAborted();
  const { pdf, fonts } = await newDocument(options.paper, signal);
  return withBrowserFonts(fonts, async () => {
    const painter = canvasPainter();
    try {
      const type = new Type(pdf, fonts, painter);
      const sheet = new Sheet(pdf, type, options.paper, signal);
      const { title, organisation } = plan.cover;
      const nameFile = addInfo(pdf, { ...plan, title, organisation, subject: sheet.words.document });
      await drawAll(sheet, plan, options);
      const marks = insertContents(sheet);
      drawFurniture(sheet, plan.cover);
      addOutline(pdf, marks, sheet.pageHeight);
      await sheet.breathe(true);
      const pages = pdf.getNumberOfPages();
      const bytes = finishDocument(pdf);
      nameFile(bytes);
      options.progress?.(1, '');
      return { bytes, pages, pictured: type.pictured, notShown: type.notShown };
    } finally {
      painter?.close();
    }
  });
}

async function drawAll(sheet: Sheet, plan: Plan, options: LayOutOptions): Promise<void> {
  const { words } = sheet;
  const appendix = [...plan.appendix];
  const pictures = options.boards ?? true;
  const report = async (done: number, name: string) => {
    options.progress?.(done / (plan.sections.length + appendix.length + 3), name);
    await sheet.breathe(true);
  };

  await report(0, plan.cover.title);
  drawCover(sheet, plan.cover);
  await report(1, words.summaryTitle);
  if (drawSummary(sheet, plan.summary)) appendix.unshift(wholeSummary(plan.summary, words));

  for (const [index, section] of plan.sections.entries()) {
    await report(2 + index, section.eyebrow);
    if (index === 0) sheet.turn();
    await drawSection(sheet, section, { pictures, appendix: false });
  }
  for (const [index, section] of appendix.entries()) {
    await report(2 + plan.sections.length + index, section.eyebrow);
    if (index === 0) openAppendix(sheet);
    await drawSection(sheet, section, { pictures, appendix: true });
  }
}

function openAppendix(sheet: Sheet): void {
  sheet.turn();
  sheet.mark(sheet.words.appendix, null, 1);
  drawTitle(sheet, sheet.words.appendix, styles.title, 0);
  sheet.gap(gaps.chart);
}
