import type { Sentence } from '@shared/plan/model';
import { dueCell, numberCell, ownerCell, sureCell } from '../office/actions';
import { colours } from '../office/look';
import { bodyWidth, fonts, leading, page, sizes, type Box, type Deck, type Slide } from './deck';
import { grid } from './parts/grid';
import { drawHead } from './parts/head';
import { summaryIn, type SlidesSummary } from './summary';

const gutter = 0.4;
const columnWidth = (bodyWidth - gutter) / 2;
const headHeight = 0.34;
const rowHeight = leading(sizes.small) + 0.13;
const gap = 0.12;
/** Text sizes, the lines that a sentence may take, and whether it says there where it comes from: the first with which everything fits. */
const measures = [
  { size: 14, lines: 4, traces: true },
  { size: 13, lines: 4, traces: true },
  { size: 12, lines: 3, traces: true },
  { size: 13, lines: 4, traces: false },
  { size: 12, lines: 3, traces: false },
  { size: 11, lines: 3, traces: false },
  { size: 11, lines: 2, traces: false },
] as const;
type Measure = (typeof measures)[number];
const textShare = 0.4;

const linesOf = (deck: Deck, said: string, { size, lines }: Measure, width: number): number =>
  Math.min(lines, deck.lines(said, size, width - 0.22));

const hasTrace = (trace: string, { traces }: Measure): boolean => traces && trace !== '';

function itemHeight(deck: Deck, { text, trace }: Sentence, measure: Measure, width: number): number {
  return (
    leading(measure.size, linesOf(deck, text, measure, width)) +
    (hasTrace(trace, measure) ? leading(sizes.foot) : 0) +
    0.06
  );
}

const columnHeight = (deck: Deck, items: readonly Sentence[], none: string, measure: Measure, width: number): number =>
  headHeight +
  (items.length === 0
    ? leading(measure.size, linesOf(deck, none, measure, width))
    : items.reduce((sum, item) => sum + itemHeight(deck, item, measure, width), 0));

function drawItems(
  slide: Slide,
  { title, items, none }: { title: string; items: readonly Sentence[]; none: string },
  box: Box,
  measure: Measure,
): void {
  slide.write(title, { ...box, h: headHeight }, { size: 15, head: true, bold: true });
  const body = { ...box, y: box.y + headHeight, h: box.h - headHeight };
  const inner = box.w - 0.22;
  if (items.length === 0) return slide.write(none, body, { size: measure.size, colour: colours.muted });
  let used = 0;
  const shown = items.filter((item) => (used += itemHeight(slide.deck, item, measure, box.w)) <= body.h + 0.02);
  slide.say(...items.map(({ text, trace }) => slide.deck.words.claim(text, trace)));
  const more = items.length - shown.length;
  const runs = shown.flatMap(({ text, trace }, index) => {
    const said = slide.fit(text, measure.size, inner, measure.lines);
    const direction = slide.deck.direction(said);
    const last = index === shown.length - 1 && more === 0;
    return [
      {
        text: said,
        options: {
          ...direction,
          fontSize: measure.size,
          bullet: { indent: 11 },
          paraSpaceBefore: index === 0 ? 0 : 4,
          breakLine: !hasTrace(trace, measure) && !last,
        },
      },
      ...(!hasTrace(trace, measure)
        ? []
        : [
            {
              text: slide.fit(trace, sizes.foot, inner, 1),
              options: {
                ...direction,
                fontSize: sizes.foot,
                color: colours.muted,
                softBreakBefore: true,
                breakLine: !last,
              },
            },
          ]),
    ];
  });
  const rest = { text: slide.deck.words.moreWhole(more), options: { fontSize: sizes.small } };
  slide.to.addText(more > 0 ? [...runs, rest] : runs, {
    ...body,
    margin: 0,
    fontFace: fonts.text,
    color: colours.ink,
    valign: 'top',
  });
}

