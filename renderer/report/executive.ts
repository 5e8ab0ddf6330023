import { elsewhereOf, executiveOf, leftOutSaid, MOST_EXECUTIVE_PAGES } from '@shared/plan/executive';
import type { Plan, PlanSection } from '@shared/plan/model';
import { drawNote } from './blocks/note';
import { paragraphLines } from './blocks/prose';
import type { Sheet } from './page/sheet';
import { drawSection } from './section';
import { colours, gaps, styles } from './tokens';

interface ExecutiveOptions {
  /** Boards as pictures; otherwise drawn. */
  readonly pictures: boolean;
  /** Where the sections are in the full edition, by id. */
  readonly full: ReadonlyMap<string, number>;
}

/** A page with less than this share of it used looks unfinished, unless it is the last. */
const wellFilled = 0.55;
/** A last page with less than this share of it used holds a few lines that found no room on the one before. */
const fewLines = 0.2;
/** From this share on, a chapter that does not fit on what is left begins on a page of its own. */
const worthTurning = 0.62;

/** How the chapters are set. */
interface Manner {
  /** Chapters begin on pages of their own where that leaves none half empty; else each follows the one before. */
  readonly apart: boolean;
  /** With less space between parts. */
  readonly close: boolean;
}

const manners: readonly Manner[] = [
  { apart: true, close: false },
  { apart: false, close: false },
  { apart: true, close: true },
  { apart: false, close: true },
];

/** What belongs to one lens, or opens the plan. */
const chaptersOf = (sections: readonly PlanSection[]): PlanSection[][] =>
  sections.reduce<PlanSection[][]>((chapters, section) => {
    const last = chapters.at(-1);
    const [first] = last ?? [];
    const goesOn = first && first.lens === section.lens && first.opens === section.opens;
    return goesOn && last ? [...chapters.slice(0, -1), [...last, section]] : [...chapters, [section]];
  }, []);

/**
 * The pages behind the one page: as airy as six pages allow, then closer, then without what depends on room; what does not
 * even fit then is left out, and named like all else that is.
 */
export async function drawExecutive(sheet: Sheet, whole: Plan, options: ExecutiveOptions): Promise<void> {
  const all = executiveOf(whole);
  /* Nothing but the one page: what is left out is said below it. */
  if (all.sections.length === 0) return drawLeftOut(sheet, all, options);
  sheet.turn();
  const first = sheet.page;
  const fits = () => sheet.pdf.getNumberOfPages() <= MOST_EXECUTIVE_PAGES;
  const looksFull = () => {
    for (let page = first; page < sheet.page; page += 1) if (sheet.usedOf(page) < wellFilled) return false;
    return fits();
  };
  const endsWell = () => looksFull() && sheet.used >= fewLines;
  for (const good of [endsWell, looksFull, fits])
    for (const manner of manners)
      if (await sheet.attempt(() => drawChapters(sheet, all, manner, options), good)) return;
  const least = executiveOf(whole, 'always');
  const close = { apart: false, close: true };
  if (await sheet.attempt(() => drawChapters(sheet, least, close, options), fits)) return;
  await drawWhatFits(sheet, whole, least, options);
}

const draw = (sheet: Sheet, section: PlanSection, { pictures }: ExecutiveOptions): Promise<void> =>
  drawSection(sheet, section, { pictures, appendix: false, close: true });

async function drawChapters(
  sheet: Sheet,
  plan: Plan,
  { apart, close }: Manner,
  options: ExecutiveOptions,
): Promise<void> {
  const work = async () => {
    for (const chapter of chaptersOf(plan.sections)) {
      const drawn = async () => {
        for (const section of chapter) await draw(sheet, section, options);
      };
      const { page } = sheet;
      if (!apart || sheet.atTop) await drawn();
      else if (!(await sheet.attempt(drawn, () => sheet.page === page))) {
        if (sheet.used >= worthTurning) sheet.turn();
        await drawn();
      }
    }
    drawLeftOut(sheet, plan, options);
  };
  await (close ? sheet.closer(work) : work());
}

/** One section after the other, without those for which the pages are not enough; the last line has its place. */
async function drawWhatFits(sheet: Sheet, whole: Plan, plan: Plan, options: ExecutiveOptions): Promise<void> {
  const here: PlanSection[] = [];
  const room = () => {
    const left = sheet.pdf.getNumberOfPages() - MOST_EXECUTIVE_PAGES;
    const line = leftOutHeight(sheet, { ...plan, elsewhere: elsewhereOf(whole, here) }, options);
    return left < 0 || (left === 0 && sheet.room >= line);
  };
  await sheet.closer(async () => {
    for (const section of plan.sections)
      if (await sheet.attempt(() => draw(sheet, section, options), room)) here.push(section);
    drawLeftOut(sheet, { ...plan, elsewhere: elsewhereOf(whole, here) }, options);
  });
}

const leftOutHeight = (sheet: Sheet, plan: Plan, { full }: ExecutiveOptions): number =>
  gaps.section + paragraphLines(sheet, leftOutSaid(plan, full), styles.note).length * styles.note.leading;

/** What only the full edition has, and on which of its pages. */
function drawLeftOut(sheet: Sheet, plan: Plan, options: ExecutiveOptions): void {
  const text = leftOutSaid(plan, options.full);
  if (text === '') return;
  sheet.gap(gaps.appendix);
  sheet.need(leftOutHeight(sheet, plan, options) - gaps.appendix);
  sheet.rule(sheet.left, sheet.y, sheet.width, colours.hair);
  sheet.y += gaps.note;
  drawNote(sheet, text);
}
