import type { StepAddress } from '../base/steps';
import type { PlanIdea } from '../document/blocks/ideas';
import { roleOf, typeOf, type PlanBlock } from '../document/registry';

/** What one step puts into the two parts of the plan. */
export interface StepBlocks {
  readonly at: StepAddress;
  readonly section: readonly PlanBlock[];
  readonly appendix: readonly PlanBlock[];
}

/** What an idea says, with all that stands beside it. */
const wholeOf = ({ text, fields, merged }: PlanIdea): string => JSON.stringify([text, fields, merged]);

const isPlain = ({ fields, merged }: PlanIdea): boolean => fields.length + merged.length === 0;

/** The ideas that a block prints with all that stands beside them. */
function ideasIn(block: PlanBlock): readonly PlanIdea[] {
  if (block.type === 'ideas') return block.ideas;
  return block.type === 'board' ? block.groups.flatMap(({ ideas }) => ideas) : [];
}

/** True when these blocks say all that these ideas say. */
function areIn(ideas: readonly PlanIdea[], blocks: readonly PlanBlock[]): boolean {
  const wholes = new Set(blocks.flatMap(ideasIn).map(wholeOf));
  const texts = new Set(blocks.flatMap((block) => typeOf(block).texts(block)));
  return ideas.every((idea) => wholes.has(wholeOf(idea)) || (isPlain(idea) && texts.has(idea.text)));
}

const isSub = (block: PlanBlock | undefined): boolean => block !== undefined && roleOf(block) === 'subheading';

/** Blocks without the headings and small print of which nothing is left; nothing where there is nothing else. */
const orNothing = (blocks: readonly PlanBlock[]): readonly PlanBlock[] =>
  blocks.some((block) => roleOf(block) === 'matter') ? blocks : [];

/** What a step puts into the appendix but the lists of ideas that stand whole in `elsewhere`, each with the heading over it. */
function unlessPrinted(appendix: readonly PlanBlock[], elsewhere: readonly PlanBlock[]): readonly PlanBlock[] {
  /* On a board nobody sees under which heading something was said. */
  const results = elsewhere.filter(({ type }) => type !== 'board');
  const isTold = (index: number): boolean => {
    const block = appendix[index];
    return block?.type === 'ideas' && areIn(block.ideas, isSub(appendix[index - 1]) ? results : elsewhere);
  };
  return appendix.filter((block, index) => !isTold(index) && !(isSub(block) && isTold(index + 1)));
}

/** True where something that these steps gathered stands in the appendix, so that one is sent there for it. */
export function hasIdeas(appendix: readonly PlanBlock[], steps: readonly StepBlocks[]): boolean {
  const gathered = new Set(steps.flatMap((step) => step.appendix.flatMap(ideasIn)).map(({ text }) => text));
  return appendix.some((block) =>
    typeOf(block)
      .texts(block)
      .some((text) => gathered.has(text)),
  );
}

/**
 * What the steps of an exercise put into the appendix, so that no idea is printed twice: a list is left out where all of its
 * ideas, with what stands beside them, are in the step's own section, or in what a later step has made of them. `lifted`:
 * what shows all that was gathered stands in the section itself. `takes`: a step takes something from another.
 */
export function printedOnce(
  steps: readonly StepBlocks[],
  lifted: boolean,
  takes: (step: StepAddress, from: StepAddress) => boolean,
): readonly PlanBlock[] {
  return steps.flatMap(({ at, section, appendix }, index) => {
    /* Only steps after it: two that take from each other, as strangers' files can have them, would leave out each other's lists. */
    const made: StepBlocks[] = [];
    for (const later of steps.slice(index + 1))
      if ([{ at }, ...made].some((from) => takes(later.at, from.at))) made.push(later);
    const elsewhere = [...section, ...made.flatMap((one) => [...one.section, ...one.appendix])];
    const rest = appendix.filter((block) => !(lifted && typeOf(block).overview));
    return orNothing(unlessPrinted(rest, elsewhere));
  });
}
