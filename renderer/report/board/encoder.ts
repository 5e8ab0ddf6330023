import type { Encoded, ToEncode } from './encode';

/** Encodes beside this window's own work, which would take as long again. */
export class Encoder {
  #worker: Worker | null = null;

  /** Gets ready, for the first photograph is only being taken. */
  warm(): void {
    this.#worker ??= new Worker(new URL('encode.worker.ts', import.meta.url), { type: 'module' });
  }

  /** One image a page; takes the photograph away. Rejects when the worker fails. */
  async encode(data: ToEncode): Promise<Encoded[]> {
    this.warm();
    const { port1, port2 } = new MessageChannel();
    try {
      return await new Promise<Encoded[]>((resolve, reject) => {
        port1.addEventListener('message', (event: MessageEvent<Encoded[]>) => resolve(event.data));
        port1.start();
        this.#worker?.addEventListener('error', ({ message }) => reject(new Error(message)));
        this.#worker?.postMessage(data, [data.photograph, port2]);
      });
    } finally {
      port1.close();
    }
  }

  close(): void {
    this.#worker?.terminate();
    this.#worker = null;
  }
}
