import type { jsPDF } from 'jspdf';
import { internalOf } from '../page/objects';
import { Element, type Attributes, type LinkArea, type PageContent, type TagRole } from './element';

/** How far the structure had come, so that what was drawn since can be taken back. */
interface TagsMark {
  readonly kids: number;
  readonly contents: number;
}

/**
 * The document's structure while it is drawn. Text belongs to the element that is current when it is drawn; nothing is
 * marked before something is drawn, and what is drawn outside of any element becomes an artifact when the page is
 * written. jsPDF knows nothing of this: marks are put between its operators.
 */
export class Tags {
  readonly root = new Element('Document');
  /** The elements of each page's marked content: the index is its id there. */
  readonly contents = new Map<PageContent, Element[]>();
  #current = this.root;
  #open: { readonly element: Element; readonly page: PageContent } | null = null;
  #artifacts = 0;

  constructor(private readonly pdf: jsPDF) {}

  /** Draws an element inside the current one. */
  in<T>(role: TagRole, work: () => T, attributes?: Attributes): T {
    return this.at(this.place(role, attributes), work);
  }

  /** An element inside the current one that is drawn later, or that several pieces of work fill. */
  place(role: TagRole, attributes?: Attributes): Element {
    const element = new Element(role, attributes);
    this.#current.kids.push(element);
    return element;
  }

  /** Draws what belongs to an element. */
  at<T>(element: Element, work: () => T): T {
    const before = this.#current;
    this.#enter(element);
    const leave = () => this.#enter(before);
    let result: T;
    try {
      result = work();
    } catch (error) {
      leave();
      throw error;
    }
    if (result instanceof Promise) return result.finally(leave) as T;
    leave();
    return result;
  }

  /** Draws what says nothing of its own: rules, repeated heads. Inside a figure everything belongs to the figure. */
  artifact(work: () => void): void {
    if (this.#current.isDrawing) return work();
    this.#close();
    this.#artifacts += 1;
    work();
    this.#artifacts -= 1;
  }

  /**
   * Draws a passage that is read otherwise than what is around it. What follows a passage in the same language goes on with
   * it. Where nothing is read, there is nothing to say.
   */
  passage(attributes: Pick<Attributes, 'language' | 'says'>, work: () => void): void {
    const element = this.#current;
    if (this.#artifacts > 0 || element.isDrawing || !element.holdsContent) return work();
    const last = element.kids.at(-1);
    const goesOn =
      last instanceof Element &&
      last.role === 'Span' &&
      attributes.says === undefined &&
      last.attributes.says === undefined &&
      last.attributes.language === attributes.language;
    this.at(goesOn ? last : this.place('Span', attributes), work);
  }

  /** What is drawn next belongs to the current element. */
  paint(): void {
    if (this.#artifacts > 0) return;
    const page = this.#page;
    if (this.#open?.page === page) return;
    this.#close();
    const element = this.#current;
    if (!element.holdsContent) return;
    const all = this.contents.get(page) ?? [];
    this.contents.set(page, all);
    const mcid = all.push(element) - 1;
    element.kids.push({ page, mcid });
    page.push(`/${element.role} <</MCID ${mcid}>> BDC`);
    this.#open = { element, page };
  }

  /** To be called when a new page has been begun. */
  turned(): void {
    this.#close();
    if (this.#current.isDrawing) this.paint();
  }

  /** Makes an area of the current page lead somewhere; what `work` draws is the link's text. */
  link(link: Omit<LinkArea, 'page'>, work: () => void, element: Element = this.place('Link')): void {
    this.at(element, () => {
      work();
      this.#close();
      element.kids.push({ link: { ...link, page: this.#page } });
    });
  }

  /** Where things stand; only between elements. */
  mark(): TagsMark {
    this.#close();
    return { kids: this.#current.kids.length, contents: this.contents.get(this.#page)?.length ?? 0 };
  }

  /** Takes back what was drawn since a mark, whose page is the current one and the only one left of those drawn since. */
  takeBack({ kids, contents }: TagsMark): void {
    this.#open = null;
    this.#current.kids.length = kids;
    const page = this.#page;
    const all = this.contents.get(page);
    if (all) all.length = contents;
    const { pages } = internalOf(this.pdf);
    for (const drawn of this.contents.keys()) if (!pages.includes(drawn)) this.contents.delete(drawn);
  }

  /** Ends what is open: before pages are written, or another page is drawn on. */
  rest(): void {
    this.#close();
  }

  get #page(): PageContent {
    const { pages } = internalOf(this.pdf);
    return pages[this.pdf.getCurrentPageInfo().pageNumber] as PageContent;
  }

  #enter(element: Element): void {
    this.#close();
    this.#current = element;
    if (element.isDrawing) this.paint();
  }

  #close(): void {
    this.#open?.page.push('EMC');
    this.#open = null;
  }
}
