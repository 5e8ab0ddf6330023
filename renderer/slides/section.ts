import type { PlanSection } from '@shared/plan/model';
import { colours } from '../office/look';
import { labelled } from '../office/texts';
import { onSlides } from './blocks/registry';
import { bodyWidth, page, type Deck, type Slide } from './deck';
import { asidesOf, drawOn, overSlides } from './flow';
import { drawHead, headOf } from './parts/head';

const bottom = page.foot - 0.15;

/** What is counted behind what a section finds, for whoever is asked. */
const tracesOf = ({ plan, words }: Deck, { id }: PlanSection): string[] =>
  plan.findings.flatMap(({ section, text, trace }) =>
    section === id && trace !== '' ? [words.claim(text, trace)] : [],
  );

/** A part of the plan: its finding is the title of each of its slides. */
export function addSection(deck: Deck, section: PlanSection): void {
  const { lens, eyebrow, title, blocks } = section;
  /* The title of the slides after the first is the longer one. */
  const { top: highest } = headOf(deck, deck.words.continued(title));
  const room = bottom - highest;
  const look = { deck, colour: colours.lens[lens ?? 'close'], width: bodyWidth, room };
  const parts = blocks.flatMap((block) => onSlides(block).parts(block, look));
  const slides = overSlides(parts, room);
  let last: Slide | null = null;
  (slides.length === 0 ? [[]] : slides).forEach((placed, index) => {
    const asides = asidesOf(placed);
    if (last && asides) return last.say(...asides);
    const slide = deck.add();
    last = slide;
    const top = drawHead(slide, { eyebrow, lens, title: index === 0 ? title : deck.words.continued(title) });
    if (index === 0) slide.say(labelled(eyebrow, title), ...tracesOf(deck, section));
    drawOn(slide, placed, { x: page.left, y: top, w: bodyWidth, h: bottom - top });
  });
}
