import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Picture } from './album';

const part = (file: string): string => readFileSync(join(import.meta.dirname, 'page', file), 'utf8');

/** The page on which the pictures are leafed through: one file beside them, which asks nothing of any network. */
export function pageOf(pictures: readonly Picture[]): string {
  const data = JSON.stringify(pictures).replaceAll('<', String.raw`\u003c`);
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
