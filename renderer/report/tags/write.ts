import type { jsPDF } from 'jspdf';
import { hexString, internalOf, writeObject, type Internal } from '../page/objects';
import { markArtifacts } from './artifacts';
import { Element, type LinkArea, type PageContent } from './element';
import type { Tags } from './tags';

interface PutPage {
  readonly pageNumber: number;
  readonly page: PageContent;
}

interface Numbered {
  readonly id: number;
  readonly link: LinkArea;
  readonly element: Element;
  /** Its key in the tree of parents. */
  readonly key: number;
}

const number = (value: number): string => String(Math.round(value * 100) / 100);

/** Writes the structure tree, its links and the way back from content to structure into the file, as jsPDF writes it. */
class TreeWriter {
  readonly #internal: Internal;
  readonly #ids = new Map<Element, number>();
  readonly #links: Numbered[] = [];
  #rootId = 0;

  constructor(
    pdf: jsPDF,
    private readonly tags: Tags,
    private readonly pageHeight: number,
    private readonly scale: number,
  ) {
    this.#internal = internalOf(pdf);
  }

  /** Before the first page is written: gives everything its number. */
  begin(): void {
    if (this.#rootId > 0) return;
    this.tags.rest();
    this.#rootId = this.#internal.newObjectDeferred();
    this.#count(this.tags.root);
  }

  page({ page, pageNumber }: PutPage): void {
    this.begin();
    const own = this.#links.filter(({ link }) => link.page === page);
    this.#internal.write(`/StructParents ${pageNumber - 1} /Tabs /S`);
    if (own.length > 0) this.#internal.write(`/Annots [${own.map(({ id }) => `${id} 0 R`).join(' ')}]`);
    markArtifacts(page);
  }

  /** After all pages: the tree itself. */
  tree(): void {
    for (const link of this.#links) this.#annotation(link);
    this.#element(this.tags.root, this.#rootId);
    const parents = this.#object(this.#parents());
    this.#object(
      `/Type /StructTreeRoot /K ${this.#idOf(this.tags.root)} 0 R /ParentTree ${parents} 0 R /ParentTreeNextKey ${this.#pages.length + this.#links.length}`,
      this.#rootId,
    );
  }

  catalog(): void {
    this.#internal.write(`/MarkInfo <</Marked true>> /StructTreeRoot ${this.#rootId} 0 R`);
  }

  get #pages(): PageContent[] {
    return this.#internal.pages.slice(1);
  }

  #idOf(element: Element): number {
    return this.#ids.get(element) ?? 0;
  }

  #count(element: Element): void {
    this.#ids.set(element, this.#internal.newObjectDeferred());
    for (const kid of element.kids) {
      if (kid instanceof Element) {
        if (!kid.isEmpty) this.#count(kid);
      } else if ('link' in kid) {
        const key = this.#pages.length + this.#links.length;
        this.#links.push({ id: this.#internal.newObjectDeferred(), link: kid.link, element, key });
      }
    }
  }

  #object(text: string, id?: number): number {
    return writeObject(this.#internal, text, id);
  }

  #pageId(page: PageContent): number {
    return this.#internal.getPageInfo(this.#internal.pages.indexOf(page)).objId;
  }

  #element(element: Element, parent: number): void {
    const id = this.#idOf(element);
    const kids = element.kids.filter((kid) => !(kid instanceof Element) || !kid.isEmpty);
    const first = kids.find((kid) => !(kid instanceof Element) && 'page' in kid);
    const page = first && 'page' in first ? first.page : null;
    const parts = kids.map((kid) => {
      if (kid instanceof Element) return `${this.#idOf(kid)} 0 R`;
      if ('link' in kid) {
        const link = this.#links.find((one) => one.link === kid.link);
        return `<</Type /OBJR /Obj ${link?.id ?? 0} 0 R /Pg ${this.#pageId(kid.link.page)} 0 R>>`;
      }
      if (kid.page === page) return String(kid.mcid);
      return `<</Type /MCR /Pg ${this.#pageId(kid.page)} 0 R /MCID ${kid.mcid}>>`;
    });
    this.#object(
      [
        `/S /${element.role} /P ${parent} 0 R`,
        ...(page ? [`/Pg ${this.#pageId(page)} 0 R`] : []),
        ...this.#attributes(element),
        ...(parts.length === 0 ? [] : [`/K ${parts.length === 1 ? parts[0] : `[${parts.join(' ')}]`}`]),
      ].join(' '),
      id,
    );
    for (const kid of kids) if (kid instanceof Element) this.#element(kid, id);
  }

  #attributes({ attributes, area }: Element): string[] {
    const { alt, says, language, scope, summary, numbering } = attributes;
    const box = area && this.#rectangle(area);
    const text = (key: string, value: string | undefined) =>
      value === undefined ? [] : [`/${key} ${hexString(value)}`];
    return [
      ...text('Alt', alt),
      ...text('ActualText', says),
      ...(language === undefined ? [] : [`/Lang (${language})`]),
      ...(scope === undefined ? [] : [`/A <</O /Table /Scope /${scope}>>`]),
      ...(summary === undefined ? [] : [`/A <</O /Table /Summary ${hexString(summary)}>>`]),
      ...(numbering === undefined ? [] : [`/A <</O /List /ListNumbering /${numbering}>>`]),
      ...(box ? [`/A <</O /Layout /Placement /Block /BBox ${box}>>`] : []),
    ];
  }

  #rectangle({ x, y, width, height }: { x: number; y: number; width: number; height: number }): string {
    const top = this.pageHeight - y;
    return `[${[x, top - height, x + width, top].map((value) => number(value * this.scale)).join(' ')}]`;
  }

  #annotation({ id, link, key }: Numbered): void {
    const target = link.target();
    const page = target ? this.#internal.getPageInfo(target.page).objId : this.#pageId(link.page);
    const top = number(this.pageHeight - Math.max(0, target?.top ?? 0));
    this.#object(
      `/Type /Annot /Subtype /Link /Rect ${this.#rectangle(link.area)} /F 4 /Border [0 0 0] /StructParent ${key} /Contents ${hexString(link.says)} /Dest [${page} 0 R /XYZ null ${top} null]`,
      id,
    );
  }

  /** From each page's marked content, and from each link, to its element. */
  #parents(): string {
    const pages = this.#pages.map((page, index) => {
      const ids = (this.tags.contents.get(page) ?? []).map((element) => `${this.#idOf(element)} 0 R`);
      return `${index} [${ids.join(' ')}]`;
    });
    const links = this.#links.map(({ key, element }) => `${key} ${this.#idOf(element)} 0 R`);
    return `/Nums [${[...pages, ...links].join('\n')}]`;
  }
}

/** Has the file written as a tagged one: `pageHeight` in points, the same for all pages; `scale` is how much they are enlarged. */
export function addTags(pdf: jsPDF, tags: Tags, pageHeight: number, scale = 1): void {
  const writer = new TreeWriter(pdf, tags, pageHeight, scale);
  const { events } = pdf.internal;
  events.subscribe('putPage', (event: PutPage) => writer.page(event));
  events.subscribe('postPutResources', () => writer.tree());
  events.subscribe('putCatalog', () => writer.catalog());
}
