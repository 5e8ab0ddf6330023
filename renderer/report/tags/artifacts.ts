import type { PageContent } from './element';

/** How much deeper a line of operators leads into marked content. */
// oxlint-disable-next-line candor/no-english-pattern -- operators of a PDF page
const depthOf = (line: string): number => (/\b(?:BDC|BMC)$/.test(line) ? 1 : line === 'EMC' ? -1 : 0);

/** Operators that put ink on the page, or that begin what does. */
const paints = (line: string): boolean => /(?:^|\s)(?:[fFBbSs]\*?|Do|Tj|TJ|re|BT|sh|[mlc])(?:$|\s)/.test(line);

/** Lines that frame a whole page stay outside of all marks. */
const frames = (line: string): boolean => line === 'q' || line === 'Q' || /\scm$/.test(line);

/** Marks everything a page shows outside of the structure as an artifact: rules, running heads, grounds. */
export function markArtifacts(page: PageContent): void {
  const lines = page.splice(0);
  let depth = 0;
  let outside: string[] = [];
  const flush = () => {
    if (outside.some(paints)) page.push('/Artifact BMC', ...outside, 'EMC');
    else page.push(...outside);
    outside = [];
  };
  for (const line of lines) {
    const step = depthOf(line);
    if (step === 1 && depth === 0) flush();
    if (depth === 0 && frames(line)) {
      flush();
      page.push(line);
    } else if (depth === 0 && step === 0) outside.push(line);
    else page.push(line);
    depth += step;
  }
  flush();
}
