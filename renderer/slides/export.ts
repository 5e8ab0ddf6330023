import PptxGenJS from 'pptxgenjs';
import { executiveOf } from '@shared/plan/executive';
import type { EditionName, Plan } from '@shared/plan/model';
import { stringsOf } from '@shared/words';
import { colours, faces } from '../office/look';
import { seal } from '../office/seal';
import { line } from '../office/texts';
import { escaped } from '../report/text/xml';
import { addClosing } from './closing';
import { addCover, coverTitle } from './cover';
import { bodyWidth, Deck, fonts, leading, masters, page, sizes, type Box } from './deck';
import { mendSlides } from './mend';
import { addOnePage } from './one-page';
import { drawHead, titleTop } from './parts/head';
import { addSection } from './section';

export interface SlidesOptions {
  readonly edition?: EditionName;
  /** From 0 to 1. */
  readonly progress?: (done: number, section: string) => void;
  readonly signal?: AbortSignal;
}

/** A kind of slide with its ground and the place of its title. */
function layout(pptx: PptxGenJS, name: keyof typeof masters, title: Box): void {
  const options = {
    name: 'title',
    type: 'title' as const,
    ...title,
    align: 'left' as const,
    valign: 'top' as const,
    margin: 0,
    fontFace: fonts.head,
    fontSize: 28,
    bold: true,
    color: colours.ink,
  };
  pptx.defineSlideMaster({
    title: masters[name],
    background: { color: colours.ground },
    objects: [{ placeholder: { options, text: '' } }],
  });
}

/** An empty presentation of 16:9, whose titles are titles to whoever outlines it or has it read aloud. */
function presentation({ cover, edition, language }: Plan): PptxGenJS {
  const strings = stringsOf(language);
  const kind = strings.plan.layout.documents[edition];
  const pptx = new PptxGenJS();
  pptx.layout = 'LAYOUT_WIDE';
  pptx.title = line(cover.title) || strings.plan.layout.untitled;
  pptx.subject = cover.rehearsal ? strings.rehearsal.marked(kind) : kind;
  pptx.author = line(cover.organisation);
  /* The library writes this one as it comes. */
  pptx.company = escaped(line(cover.organisation));
  pptx.theme = { headFontFace: faces.head.name, bodyFontFace: faces.text.name, lang: language } as PptxGenJS.ThemeProps;
  layout(pptx, 'cover', coverTitle);
  layout(pptx, 'slide', { x: page.left, y: titleTop, w: bodyWidth, h: 1.2 });
  return pptx;
}

/** What comes after the end, by its titles. */
function addAppendix(deck: Deck): void {
  const slide = deck.add();
  const { appendix } = deck.words;
  const y = drawHead(slide, { eyebrow: appendix, lens: null, title: appendix });
  const titles = [...new Set(deck.plan.appendix.map(({ title }) => line(title)))].join('\n');
  const lines = Math.floor((page.foot - 0.2 - y) / leading(sizes.text));
  slide.write(
    slide.fit(titles, sizes.text, bodyWidth, lines),
    { x: page.left, y, w: bodyWidth, h: page.foot - 0.2 - y },
    { size: sizes.text },
  );
}

/**
 * The plan as slides (PowerPoint, 16:9): cover, the one page, a slide a finding with its chart, what is not settled, and
 * after that everything else. Its charts can be edited. The same plan gives the same bytes; throws an AbortError when it is
 * cancelled.
 */
export async function makeSlides(whole: Plan, options: SlidesOptions = {}): Promise<Uint8Array> {
  const { signal, progress, edition = 'full' } = options;
  const plan = edition === 'executive' ? executiveOf(whole) : whole;
  const { sections, appendix } = plan;
  const deck = new Deck(presentation(plan), plan);
  const all = sections.length + appendix.length + 2;
  const breathe = async (done: number, section: string) => {
    progress?.(done / all, section);
    await new Promise((next) => setTimeout(next, 0));
    signal?.throwIfAborted();
  };
  await breathe(0, plan.cover.title);
  addCover(deck);
  addOnePage(deck);
  for (const [index, section] of sections.entries()) {
    await breathe(1 + index, section.eyebrow);
    addSection(deck, section);
  }
  addClosing(deck);
  if (appendix.length > 0) addAppendix(deck);
  for (const [index, section] of appendix.entries()) {
    await breathe(1 + sections.length + index, section.eyebrow);
    addSection(deck, section);
  }
  deck.close();
  await breathe(all - 1, '');
  const bytes = await deck.pptx.write({ outputType: 'uint8array', compression: false });
  signal?.throwIfAborted();
  const sealed = seal(bytes as Uint8Array, plan.changedAt, mendSlides(deck.alternatives));
  progress?.(1, '');
  return sealed;
}
