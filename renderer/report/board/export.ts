import type { BoardGroup } from '@shared/document/blocks/board';
import type { Alone } from '../blocks/contract';
import { newDocument, withBrowserFonts } from '../document';
import { canvasPainter } from '../text/painter';
import { Type } from '../text/type';
import { lensColours, papers, styles } from '../tokens';
import { layOutBoard, notesOn, type BoardPage } from './layout';
import { pngOf } from './picture';

const whole = 760;
/** A canvas that is higher than 65,535 pixels comes out blank. */
const mostHeight = 16_000;
/** Paper around it, and between it and what is said of it. */
const margin = 30;
const gap = 18;
/** No narrower, however few its columns. */
const narrowest = 460;

const moved = <T extends { readonly x: number; readonly y: number }>(thing: T, down: number): T => ({
  ...thing,
  x: thing.x + margin,
  y: thing.y + down,
});

/** A board on paper of its own, with what was found above it and where it is from below. */
export function framed(page: BoardPage, { title, foot }: Alone, type: Type): BoardPage {
  /* Columns are no wider than their notes want: the paper ends where they do. */
  const width = Math.max(...notesOn(page).map((note) => note.x + note.width), narrowest);
  const head = type.wrap(title, width, styles.heading);
  const under = type.wrap(foot, width, styles.small);
  const top = margin + head.length * styles.heading.leading + gap;
  const bottom = top + page.height + gap;
  return {
    ...page,
    width: width + 2 * margin,
    height: bottom + under.length * styles.small.leading + margin,
    clusters: page.clusters.map((cluster) => ({
      title: moved(cluster.title, top),
      notes: cluster.notes.map((note) => ({ ...moved(note, top), texts: note.texts.map((text) => moved(text, top)) })),
    })),
    around: [
      { x: margin, y: margin, lines: head, style: styles.heading },
      { x: margin, y: bottom, lines: under, style: styles.small },
    ],
  };
}

/** A board as one PNG, whole; null when the browser can't draw it. */
export async function boardPng(groups: readonly BoardGroup[], alone: Alone): Promise<Uint8Array | null> {
  const { pdf, fonts } = await newDocument(papers.a4);
  return withBrowserFonts(fonts, async () => {
    const painter = canvasPainter();
    try {
      const type = new Type(pdf, fonts, painter, alone.strings.locale.tag);
      const [page] = layOutBoard(alone.strings, groups, whole, { first: mostHeight, rest: mostHeight }, type);
      return page ? await pngOf(framed(page, alone, type), lensColours[alone.lens]) : null;
    } finally {
      painter?.close();
    }
  });
}
