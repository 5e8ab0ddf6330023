/** What is seen of the words in a room's picture, beside where they are. */
export interface WordFacts {
  /** Words that are broken in two, each with the size of type (pixels) at which its line has room for it. */
  readonly broken: readonly { readonly word: string; readonly at: number }[];
  /** How large that is written which the room has found; null where it has found nothing. */
  readonly finding: number | null;
}

/* In the page. */
export function wordsHere(): WordFacts {
  const screen = document.querySelector('[data-screen]');
  if (!screen?.matches('[data-screen=room]')) return { broken: [], finding: null };
  /* The picture is drawn at a size of its own, and made as large as the window. */
  const scale = screen.getBoundingClientRect().height / Math.max(1, (screen as HTMLElement).offsetHeight);
  const sizeOf = (element: Element) => Number.parseFloat(getComputedStyle(element).fontSize) * scale;

  const brokenIn = (node: Text, of: Element): WordFacts['broken'] => {
    let block = of;
    while (block.parentElement && getComputedStyle(block).display === 'inline') block = block.parentElement;
    const { paddingLeft, paddingRight } = getComputedStyle(block);
    const room = (block.clientWidth - Number.parseFloat(paddingLeft) - Number.parseFloat(paddingRight)) * scale;
    return Array.from(node.data.matchAll(/[\p{L}\p{M}]{2,}/gu)).flatMap(({ 0: word, index }) => {
      const range = document.createRange();
      range.setStart(node, index);
      range.setEnd(node, index + word.length);
      const parts = [...range.getClientRects()].filter(({ width }) => width > 0);
      const width = parts.reduce((sum, one) => sum + one.width, 0);
      const rows = new Set(parts.map(({ top }) => Math.round(top)));
      return rows.size > 1 ? [{ word, at: (sizeOf(of) * room) / width }] : [];
    });
  };

  const broken: WordFacts['broken'][number][] = [];
  const walker = document.createTreeWalker(screen, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const of = node.parentElement;
    if (!of || of instanceof SVGElement || of.closest('[inert], .visually-hidden')) continue;
    broken.push(...brokenIn(node as Text, of));
  }
  const finding = screen.querySelector('[data-finding]');
  return { broken, finding: finding && sizeOf(finding) };
}
