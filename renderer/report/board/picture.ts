import { colours } from '../tokens';
import { boardElement, type BoardElement } from './element';
import { pictureBytes, canvasOf, type Encoded } from './encode';
import { Encoder } from './encoder';
import type { BoardPage } from './layout';

/** A board page for a document: its size in points, rounded up to whole ones. */
export interface BoardPicture {
  /** Its own among the document's. */
  readonly name: string;
  readonly width: number;
  readonly height: number;
  readonly image: Encoded;
}

/** Pixels per point: 216 dots per inch, at which nine-point letters look printed. */
const documentScale = 3;
/** 252 dots per inch, for a picture that may be put on a slide. */
const fileScale = 3.5;

/** Pictures by what is on them, kept from one document for the next: what has not changed is not photographed again. */
export type KeptPictures = Map<string, readonly BoardPicture[]>;

/** So many are kept, of three pages each at the most: more than a day has boards. */
const MOST_KEPT = 40;

/** Names of pictures are their own in every document, whichever it was taken for. */
let named = 0;

/** The pictures of one document. */
export class Pictures {
  readonly #encoder = new Encoder();
  /** By what is on them: a page may be drawn more than once before it stays. */
  readonly #taken = new Map<string, Promise<readonly BoardPicture[] | null>>();

  constructor(private readonly kept: KeptPictures) {}

  /** Pictures of board pages, taken at once; null if the browser can't make them. */
  take(pages: readonly BoardPage[], colour: string): Promise<readonly BoardPicture[] | null> {
    const key = JSON.stringify([colour, pages]);
    const taken = this.#taken.get(key) ?? this.#keptOr(key, () => this.#take(pages, colour));
    this.#taken.set(key, taken);
    return taken;
  }

  async #keptOr(
    key: string,
    take: () => Promise<readonly BoardPicture[] | null>,
  ): Promise<readonly BoardPicture[] | null> {
    const pictures = this.kept.get(key) ?? (await take());
    if (!pictures) return null;
    /* The one used last is the last to go. */
    this.kept.delete(key);
    this.kept.set(key, pictures);
    const [oldest] = this.kept.keys();
    if (this.kept.size > MOST_KEPT && oldest !== undefined) this.kept.delete(oldest);
    return pictures;
  }

  close(): void {
    this.#encoder.close();
  }

  #take(pages: readonly BoardPage[], colour: string): Promise<readonly BoardPicture[] | null> {
    named += 1;
    const name = `board ${named}`;
    return orNull(async () => {
      this.#encoder.warm();
      const board = boardElement(pages, colour);
      const photograph = (await takePhotograph(board, documentScale)).transferToImageBitmap();
      const heights = board.heights.map((height) => height * documentScale);
      const images = await this.#encoder.encode({ photograph, heights, colour });
      if (!images) return null;
      return images.map((image, index) => ({
        name: `${name}.${index}`,
        width: board.width,
        height: board.heights[index] ?? 0,
        image,
      }));
    });
  }
}

/** The bytes of a board page as PNG, or null if the browser can't make them. */
export function pngOf(page: BoardPage, colour: string): Promise<Uint8Array | null> {
  return orNull(async () => pictureBytes(await takePhotograph(boardElement([page], colour), fileScale), 'image/png'));
}

/** A board is drawn where its picture is missing: a plan without it is worth more than no plan. */
async function orNull<T>(work: () => Promise<T>): Promise<T | null> {
  if (typeof document === 'undefined') return null;
  try {
    return await work();
  } catch {
    return null;
  }
}

/**
 * html2canvas copies the document into a frame: of everything else only style elements, which bring the fonts
 * (`withBrowserFonts`), go into the copy. It waits there for 50 ms at least, whatever the size.
 */
async function takePhotograph(board: BoardElement, scale: number): Promise<OffscreenCanvas> {
  const host = document.createElement('div');
  host.ariaHidden = 'true';
  host.style.cssText = 'position:fixed;left:-30000px;top:0';
  /* Nobody is read what is only drawn. */
  host.inert = true;
  host.append(board.element);
  document.body.append(host);
  try {
    const { default: html2canvas } = await import('html2canvas');
    const { canvas } = canvasOf(board.width * scale, board.height * scale);
    await html2canvas(board.element, {
      canvas: canvas as unknown as HTMLCanvasElement,
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
    return canvas;
  } finally {
    host.remove();
  }
}
