import type { PlanBlock } from '@shared/document/registry';
import type { Plan, PlanSection } from '@shared/plan/model';
import type { Picture } from '@shared/session/schema/photograph';

/** The file of a photograph. */
export const jpegBytes = ({ data }: Picture): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(data), (sign) => sign.codePointAt(0) ?? 0);

async function readable(block: PlanBlock): Promise<PlanBlock> {
  if (block.type !== 'photograph' || !block.picture) return block;
  try {
    const bitmap = await createImageBitmap(new Blob([jpegBytes(block.picture)], { type: 'image/jpeg' }));
    bitmap.close();
    return block;
  } catch {
    return { ...block, picture: null };
  }
}

/** The plan without pictures that cannot be drawn, whatever their file begins with: each is said to be missing, and not shown as damaged. */
export async function withReadablePictures(plan: Plan): Promise<Plan> {
  const inside = async (section: PlanSection): Promise<PlanSection> => ({
    ...section,
    blocks: await Promise.all(section.blocks.map(readable)),
  });
  return {
    ...plan,
    sections: await Promise.all(plan.sections.map(inside)),
    appendix: await Promise.all(plan.appendix.map(inside)),
  };
}
