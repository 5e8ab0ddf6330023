import { APPENDIX, executiveOf } from '@shared/plan/executive';
import type { EditionName, Plan } from '@shared/plan/model';
import type { KeptPictures } from './board/picture';
import { drawReferences, insertContents } from './contents';
import { drawCover } from './cover';
import { drawExecutive } from './executive';
import { drawFurniture } from './page/furniture';
import { addPageLabels } from './page/labels';
import { addOutline } from './page/outline';
import { printsOf } from './page/prints';
import type { Sheet } from './page/sheet';
import { drawTitle } from './parts/heading';
import { drawSection } from './section';
import { wholeSummary } from './parts/whole-summary';
import { drawSummary } from './summary';
import type { Element } from './tags/element';
import { gaps, papers, styles, type Paper } from './tokens';
import { withSheet, fileBytes } from './with-sheet';

export interface LayOutOptions {
  readonly paper: Paper;
  /** From 0 to 1, with the name of the part that comes next. */
  readonly progress?: (done: number, section: string) => void;
  readonly signal?: AbortSignal;
  /** Everything (the default), or what can be read in five minutes. */
  readonly edition?: EditionName;
  /** Of the executive edition: where the sections are in the full one, as `LaidOut.sections` has it; else that is found out. */
  readonly full?: LaidOut['sections'];
  /** Boards as pictures (the default); without, they are drawn and the same plan gives the same bytes. */
  readonly boards?: boolean;
  /** Pictures of boards that were taken before; those of this plan are put with them. */
  readonly kept?: KeptPictures;
}

export interface LaidOut {
  readonly bytes: Uint8Array;
  readonly pages: number;
  /** Runs of text drawn as pictures because no embedded font has their letters; they stay searchable. */
  readonly pictured: number;
  /** Characters for which this machine has no font: drawn as empty boxes, and searchable all the same. */
  readonly notShown: number;
  /** The logo could not be read and is not on the cover. */
  readonly logoLost: boolean;
  /** What each page shows: where it is the same as before, nobody has to draw the page again. */
  readonly prints: readonly string[];
  /** On which page each section begins, by its id, and the appendix. */
  readonly sections: ReadonlyMap<string, number>;
}

/** The plan as a PDF file. Throws an AbortError when it is cancelled. */
export async function layOutPlan(plan: Plan, options: LayOutOptions): Promise<Uint8Array> {
  return (await layOut(plan, options)).bytes;
}

/** As `layOutPlan`, with what there is to say about the file. */
export async function layOut(whole: Plan, options: LayOutOptions): Promise<LaidOut> {
  const { signal, edition = 'full' } = options;
  const plan = edition === 'executive' ? executiveOf(whole) : whole;
  signal?.throwIfAborted();
  const isShorter = plan.edition === 'executive' && whole.edition === 'full';
  const leavesOut = isShorter && plan.sections.length + plan.elsewhere.length > 0;
  const full = options.full ?? (leavesOut ? await pagesInFull(whole, options) : new Map<string, number>());
  const parts = { whole, plan, full };
  return withSheet(
    papers[options.paper],
    plan.language,
    signal,
    (sheet) => drawPlan(sheet, parts, options),
    options.kept,
  );
}

/** The plan that is drawn, the whole one that it comes from, and where the sections of that are. */
interface Drawn {
  readonly whole: Plan;
  readonly plan: Plan;
  readonly full: LaidOut['sections'];
}

/** Draws all pages and gives the file. */
async function drawPlan(sheet: Sheet, parts: Drawn, options: LayOutOptions): Promise<LaidOut> {
  const { plan } = parts;
  const { pdf, type, words } = sheet;
  const { contents, logoLost } = await drawAll(sheet, parts, options);
  const marks = insertContents(sheet, contents);
  drawReferences(sheet, marks);
  drawFurniture(sheet, plan.cover);
  addOutline(pdf, marks, sheet.pageHeight);
  addPageLabels(pdf, words.cover);
  await sheet.breathe(true);
  const pages = pdf.getNumberOfPages();
  const { title, organisation, rehearsal } = plan.cover;
  const kind = words.documents[plan.edition];
  const subject = rehearsal ? sheet.strings.rehearsal.marked(kind) : kind;
  const prints = printsOf(pdf);
  const bytes = fileBytes(sheet, { ...plan, title, organisation, subject });
  options.progress?.(1, '');
  const sections = new Map(marks.flatMap(({ id, page }) => (id === null ? [] : [[id, page] as const])));
  return { bytes, pages, prints, pictured: type.pictured, notShown: type.notShown, logoLost, sections };
}

/** On which pages of the full edition its sections begin; it is laid out for that. */
const pagesInFull = async (whole: Plan, { paper, boards, kept, signal }: LayOutOptions): Promise<LaidOut['sections']> =>
  (
    await layOut(whole, {
      paper,
      ...(boards === undefined ? {} : { boards }),
      ...(kept === undefined ? {} : { kept }),
      ...(signal === undefined ? {} : { signal }),
    })
  ).sections;

/** Draws all pages but the contents; gives the element in which those belong. */
async function drawAll(
  sheet: Sheet,
  { whole, plan, full }: Drawn,
  options: LayOutOptions,
): Promise<{ readonly contents: Element; readonly logoLost: boolean }> {
  const { words } = sheet;
  const appendix = [...plan.appendix];
  const pictures = options.boards ?? true;
  const report = async (done: number, name: string) => {
    options.progress?.(done / (plan.sections.length + appendix.length + 3), name);
    await sheet.breathe(true);
  };

  await report(0, plan.cover.title);
  const logoLost = !(await sheet.tag('Sect', () => drawCover(sheet, plan.cover, plan.edition)));
  const contents = sheet.tags.place('Sect');
  await report(1, words.summaryTitle);
  const cut = sheet.tag('Sect', () => drawSummary(sheet, plan));
  if (cut && plan.edition === 'full') appendix.unshift(wholeSummary(plan.summary, words));

  if (plan.edition === 'executive') {
    await drawExecutive(sheet, whole, { pictures, full });
    return { contents, logoLost };
  }
  for (const [index, section] of plan.sections.entries()) {
    await report(2 + index, section.eyebrow);
    if (index === 0) sheet.turn();
    await drawSection(sheet, section, { pictures, appendix: false, close: false });
  }
  for (const [index, section] of appendix.entries()) {
    await report(2 + plan.sections.length + index, section.eyebrow);
    if (index === 0) openAppendix(sheet, plan.sections.length > 0);
    await drawSection(sheet, section, { pictures, appendix: true, close: false });
  }
  return { contents, logoLost };
}

/** What the appendix needs on its first page, in points. */
const appendixStart = 160;

/** A page of which no more than this share is used would look left behind: what comes next begins on it as well. */
const littleUsed = 0.4;

/** `mayFollow`: what stands on the page before is a section, and not the one page. */
function openAppendix(sheet: Sheet, mayFollow: boolean): void {
  if (mayFollow && sheet.used <= littleUsed) sheet.gap(2 * gaps.section);
  else sheet.turn();
  sheet.need(appendixStart);
  sheet.mark(sheet.words.appendix, null, { level: 1, id: APPENDIX });
  drawTitle(sheet, sheet.words.appendix, styles.title, 0);
  sheet.gap(gaps.chart);
}
