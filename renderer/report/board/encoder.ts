import type { Encoded, ToEncode } from './encode';

/** Encodes beside this window's own work, which would take as long again. */
export class Encoder {
  #running: { readonly worker: Worker; readonly lost: Promise<null> } | null = null;

  /** Gets ready while the first photograph is only being taken. */
  warm(): void {
    this.#start();
  }

  /** One image a page, or null when they can't be made; takes the photograph away. */
  async encode(data: ToEncode): Promise<Encoded[] | null> {
    const { worker, lost } = this.#start();
    const { port1, port2 } = new MessageChannel();
    const answer = new Promise<Encoded[] | null>((resolve) => {
      port1.addEventListener('message', (event: MessageEvent<Encoded[] | null>) => resolve(event.data));
      port1.start();
    });
    worker.postMessage(data, [data.photograph, port2]);
    const images = await Promise.race([answer, lost]);
    port1.close();
    return images;
  }

  close(): void {
    this.#running?.worker.terminate();
    this.#running = null;
  }

  #start() {
    if (this.#running) return this.#running;
    const worker = new Worker(new URL('encode.worker.ts', import.meta.url), { type: 'module' });
    /* It may be lost before anything is asked of it. */
    const lost = new Promise<null>((resolve) => worker.addEventListener('error', () => resolve(null)));
    return (this.#running = { worker, lost });
  }
}
