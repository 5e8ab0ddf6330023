import type PptxGenJS from 'pptxgenjs';
import type { Plan } from '@shared/plan/model';
import { stringsOf, type Strings } from '@shared/words';
import { colours } from '../office/look';
import { cutTo, linesIn } from '../office/measure';
import { line, readsRightToLeft, text } from '../office/texts';

/** All in inches: a slide of 16:9, and what is kept free around it. */
export const page = { width: 13.333, height: 7.5, left: 0.75, right: 0.75, top: 0.55, foot: 7.0 } as const;
export const bodyWidth = page.width - page.left - page.right;

/** Theme fonts: whoever changes the theme's changes them all. */
export const fonts = { head: '+mj-lt', text: '+mn-lt' } as const;

/** In points. Nothing on a slide is smaller. */
export const sizes = { statement: 28, heading: 20, text: 16, caption: 14, cell: 12, small: 11, foot: 10 } as const;

/** What is set in the headings' typeface, or bold, is so much wider. */
export const heavy = 1.13;

/** Layouts: one for the cover, one for all else. */
export const masters = { cover: 'Candor cover', slide: 'Candor' } as const;

/** Between two lines, in sizes of the text; set in every paragraph, as typefaces differ. */
const spacing = 1.24;

/** The distance of lines at a size, as paragraphs have it: in points. */
export const pitch = (size: number): number => Math.round(size * spacing * 10) / 10;

/** The height of lines of text at a size in points, in inches. */
export const leading = (size: number, lines = 1): number => (size * spacing * lines) / 72;

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}

interface TextLook {
  readonly size: number;
  readonly colour?: string;
  readonly head?: boolean;
  readonly bold?: boolean;
  readonly align?: 'left' | 'center' | 'right';
  readonly valign?: 'top' | 'middle' | 'bottom';
}

/** A slide that is being made, with all that goes into its notes. */
export class Slide {
  readonly #notes: string[] = [];

  constructor(
    readonly deck: Deck,
    readonly to: PptxGenJS.Slide,
  ) {}

  /** Adds to the notes, once. */
  say(...notes: readonly string[]): void {
    for (const raw of notes) {
      const note = text(raw);
      if (note !== '' && !this.#notes.includes(note)) this.#notes.push(note);
    }
  }

  /** A text cut to so many lines; all of it is in the notes where it was cut. */
  fit(raw: string, size: number, width: number, lines: number): string {
    const whole = text(raw);
    const cut = cutTo(whole, { size, width, lines });
    if (cut !== whole) this.say(whole);
    return cut;
  }

  /** Writes into a box of its own, without margins. */
  write(raw: string, { x, y, w, h }: Box, look: TextLook): void {
    const said = text(raw);
    if (said === '') return;
    this.to.addText(said, {
      x,
      y,
      w,
      h,
      margin: 0,
      fontFace: look.head ? fonts.head : fonts.text,
      fontSize: look.size,
      lineSpacing: pitch(look.size),
      bold: look.bold ?? false,
      color: look.colour ?? colours.ink,
      valign: look.valign ?? 'top',
      wrap: true,
      ...this.deck.direction(said, look.align),
    });
  }

  /** What a slide is about: an outline and a screen reader find it by this. Its place is the layout's. */
  title(raw: string, size: number): void {
    const said = line(raw);
    const direction = this.deck.direction(said);
    /* The layout's size is taken for all but what a run says of itself. */
    const options = { ...direction, fontSize: size, lineSpacing: pitch(size), fontFace: fonts.head, bold: true };
    this.to.addText([{ text: said, options }], { placeholder: 'title', ...direction });
  }

  /** Writes the notes: to be called once, when all is said. */
  close(): void {
    this.to.addNotes(this.#notes.join('\n'));
  }
}

/** The slides of a plan while they are made. */
export class Deck {
  readonly strings: Strings;
  readonly #slides: Slide[] = [];
  readonly #described: string[] = [];

  constructor(
    readonly pptx: PptxGenJS,
    readonly plan: Plan,
  ) {
    this.strings = stringsOf(plan.language);
  }

  get words(): Strings['plan']['layout'] {
    return this.strings.plan.layout;
  }

  /** How a text is read, and in which language. */
  direction(said: string, align?: 'left' | 'center' | 'right') {
    const rtlMode = readsRightToLeft(said);
    return { rtlMode, align: align ?? (rtlMode ? 'right' : 'left'), lang: this.plan.language } as const;
  }

  /** The name of a shape that stands for a picture, under which `alternatives` has what it shows. */
  described(alternative: string): string {
    return `Picture ${this.#described.push(line(alternative))}`;
  }

  /** What shapes show, in words, by their names: the library has no place for it. */
  get alternatives(): ReadonlyMap<string, string> {
    return new Map(this.#described.map((alternative, index) => [`Picture ${index + 1}`, alternative]));
  }

  lines(raw: string, size: number, width: number): number {
    return linesIn(text(raw), size, width);
  }

  add(layout: keyof typeof masters = 'slide'): Slide {
    const slide = new Slide(this, this.pptx.addSlide({ masterName: masters[layout] }));
    slide.to.background = { color: colours.ground };
    this.#slides.push(slide);
    return slide;
  }

  /** Numbers the slides, and says on each whose it is; a rehearsal says so. */
  close(): void {
    const { cover } = this.plan;
    const mark = cover.rehearsal?.mark ?? '';
    const facts = [line(cover.title) || this.words.untitled, cover.organisation, cover.date].map(line);
    this.#slides.forEach((slide, index) => {
      if (index > 0) {
        const said = [mark, ...facts].filter((fact) => fact !== '').join(' · ');
        const w = bodyWidth - 1.2;
        slide.write(
          slide.fit(said, sizes.foot, w, 1),
          { x: page.left, y: page.foot, w, h: 0.25 },
          { size: sizes.foot, colour: colours.muted, valign: 'middle' },
        );
        slide.write(
          this.words.page(index + 1, this.#slides.length),
          { x: page.width - page.right - 1.1, y: page.foot, w: 1.1, h: 0.25 },
          { size: sizes.foot, colour: colours.muted, align: 'right', valign: 'middle' },
        );
      }
      slide.close();
    });
  }
}
