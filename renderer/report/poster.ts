import { roleOf, typeOf, type PlanBlock } from '@shared/document/registry';
import { whereFrom, type Plan, type PlanSection } from '@shared/plan/model';
import { internalOf } from './page/objects';
import type { Sheet } from './page/sheet';
import { drawLogo, printedSize } from './parts/logo';
import { drawSection } from './section';
import { a3, styles, type PageSize } from './tokens';
import { fileBytes, withSheet } from './with-sheet';

/** How much the page is enlarged: the most at which the result fits on one. */
const scales = [2.4, 2.1, 1.8, 1.55, 1.35, 1.2, 1] as const;

/** From the paper's lower edge to the foot's baseline, in points. */
const FOOT = 38;
/** The largest that a logo is there, on the enlarged page, and what is kept free before it. */
const LOGO = { width: 120, height: 36, before: 30 } as const;

const isShown = (block: PlanBlock): boolean => typeOf(block).onPoster !== 'never';

/** Sections that have something to hang on a wall. */
export const posterSections = ({ sections }: Plan): PlanSection[] =>
  sections.filter(({ blocks }) => blocks.some(isShown));

const sizeAt = (scale: number): PageSize => ({
  width: a3.width / scale,
  height: a3.height / scale,
  margins: { left: 60 / scale, right: 60 / scale, top: 66 / scale, bottom: 84 / scale },
});

/** Results with the small print beneath them, which says where they come from and what is not known. */
function resultsIn(section: PlanSection): PlanSection {
  const results = section.blocks.reduce<readonly PlanBlock[]>((kept, block, index) => {
    const isNote = roleOf(block) === 'small-print' && !(block.type === 'note' && block.ofSection);
    const before = section.blocks[index - 1];
    const isKept = before !== undefined && kept.at(-1) === before;
    const isKey = isKept && typeOf(before).onPoster === 'with-next';
    return isShown(block) || isKey || (isNote && isKept) ? [...kept, block] : kept;
  }, []);
  return { ...section, blocks: [...results] };
}

/**
 * One result as an A3 page for the wall of the office: its finding, its picture, and where it comes from. What does not fit on
 * one at the plan's own size goes on on the next.
 */
export async function layOutPoster(plan: Plan, section: PlanSection, signal?: AbortSignal): Promise<Uint8Array> {
  for (const scale of scales) {
    const bytes = await layOutAt(plan, resultsIn(section), scale, signal);
    if (bytes) return bytes;
  }
  throw new Error('The result does not fit on one page.');
}

/** The page at a scale; null when it takes more than one, unless it can't be any smaller. */
async function layOutAt(
  plan: Plan,
  section: PlanSection,
  scale: number,
  signal: AbortSignal | undefined,
): Promise<Uint8Array | null> {
  return withSheet(sizeAt(scale), plan.language, signal, async (sheet) => {
    const { pdf } = sheet;
    await drawSection(sheet, section, { pictures: false, appendix: false, close: false, alone: true });
    if (pdf.getNumberOfPages() > 1 && scale !== scales.at(-1)) return null;
    for (let page = 1; page <= pdf.getNumberOfPages(); page += 1) {
      await drawFoot(sheet, plan, { page, scale });
      enlarge(sheet, page, scale);
    }
    const { title, organisation } = plan.cover;
    return fileBytes(sheet, { ...plan, title: section.title, organisation, subject: title }, scale);
  });
}

/** When, what and for whom, with the logo at the right. */
async function drawFoot(
  sheet: Sheet,
  { cover }: Plan,
  { page, scale }: { readonly page: number; readonly scale: number },
): Promise<void> {
  const baseline = sheet.pageHeight - FOOT / scale;
  const room = { width: LOGO.width / scale, height: LOGO.height / scale };
  const place = { right: sheet.right, bottom: baseline, room, enlarged: scale };
  const taken = cover.logo ? printedSize(cover.logo, place).width + LOGO.before / scale : 0;
  const line = sheet.type.clamp(whereFrom(cover), styles.small, sheet.width - taken, 1)[0];
  sheet.pdf.setPage(page);
  if (line) sheet.tag('P', () => sheet.type.draw(line, sheet.left, baseline));
  if (cover.logo) await drawLogo(sheet, cover.logo, cover.organisation, place);
}

/** Makes a page A3, and all that is on it as much larger. */
function enlarge({ pdf, tags }: Sheet, page: number, scale: number): void {
  tags.rest();
  const { pages } = internalOf(pdf);
  pages[page]?.unshift('q', `${scale} 0 0 ${scale} 0 0 cm`);
  pages[page]?.push('Q');
  const { pageContext } = pdf.getPageInfo(page) as unknown as {
    pageContext: { mediaBox: { topRightX: number; topRightY: number } };
  };
  pageContext.mediaBox.topRightX = a3.width;
  pageContext.mediaBox.topRightY = a3.height;
}
