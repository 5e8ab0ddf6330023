import type { PlanSection } from '@shared/plan/model';
import { drawBlock, startOfAll } from './blocks';
import type { Sheet } from './page/sheet';
import { drawSectionHead } from './parts/heading';
import { gaps, lensColours, styles } from './tokens';

/** One exercise's part. It begins on a new page when too little of this one is left for it to be read as a whole. */
export async function drawSection(
  sheet: Sheet,
  section: PlanSection,
  options: { pictures: boolean; appendix: boolean },
): Promise<void> {
  sheet.gap(gaps.section);
  if (sheet.room < sheet.fullHeight * (options.appendix ? 0.15 : 0.32)) sheet.turn();
  const style = options.appendix ? { ...styles.section, size: 16, leading: 21 } : styles.section;
  const title = drawnTitle(section, options.appendix);
  drawSectionHead(
    sheet,
    { eyebrow: section.eyebrow, lens: section.lens, title, style },
    startOfAll(section.blocks, sheet.fullHeight),
  );
  for (const [index, block] of section.blocks.entries()) {
    await sheet.breathe();
    await drawBlock(sheet, block, section.blocks[index + 1], {
      colour: lensColours[section.lens],
      pictures: options.pictures,
    });
  }
  sheet.gap(gaps.section);
}

function drawnTitle(section: PlanSection, appendix: boolean): string {
  return appendix && section.title === section.eyebrow ? '' : section.title;
}
