import type { StepAddress } from '../base/steps';
import type { Printed } from '../document/contract';
import { roleOf, typeOf, type PlanBlock } from '../document/registry';

/** What one step puts into the two parts of the plan. */
export interface StepBlocks {
  readonly at: StepAddress;
  readonly section: readonly PlanBlock[];
  readonly appendix: readonly PlanBlock[];
}

const printsIn = (blocks: readonly PlanBlock[]): Printed[] =>
  blocks.flatMap((block) => [...typeOf(block).prints(block)]);

/** True when these blocks say all that these texts say, with what stands beside each. */
function areIn(texts: readonly Printed[], blocks: readonly PlanBlock[]): boolean {
  const places = new Map<string, Printed[]>();
  for (const place of printsIn(blocks)) places.set(place.text, [...(places.get(place.text) ?? []), place]);
  return texts.every(({ text, beside }) =>
    (places.get(text) ?? []).some((place) =>
      beside.every((one) => place.beside.some((other) => other.label === one.label && other.text === one.text)),
    ),
  );
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
    return (
      block?.type === 'ideas' && areIn(typeOf(block).prints(block), isSub(appendix[index - 1]) ? results : elsewhere)
    );
  };
  return appendix.filter((block, index) => !isTold(index) && !(isSub(block) && isTold(index + 1)));
}

/** True where something that these steps gathered stands in the appendix, so that one is sent there for it. */
export function hasIdeas(appendix: readonly PlanBlock[], steps: readonly StepBlocks[]): boolean {
  const lists = steps.flatMap((step) => step.appendix.filter(({ type }) => type === 'ideas' || type === 'board'));
  const gathered = new Set(printsIn(lists).map(({ text }) => text));
  return printsIn(appendix).some(({ text }) => gathered.has(text));
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
