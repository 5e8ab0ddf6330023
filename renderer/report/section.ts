import type { PlanSection } from '@shared/plan/model';
import { drawBlock, startOf } from './blocks';
import type { Sheet } from './page/sheet';
import { drawSectionHead, sectionHeadHeight } from './parts/heading';
import { gaps, lensColours, styles } from './tokens';

export interface SectionOptions {
  /** Boards as pictures; otherwise drawn. */
  readonly pictures: boolean;
  readonly appendix: boolean;
}

/** A page with less than this share of it left is not even tried. */
const worthTrying = 0.12;

/** One exercise's part. In the main part it begins on a new page unless all of it fits on what is left of this one. */
export async function drawSection(sheet: Sheet, section: PlanSection, options: SectionOptions): Promise<void> {
  sheet.gap(options.appendix ? gaps.appendix : gaps.section);
  if (!options.appendix && !sheet.atTop) {
    const tried = sheet.room > sheet.fullHeight * worthTrying;
    if (tried && (await sheet.fitsHere(() => drawParts(sheet, section, options)))) return;
    sheet.turn();
  }
  await drawParts(sheet, section, options);
}

async function drawParts(sheet: Sheet, section: PlanSection, options: SectionOptions): Promise<void> {
  const { lens, title, blocks } = section;
  const eyebrow = options.appendix && section.eyebrow === title ? '' : section.eyebrow;
  const head = { eyebrow, lens, title, style: options.appendix ? styles.appendix : styles.section };
  const height = sectionHeadHeight(sheet, head);
  drawSectionHead(sheet, head, height + startOf(sheet, blocks, 0, sheet.fullHeight - height));
  for (const index of blocks.keys()) {
    await sheet.breathe();
    await drawBlock(sheet, blocks, index, { colour: lensColours[lens ?? 'close'], pictures: options.pictures });
  }
}