/** As many rows of next steps as have room, and how many more there are. */
function drawNext(slide: Slide, summary: SlidesSummary, box: Box): void {
  const { deck } = slide;
  const { words } = deck;
  slide.write(words.next, { ...box, h: headHeight }, { size: 15, head: true, bold: true });
  const body = { ...box, y: box.y + headHeight, h: box.h - headHeight };
  if (summary.next.length === 0)
    return slide.write(summary.none.next, body, { size: sizes.cell, colour: colours.muted });
  const [table] = grid(
    { deck, colour: colours.lens.close, width: box.w, room: body.h },
    {
      caption: '',
      columns: [
        { label: '', share: 0.04 },
        { label: words.what, share: summary.isSureAsked ? 0.56 : 0.64 },
        { label: words.who, share: 0.17 },
        { label: words.when, share: 0.15 },
        ...(summary.isSureAsked ? [{ label: words.sure, share: 0.08 }] : []),
      ],
      rows: summary.next.map(({ number, what, owner, due, sure }) => [
        numberCell(number),
        what,
        ownerCell(words, owner),
        dueCell(words, due),
        ...(summary.isSureAsked ? [sureCell(sure)] : []),
      ]),
      lines: 1,
      size: sizes.small,
    },
  );
  if (!table || !('rows' in table)) return;
  const moreHeight = leading(sizes.small) + 0.04;
  const all = table.head + table.rows.reduce((sum, row) => sum + row, 0);
  let used = table.head + (all <= body.h ? 0 : moreHeight);
  const overflow = table.rows.findIndex((row) => (used += row) > body.h + 0.02);
  const shown = overflow < 0 ? table.rows.length : overflow;
  table.draw(slide, body, 0, shown);
  if (shown === table.rows.length) return;
  slide.write(
    words.moreInTable(table.rows.length - shown),
    { ...body, y: body.y + body.h - moreHeight, h: moreHeight },
    { size: sizes.small, colour: colours.muted },
  );
  for (const { number, what, owner, due, sure } of summary.next.slice(shown))
    slide.say([`${number}. ${what}`, owner, due, sure?.figure ?? ''].filter((part) => part !== '').join(', '));
}

/** What an executive reads, on one slide: found, decided, next steps, how sure the room was. */
export function addOnePage(deck: Deck): void {
  const summary = summaryIn(deck.plan);
  const { words } = deck;
  const slide = deck.add();
  const { headline } = summary;
  const title = headline?.text ?? words.summaryTitle;
  const top = drawHead(slide, { eyebrow: words.summaryTitle, lens: null, title });
  if (headline !== null) slide.say([headline.text, headline.trace].filter((part) => part !== '').join(' · '));
  const height = page.foot - 0.1 - top;
  const sure = summary.confidence;
  const sureHeight = sure === null ? 0 : 0.42;
  const nextLeast = headHeight + Math.min(summary.next.length, 8) * rowHeight + 0.4;
  const elsewhereHeight = summary.elsewhere === '' ? 0 : leading(sizes.foot);
  const textRoom = Math.max(height * textShare, height - sureHeight - nextLeast - 2 * gap) - elsewhereHeight;
  /* Where the headline says all that was found, what was decided has the whole width. */
  const decidedWidth = summary.saysAll ? bodyWidth : columnWidth;
  const heightAt = (measure: Measure) =>
    Math.max(
      summary.saysAll ? 0 : columnHeight(deck, summary.found, summary.none.found, measure, columnWidth),
      columnHeight(deck, summary.decided, summary.none.decided, measure, decidedWidth),
    );
  const measure = measures.find((one) => heightAt(one) <= textRoom) ?? measures[6];
  const textHeight = Math.min(heightAt(measure), textRoom) + 0.05;
  const column = { y: top, h: textHeight };
  if (!summary.saysAll)
    drawItems(
      slide,
      { title: words.found, items: summary.found, none: summary.none.found },
      { ...column, x: page.left, w: columnWidth },
      measure,
    );
  drawItems(
    slide,
    { title: words.decided, items: summary.decided, none: summary.none.decided },
    { ...column, x: page.left + bodyWidth - decidedWidth, w: decidedWidth },
    measure,
  );
  if (summary.elsewhere !== '')
    slide.write(
      slide.fit(summary.elsewhere, sizes.foot, bodyWidth, 1),
      { x: page.left, y: top + textHeight, w: bodyWidth, h: elsewhereHeight },
      { size: sizes.foot, colour: colours.muted },
    );
  const nextTop = top + textHeight + elsewhereHeight + gap;
  drawNext(slide, summary, {
    x: page.left,
    y: nextTop,
    w: bodyWidth,
    h: page.foot - 0.1 - sureHeight - nextTop,
  });
  if (sure === null) return;
  const said = sure.figure === '' ? sure.text : `${words.confidence}: ${sure.text}`;
  slide.write(
    slide.fit(said, sizes.cell, bodyWidth, 2),
    { x: page.left, y: page.foot - 0.1 - sureHeight + 0.08, w: bodyWidth, h: sureHeight - 0.08 },
    { size: sizes.cell, valign: 'bottom' },
  );
}
