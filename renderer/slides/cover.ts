import type { Lens } from '@shared/base/primitives';
import { colours } from '../office/look';
import { logoSize } from '../report/logo-size';
import { line } from '../office/texts';
import { heavy, leading, page, sizes, type Deck, type Slide } from './deck';
import { drawLens } from './parts/lens';

const lenses: readonly Lens[] = ['mystery', 'myth', 'mission', 'magic'];
const left = 1.1;
const width = page.width - 2 * left;
const titles = [
  { size: 48, lines: 2 },
  { size: 36, lines: 2 },
  { size: 28, lines: 3 },
] as const;
const factsTop = 5.9;
/** Where the layout has the title, and where its room ends. */
export const coverTitle = { x: left, y: 2.7, w: width, h: 1.75 } as const;

/** Date, place and people side by side at the foot; those that are not known leave no hole. */
function drawFacts(slide: Slide): void {
  const { words, plan } = slide.deck;
  const { cover } = plan;
  const facts = [
    { label: words.date, text: [cover.date, cover.edition].filter((part) => part !== '').join('. '), share: 0.26 },
    { label: words.place, text: cover.place, share: 0.34 },
    { label: words.people, text: cover.people, share: 0.4 },
    { label: words.invitedBy, text: cover.invitedBy, share: 0.3 },
  ].filter(({ text }) => text.trim() !== '');
  if (facts.length === 0) return;
  slide.to.addShape('line', { x: left, y: factsTop - 0.15, w: width, h: 0, line: { color: colours.hair, width: 1 } });
  const unit = width / facts.reduce((sum, { share }) => sum + share, 0);
  let x = left;
  for (const { label, text, share } of facts) {
    const w = share * unit - 0.25;
    slide.write(label, { x, y: factsTop, w, h: 0.25 }, { size: sizes.small, bold: true, colour: colours.muted });
    slide.write(slide.fit(text, 13, w, 3), { x, y: factsTop + 0.27, w, h: leading(13, 3) }, { size: 13 });
    x += share * unit;
  }
}

/** In the corner on which nothing else ever stands. */
function drawLogo(slide: Slide): void {
  const { organisation, logo } = slide.deck.plan.cover;
  if (logo === null) return;
  const { width: w, height: h } = logoSize(logo, { width: 2.4, height: 0.9 }, 1 / 144);
  slide.to.addImage({
    data: `data:image/${logo.type};base64,${logo.data}`,
    x: page.width - left - w,
    y: 0.75,
    w,
    h,
    altText: slide.deck.words.logo(line(organisation)),
  });
}

/** The first slide: what, for whom, when, where. A rehearsal says so. */
export function addCover(deck: Deck): void {
  const { cover, edition } = deck.plan;
  const { words } = deck;
  const slide = deck.add('cover');
  lenses.forEach((lens, index) => drawLens(slide, lens, left + index * 0.32, 0.85, 0.17));
  drawLogo(slide);
  let y = 1.35;
  const put = (raw: string, size: number, colour: string, bold: boolean) => {
    if (raw.trim() === '') return;
    const said = slide.fit(raw, size, width, 2);
    const high = leading(size, deck.lines(said, size, width));
    slide.write(said, { x: left, y, w: width, h: high }, { size, colour, bold });
    y += high + 0.04;
  };
  put(cover.organisation, 16, colours.ink, true);
  put(words.documents[edition], 14, colours.muted, false);
  if (cover.rehearsal) put(cover.rehearsal.about, 14, colours.warning, true);
  const title = line(cover.title) || words.untitled;
  const fits = titles.find(({ size, lines }) => deck.lines(title, size * heavy, width) <= lines) ?? titles[2];
  const said = slide.fit(title, fits.size * heavy, width, fits.lines);
  slide.title(said, fits.size);
  const lines = deck.lines(said, fits.size * heavy, width);
  y = coverTitle.y + Math.min(coverTitle.h, leading(fits.size, lines)) + 0.2;
  for (const { label, text } of [
    { label: words.aim, text: cover.aim },
    { label: words.promise, text: cover.brandPromise },
  ]) {
    if (text.trim() === '') continue;
    const most = Math.min(3, Math.floor((factsTop - 0.45 - y - 0.3) / leading(18)));
    if (most < 1) {
      /* Where the title leaves no room it is said, and not shown. */
      slide.say(`${label}: ${text}`);
      continue;
    }
    slide.write(label, { x: left, y, w: width, h: 0.25 }, { size: sizes.small, bold: true, colour: colours.muted });
    const shown = slide.fit(text, 18, width * 0.8, most);
    const high = leading(18, deck.lines(shown, 18, width * 0.8));
    slide.write(shown, { x: left, y: y + 0.28, w: width * 0.8, h: high }, { size: 18, head: true });
    y += 0.28 + high + 0.15;
  }
  drawFacts(slide);
}
