import { cssFont } from '../fonts';
import type { Line } from '../text/line';
import { colours, type TextStyle } from '../tokens';
import { notePadding, type BoardPage } from './layout';

type Format = 'image/jpeg' | 'image/png';

/** Pixels per point: 252 dots per inch. */
const scale = 3.5;

/**
 * The bytes of a picture of one board page, or null if the browser could not make one. The component is made for the
 * camera: hex colours, no variables, no shadows. html2canvas copies the document: of everything else only style
 * elements, which bring the fonts (`withBrowserFonts`), go into the copy.
 */
export async function photograph(page: BoardPage, colour: string, format: Format): Promise<Uint8Array | null> {
  if (typeof document === 'undefined') return null;
  const host = document.createElement('div');
  host.ariaHidden = 'true';
  host.style.cssText = 'position:fixed;left:-30000px;top:0';
  const board = boardElement(page, colour);
  host.append(board);
  document.body.append(host);
  try {
    const { default: html2canvas } = await import('html2canvas');
    const canvas = await html2canvas(board, {
      scale,
      backgroundColor: colours.paper,
      logging: false,
      ignoreElements: (element) =>
        !(
          element.contains(host) ||
          host.contains(element) ||
          element.tagName === 'STYLE' ||
          element.tagName === 'HEAD'
        ),
    });
    const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, format, 0.92));
    return blob && new Uint8Array(await blob.arrayBuffer());
  } catch {
    return null; // The board is drawn instead: a plan without its picture is worth more than no plan.
  } finally {
    host.remove();
  }
}

function boardElement(page: BoardPage, colour: string): HTMLElement {
  const board = box(0, 0, page.width, page.height, colours.paper);
  board.style.position = 'relative';
  for (const title of page.titles) {
    board.append(box(title.x, title.y - 7, page.columnWidth, 1.4, colour));
    title.lines.forEach((line, index) =>
      board.append(lineElement(line, title.x, title.y + index * title.style.leading, title.style)),
    );
  }
  for (const note of page.notes) {
    board.append(box(note.x, note.y, note.width, note.height, colours.note));
    note.lines.forEach((line, index) =>
      board.append(
        lineElement(line, note.x + notePadding.x, note.y + notePadding.y + index * note.style.leading, note.style),
      ),
    );
  }
  return board;
}

function box(x: number, y: number, width: number, height: number, background: string): HTMLElement {
  const element = document.createElement('div');
  element.style.cssText = `position:absolute;left:${x}px;top:${y}px;width:${width}px;height:${height}px;background:${background}`;
  return element;
}

/** One line, broken by us, so that the picture and the drawn board are the same. */
function lineElement(line: Line, x: number, y: number, style: TextStyle): HTMLElement {
  const element = document.createElement('div');
  element.dir = line.pieces.some((piece) => piece.kind === 'picture' && piece.rightToLeft) ? 'rtl' : 'ltr';
  element.textContent = line.pieces
    .map((piece) => (piece.kind === 'boxes' ? '□'.repeat(piece.clusters.length) : piece.text))
    .join('')
    .trimEnd();
  element.style.cssText = `position:absolute;left:${x}px;top:${y}px;white-space:pre;line-height:${style.leading}px;color:${style.colour}`;
  element.style.font = cssFont(style.font, style.size).replace(`${style.size}px`, `${style.size}px/${style.leading}px`);
  return element;
}
