/** Standard structure types of PDF 1.7 (ISO 32000-1, 14.8.4) that the plan uses. */
export type TagRole =
  | 'Document' | 'Sect' | 'H1' | 'H2' | 'H3' | 'H4' | 'H5' | 'P' | 'L' | 'LI' | 'Lbl' | 'LBody'
  | 'Table' | 'TR' | 'TH' | 'TD' | 'Figure' | 'Caption' | 'TOC' | 'TOCI' | 'Link' | 'Reference' | 'Span'; // prettier-ignore

/** The operators of one page, as jsPDF gathers them; a page is known by its list, since its number may change. */
export type PageContent = string[];

/** A rectangle in points from the page's top left corner. */
export interface Area {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Marked content of one page. */
interface Content {
  readonly page: PageContent;
  readonly mcid: number;
}

/** A link on a page to a place on another. */
export interface LinkArea {
  readonly page: PageContent;
  readonly area: Area;
  readonly target: () => { readonly page: number; readonly top: number } | null;
  readonly says: string;
}

export interface Attributes {
  /** What a figure shows, in words. */
  readonly alt?: string;
  /** What is read in place of what is drawn: where signs stand in another order than they are said in. */
  readonly says?: string;
  /** BCP 47; where it is not the document's. */
  readonly language?: string;
  /** What a header cell is the header of. */
  readonly scope?: 'Column' | 'Row';
  /** What a table holds, for those who cannot see how large it is. */
  readonly summary?: string;
  /** What the labels of a list are. */
  readonly numbering?: 'None' | 'Decimal';
}

/** A node of the structure tree: what a part of the document is, and what it holds, in reading order. */
export class Element {
  readonly kids: (Element | Content | { readonly link: LinkArea })[] = [];
  /** Where a figure is, on its page. */
  area: Area | null = null;

  constructor(
    readonly role: TagRole,
    readonly attributes: Attributes = {},
  ) {}

  /** All that is drawn while it is the current element belongs to it, lines and shapes too. */
  get isDrawing(): boolean {
    return this.role === 'Figure';
  }

  /** True for elements that hold content themselves, not only other elements. */
  get holdsContent(): boolean {
    return !['Document', 'Sect', 'L', 'LI', 'Table', 'TR', 'TOC', 'TOCI'].includes(this.role);
  }

  /** Nothing was drawn for it; an empty cell still is a cell. */
  get isEmpty(): boolean {
    if (this.role === 'TD' || this.role === 'TH') return false;
    return this.kids.every((kid) => kid instanceof Element && kid.isEmpty);
  }
}
