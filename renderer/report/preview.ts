import { getDocument, PDFWorker, type PDFDocumentProxy } from 'pdfjs-dist';

/** The pages of a PDF as they will be printed, for the screen. Page numbers start at 1. */
interface PagePreview {
  readonly pages: number;
  /** The page's size in points. */
  size(page: number): { readonly width: number; readonly height: number };
  /** Draws the page; the canvas becomes `scale` pixels per point large. A new call for the same canvas replaces the one under way. */
  draw(page: number, canvas: HTMLCanvasElement, scale: number): Promise<void>;
  /** What can be selected on the page, in reading order. */
  text(page: number): Promise<string>;
  close(): void;
}

/** Opens a PDF for display. The bytes are copied; throws when they are no PDF. */
export async function openPreview(bytes: Uint8Array): Promise<PagePreview> {
  const port = new Worker(new URL('pdfjs-dist/build/pdf.worker.min.mjs', import.meta.url), { type: 'module' });
  const worker = new PDFWorker({ port: port as unknown as null });
  const task = getDocument({
    data: bytes.slice(),
    worker,
    isEvalSupported: false,
    useSystemFonts: false,
    disableAutoFetch: true,
  });
  const close = () => {
    void task.destroy().finally(() => {
      worker.destroy();
      port.terminate();
    });
  };
  try {
    return await describe(await task.promise, close);
  } catch (error) {
    close();
    throw error;
  }
}

async function describe(file: PDFDocumentProxy, close: () => void): Promise<PagePreview> {
  const sizes: { width: number; height: number }[] = [];
  for (let page = 1; page <= file.numPages; page += 1) {
    const { width, height } = (await file.getPage(page)).getViewport({ scale: 1 });
    sizes.push({ width, height });
  }
  const underWay = new WeakMap<HTMLCanvasElement, { cancel(): void }>();
  return {
    pages: file.numPages,
    size: (page) => sizes[page - 1] ?? { width: 0, height: 0 },
    async draw(page, canvas, scale) {
      const proxy = await file.getPage(page);
      const viewport = proxy.getViewport({ scale });
      underWay.get(canvas)?.cancel();
      canvas.width = Math.floor(viewport.width);
      canvas.height = Math.floor(viewport.height);
      const canvasContext = canvas.getContext('2d');
      if (!canvasContext) throw new Error('This window cannot draw.');
      const task = proxy.render({ canvasContext, viewport });
      underWay.set(canvas, task);
      try {
        await task.promise;
      } catch (error) {
        if (!(error instanceof Error && error.name === 'RenderingCancelledException')) throw error;
      } finally {
        if (underWay.get(canvas) === task) underWay.delete(canvas);
      }
    },
    async text(page) {
      const { items } = await (await file.getPage(page)).getTextContent();
      return items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')).join('');
    },
    close,
  };
}
