import type { Cover, EditionName } from '@shared/plan/model';
import type { Lens } from '@shared/base/primitives';
import { drawLens } from './parts/lens';
import { drawLogo } from './parts/logo';
import type { Sheet } from './page/sheet';
import { cleanLine } from './text/clean';
import { colours, coverTitle, styles } from './tokens';

/** The method's four, as a quiet mark. */
const lenses: readonly Lens[] = ['mystery', 'myth', 'mission', 'magic'];

/** As `LARGEST_LOGO` has it. */
const logoRoom = { width: 150, height: 60 } as const;
/** Between the logo and the organisation's name. */
const underLogo = 14;

/**
 * The first page: what, for whom, when, where. Fits one page whatever it is given. False where there is a logo that can't
 * be read.
 */
export async function drawCover(sheet: Sheet, cover: Cover, edition: EditionName): Promise<boolean> {
  const { pdf, type, words } = sheet;
  const left = sheet.left + 8;
  const width = sheet.right - left;
  pdf.setFillColor(colours.ground).rect(0, 0, sheet.pageWidth, sheet.pageHeight, 'F');

  lenses.forEach((lens, index) => drawLens(pdf, lens, left + 5 + index * 19, 92, 10));

  let y = sheet.pageHeight * 0.27;
  const logoIn = { left, bottom: y - underLogo, room: logoRoom };
  const read = cover.logo === null || (await drawLogo(sheet, cover.logo, cover.organisation, logoIn));
  const organisation = type.clamp(cover.organisation, styles.coverKind, width, 2);
  sheet.tag('P', () => {
    for (const line of organisation) {
      type.set(line, left, y, { ...styles.coverKind, colour: colours.ink });
      y += styles.coverKind.leading;
    }
  });
  sheet.tag('P', () => type.set(type.line(words.documents[edition], styles.coverKind), left, y, styles.coverKind));
  y += styles.coverKind.leading;
  const { rehearsal } = cover;
  if (rehearsal) {
    const style = { ...styles.coverKind, colour: colours.ink };
    sheet.tag('P', () => type.set(type.line(rehearsal.about, style), left, y, style));
    y += styles.coverKind.leading;
  }
  y += 16;

  const title = cleanLine(cover.title) || words.untitled;
  const fitting =
    coverTitle.find(({ style, lines }) => type.wrap(title, width, style).length <= lines) ??
    coverTitle[coverTitle.length - 1];
  if (fitting) {
    sheet.tag('H1', () => {
      for (const line of type.balance(title, fitting.style, width, fitting.lines)) {
        type.set(line, left - 2, y, fitting.style); // Large letters carry more white on their left.
        y += fitting.style.leading;
      }
    });
  }

  y = drawSaid(sheet, { label: words.aim, text: cover.aim }, { left, width, y });
  drawSaid(sheet, { label: words.promise, text: cover.brandPromise }, { left, width, y });
  drawFacts(sheet, cover, left, width);
  return read;
}

/** What stands under the title in somebody's own words, as much as there is room for above the facts; where it ends. */
function drawSaid(
  sheet: Sheet,
  { label, text }: { readonly label: string; readonly text: string },
  { left, width, y: top }: { readonly left: number; readonly width: number; readonly y: number },
): number {
  const { type } = sheet;
  const first = top + 34 + styles.label.leading + 5;
  const room = Math.floor((factsTop(sheet) - 24 - first) / styles.coverPromise.leading);
  if (cleanLine(text) === '' || room < 1) return top;
  sheet.tag('P', () => type.set(type.line(label, styles.label), left, top + 34, styles.label));
  const lines = type.balance(text, styles.coverPromise, Math.min(width, 380), Math.min(5, room));
  sheet.tag('P', () =>
    lines.forEach((line, index) =>
      type.set(line, left, first + index * styles.coverPromise.leading, styles.coverPromise),
    ),
  );
  return first + lines.length * styles.coverPromise.leading;
}

const factsTop = ({ pageHeight }: Sheet): number => pageHeight - 142;

/** Date, place, people and who invited side by side at the foot; those that are not known leave no hole. */
function drawFacts(sheet: Sheet, cover: Cover, left: number, width: number): void {
  const { type, words } = sheet;
  const facts = [
    { label: words.date, text: [cover.date, cover.edition].filter((part) => part !== '').join('. '), share: 0.26 },
    { label: words.place, text: cover.place, share: 0.34 },
    { label: words.people, text: cover.people, share: 0.4 },
    { label: words.invitedBy, text: cover.invitedBy, share: 0.3 },
  ].filter(({ text }) => cleanLine(text) !== '');
  if (facts.length === 0) return;
  const top = factsTop(sheet);
  sheet.rule(left, top - 12, width, colours.hair);
  const unit = width / facts.reduce((sum, fact) => sum + fact.share, 0);
  let x = left;
  for (const { label, text, share } of facts) {
    sheet.tag('P', () => type.set(type.line(label, styles.label), x, top, styles.label));
    sheet.tag('P', () => {
      type.clamp(text, styles.coverFact, share * unit - 16, 4).forEach((line, index) => {
        type.set(line, x, top + 15 + index * styles.coverFact.leading, styles.coverFact);
      });
    });
    x += share * unit;
  }
}
