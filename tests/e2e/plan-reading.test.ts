import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'playwright/test';
import { buildPlan } from '@shared/plan/build';
import type { Plan } from '@shared/plan/model';
import { strings } from '../english';
import { missing, plan, planWith, squeeze, test } from '../drive/plan-command';
import { byMuPdf, byPdfJs, byPoppler } from '../drive/readers';
import { scriptFonts } from '../drive/script-fonts';
import { at, newSession } from '../fixtures/session';
import { asFile, playStory } from '../fixtures/story/play';
import { Workshop } from '../fixtures/workshop';

const waiting = ['الانتظار', 'طويل', 'جدا', 'على', 'الهاتف', 'كل', 'يوم'];
const counted = '(5,058 من 5,273)';
/** A step shorter than any part of it from one to the next, so that lines break before, within and behind what stands in brackets. */
const leftwards = Array.from(
  { length: 12 },
  (_, index) =>
    `${waiting.join(' ')} ${'و و '.repeat(index)}${waiting.toReversed().join(' ')} ${counted} ${waiting.join(' ')}`,
);

const rightToLeft = [...leftwards, counted, 'שלום עולם, 14 מתוך 20 (2026) [א] {ב} 50% סוף', 'عائلة 👨‍👩‍👧‍👦 هنا 👍🏽'];

/** One way to write each, in as many code points. */
const emoji = ['👍🏽', '🇳🇴', '1️⃣', '❤️'];
const leftToRight = [
  'The customer said שלום and left (3 times)',
  'お客様は待ち時間が長すぎると感じています。改善が必要です。',
  'ภาษาไทยไม่มีช่องว่างระหว่างคำ',
  'Ελληνικά, Русский, Tiếng Việt, Łódź, žluťoučký kůň',
  `Thanks ${emoji.join(' then ')} to all`,
];

const said = (lines: readonly string[]): string => squeeze(lines.join('\n'));

/**
 * The PDF of a plan in which these texts are two ideas, a line each: short ones stand side by side, and readers differ in what
 * they make of columns; a long one is torn over two pages, with what is printed on each between its lines.
 */
async function planOf(folder: string, name: string, texts: readonly string[]): Promise<string> {
  const held = new Workshop(newSession());
  const half = Math.ceil(texts.length / 2);
  const ideas = [texts.slice(0, half), texts.slice(half)].map((some, index) => ({
    id: `half-${index}`,
    text: some.join('\n'),
    fields: {},
  }));
  held.apply({ type: 'collect/add', at: at.elements, ideas });
  writeFileSync(join(folder, `${name}.candor.json`), asFile(held.session));
  const ended = await planWith(scriptFonts(folder), folder, `${name}.candor.json`, `${name}.pdf`);
  expect(ended).toEqual({ code: 0, stdout: '', stderr: '' });
  return join(folder, `${name}.pdf`);
}

/** Says, out loud, that a reader is not there. */
const withoutMuPdf = (lines: readonly string[] | null): void =>
  test.skip(lines === null, 'MuPDF (mutool) is not installed: it was not asked.');

test('what runs from right to left is read as it was written, also where a line breaks; brackets stay, and emoji of several characters', async ({
  folder,
}) => {
  const path = await planOf(folder, 'leftwards', rightToLeft);
  for (const lines of [byPoppler(path), await byPdfJs(path)]) {
    expect(missing(said(lines), rightToLeft)).toEqual([]);
    /* Or nothing was tried: somewhere a line ends between the bracket and the word, and somewhere behind the word. */
    expect(lines.some((line) => line.trim().endsWith('(5,058'))).toBe(true);
    expect(lines.some((line) => line.trim().startsWith('5,273)'))).toBe(true);
  }
  const lines = byMuPdf(path);
  withoutMuPdf(lines);
  /* MuPDF turns no letters round: a word that runs leftwards comes as the eye meets it. */
  const turned = (word: string) => Array.from(word).toReversed().join('');
  expect(missing(said(lines ?? []), waiting.map(turned))).toEqual([]);
});

test('what runs from left to right is read as it was written by three readers, with emoji of several characters', async ({
  folder,
}) => {
  const family = 'Family 👨‍👩‍👧‍👦 here';
  const path = await planOf(folder, 'rightwards', [...leftToRight, family]);
  for (const lines of [byPoppler(path), await byPdfJs(path)])
    expect(missing(said(lines), [...leftToRight, family])).toEqual([]);
  const lines = byMuPdf(path);
  withoutMuPdf(lines);
  /* What is joined to a family MuPDF takes for halves of characters, and it turns no Hebrew word round. */
  expect(missing(said(lines ?? []), leftToRight.slice(1))).toEqual([]);
});

/** Texts of a plan that stand below one another, in their order. */
const columnOf = ({ sections, appendix }: Plan): string[] =>
  [...sections, ...appendix].flatMap(({ title, blocks }) => [
    title,
    ...blocks.flatMap((block) => {
      if (block.type === 'note' || block.type === 'paragraph' || block.type === 'statement') return [block.text];
      if (block.type === 'heading') return [block.text];
      if (block.type === 'entries') return block.entries.map(({ text }) => text);
      return block.type === 'list' ? [...block.items] : [];
    }),
  ]);

test('three readers find the plan of the sample in its order', async ({ folder }) => {
  const { session } = playStory();
  writeFileSync(join(folder, 'sample.candor.json'), asFile(session));
  expect((await plan(folder, 'sample.candor.json', 'sample.pdf')).code).toBe(0);
  const path = join(folder, 'sample.pdf');
  const texts = columnOf(buildPlan(session))
    .map(squeeze)
    .filter((text) => text.length > 30);
  expect(texts.length).toBeGreaterThan(40);
  /* What is not found behind the one before it; each for the first time behind the contents. */
  const outOfOrder = (lines: readonly string[]): string[] => {
    const text = said(lines);
    let from = text.indexOf(squeeze(strings.plan.layout.summaryTitle));
    from = text.indexOf(squeeze(strings.plan.layout.needs), from);
    return texts.filter((one) => {
      const place = text.indexOf(one, from);
      if (place >= 0) from = place;
      return place < 0;
    });
  };
  expect(outOfOrder(byPoppler(path))).toEqual([]);
  expect(outOfOrder(await byPdfJs(path))).toEqual([]);
  const lines = byMuPdf(path);
  withoutMuPdf(lines);
  expect(outOfOrder(lines ?? [])).toEqual([]);
});
