import { getDocument, PDFWorker, type PDFDocumentProxy } from 'pdfjs-dist';

/** The pages of a plan as they will be printed, for the screen. Page numbers start at 1; all pages are of one size. */
export interface PagePreview {
  readonly pages: number;
  /** A page's size in points. */
  readonly size: { readonly width: number; readonly height: number };
  /**
   * Draws the page; the canvas becomes `scale` pixels per point large, and shows what it showed before until all is there.
   * Pages are drawn one after the other, in the order in which they were asked for; false where nobody wants one any more
   * when its turn comes.
   */
  draw(page: number, canvas: HTMLCanvasElement, scale: number, wanted: AbortSignal): Promise<boolean>;
  /** What can be selected on the page, in reading order; read when no page is waiting to be drawn. */
  text(page: number, wanted: AbortSignal): Promise<string>;
  close(): void;
}

interface Thread {
  readonly worker: PDFWorker;
  readonly port: Worker;
}

function startThread(): Thread {
  const port = new Worker(new URL('pdfjs-dist/build/pdf.worker.min.mjs', import.meta.url), { type: 'module' });
  return { port, worker: new PDFWorker({ port: port as unknown as null }) };
}

/** Reads PDFs in a thread of its own. */
export class PreviewReader {
  #thread: Thread | null = null;

  /** Starts the thread, to be there by the time that a plan is made. */
  start(): Thread {
    this.#thread ??= startThread();
    return this.#thread;
  }

  /** Opens a PDF for display. The bytes are copied; throws when they are no PDF. */
  async open(bytes: Uint8Array): Promise<PagePreview> {
    const task = getDocument({
      data: bytes.slice(),
      worker: this.start().worker,
      isEvalSupported: false,
      useSystemFonts: false,
      disableAutoFetch: true,
    });
    const close = () => void task.destroy();
    try {
      return await describe(await task.promise, close);
    } catch (error) {
      close();
      throw error;
    }
  }

  /** Ends the thread, and with it every preview that it reads for. */
  close(): void {
    this.#thread?.worker.destroy();
    this.#thread?.port.terminate();
    this.#thread = null;
  }
}

/** Does one thing at a time: what is pressing first, each in the order in which it came. */
class Turns {
  readonly #pressing: (() => Promise<void>)[] = [];
  readonly #later: (() => Promise<void>)[] = [];
  #isBusy = false;

  /** What comes of some work when its turn has come; undefined where nobody wants it any more then. */
  take<R>(work: () => Promise<R>, isPressing: boolean, wanted: AbortSignal): Promise<R | undefined> {
    return new Promise((resolve, reject) => {
      (isPressing ? this.#pressing : this.#later).push(async () => {
        if (wanted.aborted) resolve(undefined);
        else await work().then(resolve, reject);
      });
      void this.#go();
    });
  }

  async #go(): Promise<void> {
    if (this.#isBusy) return;
    this.#isBusy = true;
    for (let next = this.#next(); next; next = this.#next()) await next();
    this.#isBusy = false;
  }

  #next(): (() => Promise<void>) | undefined {
    return this.#pressing.shift() ?? this.#later.shift();
  }
}

async function describe(file: PDFDocumentProxy, close: () => void): Promise<PagePreview> {
  const { width, height } = (await file.getPage(1)).getViewport({ scale: 1 });
  const turns = new Turns();

  const draw = async (number: number, canvas: HTMLCanvasElement, scale: number, wanted: AbortSignal) => {
    const page = await file.getPage(number);
    const viewport = page.getViewport({ scale });
    const drawn = document.createElement('canvas');
    drawn.width = Math.floor(viewport.width);
    drawn.height = Math.floor(viewport.height);
    const [canvasContext, shown] = [drawn.getContext('2d'), canvas.getContext('2d')];
    if (!canvasContext || !shown) throw new Error('This window cannot draw.');
    const task = page.render({ canvasContext, viewport });
    const cancel = () => task.cancel();
    wanted.addEventListener('abort', cancel);
    try {
      await task.promise;
    } catch (error) {
      if (error instanceof Error && error.name === 'RenderingCancelledException') return false;
      throw error;
    } finally {
      wanted.removeEventListener('abort', cancel);
    }
    canvas.width = drawn.width;
    canvas.height = drawn.height;
    shown.drawImage(drawn, 0, 0);
    return true;
  };

  const text = async (number: number) => {
    const { items } = await (await file.getPage(number)).getTextContent();
    return items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')).join('');
  };

  return {
    pages: file.numPages,
    size: { width, height },
    draw: async (page, canvas, scale, wanted) =>
      (await turns.take(() => draw(page, canvas, scale, wanted), true, wanted)) ?? false,
    text: async (page, wanted) => (await turns.take(() => text(page), false, wanted)) ?? '',
    close,
  };
}
