import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'playwright/test';
import { readPages } from '../drive/pages';
import { check, missing, planWith, squeeze, test } from '../drive/plan-command';
import { byPdfJs, byPoppler } from '../drive/readers';
import { scriptFonts } from '../drive/script-fonts';
import { asFile } from '../fixtures/story/play';
import { at, newSession } from '../fixtures/session';
import { Workshop } from '../fixtures/workshop';

const scripts = [
  'お客様は待ち時間が長すぎると感じています。改善が必要です。',
  'مرحبا بالعالم (2026) كيف الحال؟',
  'שלום עולם, 14 מתוך 20 (2026)',
  'ภาษาไทยไม่มีช่องว่างระหว่างคำ',
  'Thanks 😀 for 👍 all',
  'The customer said שלום and left (3 times)',
  'Ελληνικά, Русский, Tiếng Việt, Łódź, žluťoučký kůň',
];

test('any script for which there is a font is drawn, found by two readers, and nothing is a box', async ({
  folder,
}) => {
  const held = new Workshop(newSession());
  const ideas = scripts.map((text, index) => ({ id: `script-${index}`, text, fields: {} }));
  held.apply({ type: 'collect/add', at: at.elements, ideas });
  writeFileSync(join(folder, 'scripts.candor.json'), asFile(held.session));
  const ended = await planWith(scriptFonts(folder), folder, 'scripts.candor.json', 'scripts.pdf');
  expect(ended).toEqual({ code: 0, stdout: '', stderr: '' });
  const path = join(folder, 'scripts.pdf');
  expect(check(path)).toContain('No syntax or stream encoding errors');
  /* On a page that is mostly read from the left, poppler gives the parts of a leftward line between its figures as the eye meets them. */
  const parts = scripts.flatMap((text) => (/^[\u0590-\u06ff]/u.test(text) ? text.split(/[\s(),]+/u) : [text]));
  expect(missing(squeeze(byPoppler(path).join('\n')), parts)).toEqual([]);
  expect(missing(squeeze((await byPdfJs(path)).join('\n')), scripts)).toEqual([]);
  expect(readPages(path).flatMap(({ unseen }) => unseen)).toEqual([]);
  const fonts = execFileSync('pdffonts', [path], { encoding: 'utf8' }).trim().split('\n').slice(2);
  expect(fonts.length).toBeGreaterThan(3);
  expect(fonts.filter((font) => !/ yes (?:yes|no ) (?:yes|no )/u.test(font))).toEqual([]);
});
