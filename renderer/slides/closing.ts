import { alternativeToSpread } from '@shared/document/blocks/spread';
import { leftOutSaid } from '@shared/plan/executive';
import { FIST } from '@shared/engines/answers/spread';
import { dueCell, numberCell, ownerCell } from '../office/actions';
import { colours } from '../office/look';
import { line } from '../office/texts';
import { bodyWidth, leading, page, sizes, type Box, type Deck, type Slide } from './deck';
import { drawOn, overSlides, type Look, type Part } from './flow';
import { chartValue, plain } from './parts/chart';
import { grid } from './parts/grid';
import { drawHead, headOf } from './parts/head';
import { words as paragraph } from './parts/words';
import { summaryIn, type SlidesSummary } from './summary';

const bottom = page.foot - 0.15;
const chartHeight = 2.5;
const figureWidth = 2.2;
const chartWidth = 5.2;

/** The average large, how often each number of fingers was shown as a chart, and the words. */
function drawConfidence(
  slide: Slide,
  { text, figure, spread }: NonNullable<SlidesSummary['confidence']>,
  box: Box,
): void {
  const { strings } = slide.deck;
  if (spread === null || figure === '') return slide.write(text, box, { size: sizes.text, colour: colours.muted });
  const { x, y, w, h } = box;
  slide.write(figure, { x, y, w: figureWidth, h: 1.2 }, { size: 66, head: true, valign: 'middle' });
  if (spread.shortfall !== null)
    slide.write(
      slide.fit(spread.shortfall, sizes.caption, figureWidth, 3),
      { x, y: y + 1.25, w: figureWidth, h: leading(sizes.caption, 3) },
      { size: sizes.caption, bold: true, colour: colours.warning },
    );
  const values = spread.counts.map((_, at) => FIST.from + at);
  const alternative = `${line(spread.text)}: ${alternativeToSpread(strings, values, spread)}`;
  slide.say(alternative);
  slide.to.addChart(
    'bar',
    [{ name: slide.deck.words.sure, labels: values.map(String), values: spread.counts.map(chartValue) }],
    {
      ...plain,
      x: x + figureWidth,
      y,
      w: chartWidth,
      h,
      altText: alternative,
      barDir: 'col',
      barGapWidthPct: 45,
      chartColors: [colours.lens.close],
      valAxisHidden: true,
      valAxisMinVal: 0,
      showValue: true,
      dataLabelFormatCode: '0',
      dataLabelPosition: 'outEnd',
      dataLabelColor: colours.ink,
      catAxisLabelFontSize: sizes.caption,
      showLegend: false,
    },
  );
  const left = x + figureWidth + chartWidth + 0.35;
  const width = x + w - left;
  slide.write(
    slide.fit(text, sizes.text, width, 8),
    { x: left, y, w: width, h },
    { size: sizes.text, valign: 'middle' },
  );
}

/** What stands under a heading of its own, unless that is the slide's title already. */
const headed = (look: Look, title: string, heading: string, parts: readonly Part[]): Part[] => {
  if (parts.length === 0) return [];
  const style = { size: sizes.heading, lines: 1, head: true, bold: true, leads: true } as const;
  return heading === title ? [...parts] : [...paragraph(look, heading, style), ...parts];
};

/** Actions that nobody has, or that have no day. */
function openRows(look: Look, { open }: SlidesSummary): Part[] {
  const { words } = look.deck;
  if (open.length === 0) return [];
  return grid(look, {
    caption: '',
    columns: [
      { label: '', share: 0.04 },
      { label: words.what, share: 0.56 },
      { label: words.who, share: 0.2 },
      { label: words.when, share: 0.2 },
    ],
    rows: open.map(({ number, what, owner, due }) => [
      numberCell(number),
      what,
      ownerCell(words, owner),
      dueCell(words, due),
    ]),
    lines: 2,
  });
}

/** What the first closing slide is called: as what comes first on it. */
function titleOf(words: Look['deck']['words'], { confidence, needs, open }: SlidesSummary): string {
  if (confidence !== null) return words.confidence;
  if (needs.length > 0) return words.needs;
  return open.length > 0 ? words.stillOpen : words.inFullEdition;
}

/** The end: how sure the room was, what is needed of the reader, and what still needs somebody. */
export function addClosing(deck: Deck): void {
  const summary = summaryIn(deck.plan);
  const { words } = deck;
  const { confidence, needs } = summary;
  const asked = confidence !== null && confidence.spread !== null;
  const high = asked ? chartHeight : 0.5;
  const leftOut = leftOutSaid(deck.plan);
  const title = titleOf(words, summary);
  /* The title of the slides after the first is the longer one. */
  const { top: highest } = headOf(deck, words.continued(title));
  const room = bottom - highest;
  const look = { deck, colour: colours.lens.close, width: bodyWidth, room };
  const parts: Part[] = [
    ...(confidence === null
      ? []
      : [
          {
            least: high,
            wish: asked ? 4 : high,
            draw: (slide: Slide, box: Box) => drawConfidence(slide, confidence, box),
          },
        ]),
    ...headed(
      look,
      title,
      words.needs,
      needs.flatMap(({ text }) => paragraph(look, text, { size: sizes.text, lines: 4 })),
    ),
    ...headed(look, title, words.stillOpen, openRows(look, summary)),
    ...(leftOut === '' ? [] : paragraph(look, leftOut, { size: sizes.caption, lines: 5 })),
  ];
  overSlides(parts, room).forEach((placed, index) => {
    const slide = deck.add();
    const top = drawHead(slide, {
      eyebrow: words.lenses.close,
      lens: 'close',
      title: index === 0 ? title : words.continued(title),
    });
    drawOn(slide, placed, { x: page.left, y: top, w: bodyWidth, h: bottom - top });
  });
}
