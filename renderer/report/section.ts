import type { PlanSection } from '@shared/plan/model';
import { drawBlock, startOf } from './blocks';
import type { Sheet } from './page/sheet';
import { drawSectionHead, sectionHeadHeight } from './parts/heading';
import type { TagRole } from './tags/element';
import { gaps, lensColours, styles } from './tokens';

interface SectionOptions {
  /** Boards as pictures; otherwise drawn. */
  readonly pictures: boolean;
  readonly appendix: boolean;
  /** Few pages are to hold much: a section begins wherever its beginning fits. */
  readonly close: boolean;
  /** It is all that there is: its title is the document's. */
  readonly alone?: boolean;
}

/** Which headings a section has: its own, one within it, and one under that. */
const levelsOf = ({ alone, appendix }: SectionOptions): readonly [TagRole, TagRole, TagRole] =>
  alone ? ['H1', 'H2', 'H3'] : appendix ? ['H3', 'H4', 'H5'] : ['H2', 'H3', 'H4'];

/** Titles are not set wider than this, in points, where there is room for another line. */
const widestTitle = 450;

/** A page with less than this share of it left is not even tried. */
const worthTrying = 0.12;
/** A page with more than this share of it left looks empty: a section begins there that goes on on the next. */
const looksEmpty = 0.34;
/** A page with less than this share of it used holds a few lines that found no room on the one before. */
const fewLines = 0.3;

/**
 * One exercise's part. In the main part it begins on a new page unless it fits on what is left of this one, or that page
 * would else look empty.
 * It is set a little closer where that saves a page of a few lines. In the appendix, and where few pages are to hold much,
 * it follows the one before.
 */
export async function drawSection(sheet: Sheet, section: PlanSection, options: SectionOptions): Promise<void> {
  sheet.gap(options.appendix || options.close ? gaps.appendix : gaps.section);
  const draw = () => drawSect(sheet, section, options);
  if (options.appendix || options.close) return draw();
  if (!sheet.atTop) {
    const share = sheet.room / sheet.fullHeight;
    if (share > worthTrying && (await drawHere(sheet, draw))) return;
    if (share < looksEmpty) sheet.turn();
  }
  await drawSparing(sheet, draw);
}

/** Where drawing came to an end. */
interface End {
  readonly page: number;
  /** The share of that page that was used. */
  readonly used: number;
}

const endOf = ({ page, used }: Sheet): End => ({ page, used });

/** Draws on this page if all of it fits, closer if it nearly does. */
async function drawHere(sheet: Sheet, draw: () => Promise<void>): Promise<boolean> {
  const { page } = sheet;
  let end = endOf(sheet);
  const fits = () => {
    end = endOf(sheet);
    return end.page === page;
  };
  if (await sheet.attempt(draw, fits)) return true;
  return end.page === page + 1 && end.used < fewLines && sheet.attempt(() => sheet.closer(draw), fits);
}

/** Draws, closer if that spares a last page of a few lines. */
async function drawSparing(sheet: Sheet, draw: () => Promise<void>): Promise<void> {
  const { page } = sheet;
  let end = endOf(sheet);
  const good = () => {
    end = endOf(sheet);
    return end.page === page || end.used > fewLines;
  };
  if (await sheet.attempt(draw, good)) return;
  if (
    !(await sheet.attempt(
      () => sheet.closer(draw),
      () => sheet.page < end.page,
    ))
  )
    await draw();
}

const drawSect = (sheet: Sheet, section: PlanSection, options: SectionOptions): Promise<void> =>
  sheet.tag('Sect', () => drawParts(sheet, section, options));

async function drawParts(sheet: Sheet, section: PlanSection, options: SectionOptions): Promise<void> {
  const { lens, title, blocks } = section;
  const [own, ...within] = levelsOf(options);
  const eyebrow = options.appendix && section.eyebrow === title ? '' : section.eyebrow;
  const head = {
    id: section.id,
    eyebrow,
    lens,
    title,
    style: options.appendix || options.close ? styles.appendix : styles.section,
    role: own,
    widest: options.close ? Infinity : widestTitle,
  };
  const height = sectionHeadHeight(sheet, head);
  drawSectionHead(sheet, head, height + startOf(sheet, blocks, 0, sheet.fullHeight - height));
  for (const index of blocks.keys()) {
    await sheet.breathe();
    await drawBlock(sheet, blocks, index, {
      colour: lensColours[lens ?? 'close'],
      pictures: options.pictures,
      headings: within,
    });
  }
}
