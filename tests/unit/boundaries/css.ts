import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const renderer = resolve(import.meta.dirname, '../../../renderer');

export interface Rule {
  readonly file: string;
  readonly selector: string;
  /** Each as `name: value`. Sorted: the order in which they are written makes no difference. */
  readonly declarations: readonly string[];
}

const inOneLine = (text: string) => text.trim().replaceAll(/\s+/gu, ' ');

/** The innermost rules of a style sheet: what stands inside of a media query, too. */
export const rulesIn = (css: string, file: string): Rule[] =>
  Array.from(
    css.replaceAll(/\/\*[\s\S]*?\*\//gu, '').matchAll(/([^{};]+)\{([^{}]*)\}/gu),
    ([, selector = '', body = '']) => ({
      file,
      selector: inOneLine(selector),
      declarations: body.split(';').map(inOneLine).filter(Boolean).toSorted(),
    }),
  );

/** Files of the renderer with that ending, by their paths in it, and what is in them. */
export const rendererFiles = (ending: string): { readonly file: string; readonly text: string }[] =>
  readdirSync(renderer, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith(ending))
    .map((file) => ({ file, text: readFileSync(join(renderer, file), 'utf8') }));
