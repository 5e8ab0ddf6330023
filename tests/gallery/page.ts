import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Picture } from './album';

const part = (file: string): string => readFileSync(join(import.meta.dirname, 'page', file), 'utf8');

/** A page of the plan, which is no window and of which nothing is measured. */
const paper = (file: string) => ({
  file,
  name: file,
  kind: 'plan',
  filling: 'story',
  moment: 'story',
  window: 'paper',
  size: 'A4',
  theme: 'light',
  figures: null,
  findings: [],
});

/** The page on which the pictures are leafed through: one file beside them, which asks nothing of any network. `papers`: the files of the plan's pages. */
export function pageOf(pictures: readonly Picture[], papers: readonly string[]): string {
  const data = JSON.stringify([...pictures, ...papers.map(paper)]).replaceAll('<', String.raw`\u003c`);
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>Candor: the gallery</title>
<style>${part('gallery.css')}</style>
${part('gallery.html')}
<script type="application/json" id="pictures">${data}</script>
<script>${part('gallery.js')}</script>
</html>
`;
}
