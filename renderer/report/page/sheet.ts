import type { jsPDF } from 'jspdf';
import type { Lens } from '@shared/base/primitives';
import type { Strings } from '@shared/words';
import { Pictures, type KeptPictures } from '../board/picture';
import type { Area, Attributes, Element, TagRole } from '../tags/element';
import type { Tags } from '../tags/tags';
import type { Line } from '../text/line';
import type { Type } from '../text/type';
import { rules, type PageSize, type TextStyle } from '../tokens';
import { internalOf } from './objects';

/** Where a section begins, for the contents page and the bookmarks. */
export interface Mark {
  readonly title: string;
  readonly page: number;
  /** From the page's top, in points. */
  readonly y: number;
  readonly level: 0 | 1;
  readonly lens: Lens | null;
  /** The section's own id, or the appendix's; null for the one page. */
  readonly id: string | null;
}

/** A place where the page of a section is to be printed when it is known. */
interface PageReference {
  readonly section: string;
  readonly page: number;
  /** Where it ends. */
  readonly end: number;
  readonly baseline: number;
  readonly element: Element;
}

/**
 * The pages being filled, and where the next thing goes. Distances in points from the page's top left corner. Gaps
 * collapse: the larger of two wins, and none stands at the top of a page.
 */
export class Sheet {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly right: number;
  readonly bottom: number;
  readonly pageWidth: number;
  readonly pageHeight: number;
  readonly marks: Mark[] = [];
  readonly references: PageReference[] = [];
  readonly pictures: Pictures;
  y: number;
  #gap = 0;
  #closeness = 1;
  #lastBreath = performance.now();
  /** How far each page was filled when it was turned. */
  readonly #used = new Map<number, number>();

  constructor(
    readonly pdf: jsPDF,
    readonly type: Type,
    /** Of the language in which it is. */
    readonly strings: Strings,
    size: PageSize,
    private readonly signal: AbortSignal | undefined,
    readonly tags: Tags,
    kept: KeptPictures,
  ) {
    this.pictures = new Pictures(kept);
    const { width, height, margins } = size;
    this.pageWidth = width;
    this.pageHeight = height;
    this.left = margins.left;
    this.top = margins.top;
    this.right = width - margins.right;
    this.width = this.right - this.left;
    this.bottom = height - margins.bottom;
    this.y = this.top;
  }

  get words(): Strings['plan']['layout'] {
    return this.strings.plan.layout;
  }

  /** Height of an empty page's text. */
  get fullHeight(): number {
    return this.bottom - this.top;
  }

  /** What is left on this page after the pending gap. */
  get room(): number {
    return this.bottom - this.y - this.#gap;
  }

  get atTop(): boolean {
    return this.y <= this.top;
  }

  /** The share of this page that is used. */
  get used(): number {
    return (this.y - this.top) / this.fullHeight;
  }

  /** The share of a page that was used when it was turned. */
  usedOf(page: number): number {
    return this.#used.get(page) ?? this.used;
  }

  get page(): number {
    return this.pdf.getCurrentPageInfo().pageNumber;
  }

  /** Asks for space before whatever comes next. */
  gap(height: number): void {
    if (!this.atTop) this.#gap = Math.max(this.#gap, height * this.#closeness);
  }

  /** Takes space away again: for what belongs to the thing above it. */
  tighten(height: number): void {
    this.#gap = Math.min(this.#gap, height);
  }

  /** Makes sure that `height` fits below: turns the page if not. Spends the gap. */
  need(height: number): void {
    if (this.room < height && !this.atTop) this.turn();
    this.y += this.#gap;
    this.#gap = 0;
  }

  turn(): void {
    this.#used.set(this.page, this.used);
    this.pdf.addPage();
    this.tags.turned();
    this.y = this.top;
    this.#gap = 0;
  }

  /** Goes on below something that was drawn by other means, perhaps on a later page. */
  resume(y: number): void {
    this.y = y;
    this.#gap = 0;
  }

  /** Notes that a part begins here; level 1 holds the level 0 ones that follow it. */
  mark(title: string, lens: Lens | null, { level = 0, id = null }: { level?: 0 | 1; id?: string | null } = {}): void {
    this.marks.push({ title, lens, page: this.page, y: this.y, level, id });
  }

