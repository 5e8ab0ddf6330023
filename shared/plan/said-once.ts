import type { PlanBlock } from '../document/registry';

const ofAll = (block: PlanBlock): string | null | undefined => (block.type === 'note' ? block.ofAll : undefined);

/** The blocks of a section with what holds for all of its results said once, beneath the last; else as they are. */
export function saidOnce(blocks: readonly PlanBlock[]): readonly PlanBlock[] {
  const said = blocks.map(ofAll).filter((text) => text !== undefined);
  const [first = null] = said;
  const areAlike = said.length > 1 && first !== null && said.every((text) => text === first);
  const last = blocks.findLastIndex((block) => ofAll(block) !== undefined);
  return blocks.flatMap((block, index): readonly PlanBlock[] => {
    if (block.type !== 'note' || block.ofAll === undefined) return [block];
    const { ofAll: all, ...alone } = block;
    if (!areAlike) return [alone];
    return index === last && all !== null ? [{ ...alone, text: all }] : [];
  });
}
