import { Lens } from '../base/primitives';
import { linesOfBlocks, type BriefPart } from '../document/in-brief';
import { linesOf } from '../document/lines';
import { quoted } from '../document/texts';
import { stringsOf } from '../words';
import type { Elsewhere, Plan, PlanSection } from './model';

const LENSES = Lens.options;

/** The executive edition has no more pages than this. */
export const MOST_EXECUTIVE_PAGES = 6;

/** Lines of small type on a page of the smaller paper, less one: they are reckoned and not measured. */
const PAGE = 50;

/** What the parts behind cover and one page may take. */
const ALL = PAGE * (MOST_EXECUTIVE_PAGES - 2);

/** What the appendix is named by among the parts of the full edition. */
export const APPENDIX = 'appendix';

/** What a lens may take: a page, closely set. The end, which is no lens, takes what is left. */
const CHAPTER = 54;

/** A section's head, beside its title, with the space above it. */
const HEAD = 4.5;

/** A part of the edition while it is composed. */
interface Draft {
  readonly section: PlanSection;
  readonly chosen: readonly BriefPart[];
}

const headLines = ({ title }: PlanSection): number => HEAD + 1.7 * linesOf(title, 56);
const partLines = ({ blocks }: BriefPart): number => linesOfBlocks(blocks);

const linesOfDraft = ({ section, chosen }: Draft): number =>
  chosen.length === 0 ? 0 : headLines(section) + chosen.reduce((sum, one) => sum + partLines(one), 0);

const sum = (drafts: readonly Draft[]): number => drafts.reduce((lines, draft) => lines + linesOfDraft(draft), 0);

/** What a section weighs: as its weightiest finding. */
const weightOf = ({ findings }: Plan, { id }: PlanSection): number =>
  Math.max(0, ...findings.filter(({ section }) => section === id).map(({ weight }) => weight));

/** A section that a lens's chapter may have one more part of. */
interface Wish {
  readonly section: PlanSection;
  readonly part: BriefPart;
}

/** What may stand there besides, chapter by chapter: what weighs more first, what weighs the same in the order of the plan. */
function wishesOf(plan: Plan, sections: readonly PlanSection[]): Map<Lens, Wish[]> {
  const wishes = new Map<Lens, Wish[]>();
  for (const section of sections.toSorted((a, b) => weightOf(plan, b) - weightOf(plan, a))) {
    const { lens, brief = [] } = section;
    if (lens === null) continue;
    const parts = brief.filter(({ place }) => place === 'room').map((part) => ({ section, part }));
    wishes.set(lens, [...(wishes.get(lens) ?? []), ...parts]);
  }
  return wishes;
}

/** With one more of a section's parts, in the section's own order. */
const withPart = (drafts: readonly Draft[], { section, part }: Wish): Draft[] =>
  drafts.map((draft) =>
    draft.section === section
      ? { section, chosen: (section.brief ?? []).filter((one) => one === part || draft.chosen.includes(one)) }
      : draft,
  );

/**
 * Gives chapters what there is room for: each time the one that has least so far, up to a page each. What does not fit is
 * passed over for what comes after it.
 */
function filled(plan: Plan, first: readonly Draft[]): Draft[] {
  const wishes = wishesOf(
    plan,
    first.map(({ section }) => section),
  );
  const linesIn = (drafts: readonly Draft[], lens: Lens) => sum(drafts.filter(({ section }) => section.lens === lens));
  let drafts = [...first];
  for (;;) {
    const open = LENSES.filter((lens) => (wishes.get(lens) ?? []).length > 0);
    const [shortest] = open.toSorted((a, b) => linesIn(drafts, a) - linesIn(drafts, b));
    const wish = shortest && wishes.get(shortest)?.shift();
    if (!shortest || !wish) return drafts;
    const more = withPart(drafts, wish);
    const isShort = shortest === 'close' || linesIn(more, shortest) <= CHAPTER;
    if (isShort && sum(more) <= ALL) drafts = more;
  }
}

/** Of each lens that was run and of which there would be nothing, the weightiest section with what it found as its title. */
function heads(plan: Plan, drafts: readonly Draft[]): PlanSection[] {
  return LENSES.filter((lens) => lens !== 'close').flatMap((lens) => {
    const own = drafts.filter(({ section }) => section.lens === lens && section.opens === undefined);
    if (own.some(({ chosen }) => chosen.length > 0)) return [];
    return own
      .map(({ section }) => section)
      .toSorted((a, b) => weightOf(plan, b) - weightOf(plan, a))
      .slice(0, 1);
  });
}

/** In the order of the method, after what the plan opens with; what belongs to no lens comes last. */
function placeOf({ opens, lens }: PlanSection): number {
  if (opens) return -1;
  return lens === null ? LENSES.length : LENSES.indexOf(lens);
}

/** What the full edition has beside these sections. */
export function elsewhereOf(plan: Plan, here: readonly PlanSection[]): Elsewhere[] {
  const strings = stringsOf(plan.language);
  const known = new Set(here.map(({ id }) => id));
  return [
    ...plan.sections
      .filter(({ id }) => !known.has(id))
      .map(({ id, eyebrow }) => ({ id, name: quoted(strings, eyebrow) })),
    ...(plan.appendix.length > 0 ? [{ id: APPENDIX, name: strings.plan.layout.theAppendix }] : []),
  ];
}

/** A section with what was chosen of it, and nothing beside. */
const whole = ({ id, eyebrow, lens, title, opens }: PlanSection, chosen: readonly BriefPart[]): PlanSection => ({
  id,
  eyebrow,
  lens,
  title,
  ...(opens ? { opens } : {}),
  blocks: chosen.flatMap(({ blocks }) => blocks),
});

/**
 * The plan for an executive: the one page, what is new since the last time, then lens by lens in the order of the method
 * what must be in it wherever it was run, and beside that what there is room for, half a page to a page each; last who does
 * what by when, and what becomes of all that was said. What it leaves out it names. Which parts there are, a kind says of its
 * steps (`brief`). `only`: without what depends on room.
 */
export function executiveOf(plan: Plan, only: 'always' | 'all' = 'all'): Plan {
  if (plan.edition === 'executive') return plan;
  const must = plan.sections.map((section): Draft => ({
    section,
    chosen: (section.brief ?? []).filter((part) => part.place === 'always'),
  }));
  const drafts = only === 'always' ? must : filled(plan, must);
  const alone = new Set(heads(plan, drafts));
  const sections = drafts
    .filter(({ section, chosen }) => chosen.length > 0 || section.opens || alone.has(section))
    .map(({ section, chosen }) => whole(section, chosen))
    .toSorted((a, b) => placeOf(a) - placeOf(b));
  return { ...plan, edition: 'executive', sections, appendix: [], elsewhere: elsewhereOf(plan, sections) };
}

/** What is left out and where it is: on which page of the full edition, if that is known. Empty where nothing is left out. */
export function leftOutSaid(
  { elsewhere, language }: Pick<Plan, 'elsewhere' | 'language'>,
  pages: ReadonlyMap<string, number> = new Map(),
): string {
  const words = stringsOf(language).plan.layout;
  return elsewhere.length === 0
    ? ''
    : words.leftOut(elsewhere.map(({ id, name }) => ({ name, page: pages.get(id) ?? null })));
}