  /** Leaves room for the page of a section, which ends at `end` on a baseline of this page. */
  refer(section: string, end: number, baseline: number): void {
    this.references.push({ section, page: this.page, end, baseline, element: this.tags.place('Link') });
  }

  /** Draws lines one below the other over as many pages as it takes, never one line alone on either side of a break. */
  flow(
    lines: readonly Line[],
    style: TextStyle,
    options: { readonly indent?: number; readonly keep?: number } = {},
  ): void {
    const x = this.left + (options.indent ?? 0);
    let next = 0;
    while (next < lines.length) {
      const left = lines.length - next;
      const first = Math.min(left, left === 3 ? 3 : 2) * style.leading + (left <= 3 ? (options.keep ?? 0) : 0);
      this.need(first);
      let fits = Math.max(1, Math.min(left, Math.floor((this.bottom - this.y + 0.01) / style.leading)));
      if (left - fits === 1 && fits > 2) fits -= 1;
      for (const line of lines.slice(next, next + fits)) {
        this.type.set(line, x, this.y, style);
        this.y += style.leading;
      }
      next += fits;
      if (next < lines.length) this.turn();
    }
  }

  rule(x: number, y: number, width: number, colour: string, thickness: number = rules.hair): void {
    this.tags.artifact(() => {
      this.pdf.setDrawColor(colour).setLineWidth(thickness);
      this.pdf.line(x, y, x + width, y);
    });
  }

  /** Draws what is one element of the document's structure. */
  tag<T>(role: TagRole, work: () => T, attributes?: Attributes): T {
    return this.tags.in(role, work, attributes);
  }

  /** Draws the items of a list without numbers. */
  list(work: () => void): void {
    this.tags.in('L', work, { numbering: 'None' });
  }

  /** Draws the text of an item of a list. */
  item(work: () => void): void {
    this.tags.in('LI', () => this.tags.in('LBody', work));
  }

  /** Draws a chart or picture over the text's width, or in an area of its own; `alt` says what it shows. */
  figure(alt: string, work: () => void, area: Area | null = null): void {
    const { page, y } = this;
    const figure = this.tags.place('Figure', { alt });
    this.tags.at(figure, work);
    if (this.page !== page) return;
    figure.area = area ?? { x: this.left, y, width: this.width, height: Math.max(1, this.y - y) };
  }

  /** Draws what `work` draws, and takes it away again if it is not `good`. True when it stays. */
  async attempt(work: () => Promise<void>, good: () => boolean): Promise<boolean> {
    const { pdf, type, page, y } = this;
    const { pages } = internalOf(pdf);
    const content = pages[page] ?? [];
    const tagged = this.tags.mark();
    const before = { gap: this.#gap, length: content.length, marks: this.marks.length };
    const { pictured, notShown } = type;
    await work();
    if (good()) return true;
    for (let last = pdf.getNumberOfPages(); last > page; last -= 1) pdf.deletePage(last);
    pdf.setPage(page);
    content.length = before.length;
    this.tags.takeBack(tagged);
    this.marks.length = before.marks;
    type.pictured = pictured;
    type.notShown = notShown;
    this.y = y;
    this.#gap = before.gap;
    return false;
  }

  /** Draws what `work` draws with less space between its parts, which the eye hardly notices. */
  async closer(work: () => Promise<void>): Promise<void> {
    this.#closeness = 0.6;
    try {
      await work();
    } finally {
      this.#closeness = 1;
    }
  }

  /** Lets the window live for a moment, at most every 12 ms. Throws an AbortError if the work was cancelled. */
  async breathe(always = false): Promise<void> {
    if (always || performance.now() - this.#lastBreath > 12) {
      await nextTask();
      this.#lastBreath = performance.now();
    }
    this.signal?.throwIfAborted();
  }
}

/** A turn of the event loop; unlike a timer it is not slowed down in a hidden window. */
function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.addEventListener('message', () => {
      port1.close();
      resolve();
    });
    port1.start();
    port2.postMessage(null);
  });
}
