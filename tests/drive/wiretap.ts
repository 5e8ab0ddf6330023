import type { ElectronApplication } from 'playwright';

export interface Heard {
  readonly role: string;
  readonly json: string;
}

type Handler = (event: { sender: { id: number } }, ...args: unknown[]) => Promise<unknown>;

/** What the tap keeps in main until it is asked for. */
interface Tap {
  readonly heard: { id: number; json: string }[];
  readonly roles: Record<number, string>;
}

/**
 * Listens to every message main sends to any window from now on, pushed or as a reply. Set it before a session is open.
 * What is heard is kept in the order in which it was sent.
 */
export async function wiretap(app: ElectronApplication): Promise<() => Promise<Heard[]>> {
  await app.evaluate(({ app: candor, ipcMain, webContents }) => {
    const tap: Tap = { heard: [], roles: {} };
    (globalThis as { tap?: Tap }).tap = tap;
    const hear = (id: number, message: unknown) => tap.heard.push({ id, json: JSON.stringify(message) ?? 'undefined' });
    const listenTo = (contents: Electron.WebContents) => {
      const { id } = contents;
      const learn = () => {
        /* Behind the question mark stands what the facilitator's window shows. */
        tap.roles[id] = new URL(contents.getURL()).hash.slice(1).split('?')[0] ?? '';
      };
      if (contents.getURL() !== '') learn();
      contents.on('did-finish-load', learn);
      const send = contents.send.bind(contents);
      contents.send = (channel: string, ...args: unknown[]) => {
        hear(id, args);
        send(channel, ...args);
      };
    };
    webContents.getAllWebContents().forEach(listenTo);
    candor.on('web-contents-created', (_event, contents) => listenTo(contents));

    /* Electron has no way to listen to replies; this is where it keeps its handlers. */
    const handlers = Reflect.get(ipcMain, '_invokeHandlers') as Map<string, Handler> | undefined;
    if (!handlers || handlers.size === 0) throw new Error('there are no handlers to listen to');
    for (const [channel, handler] of handlers) {
      handlers.set(channel, async (event, ...args) => {
        const reply = await handler(event, ...args);
        hear(event.sender.id, reply);
        return reply;
      });
    }
  });
  return async () => {
    const { heard, roles } = await app.evaluate(() => (globalThis as unknown as { tap: Tap }).tap);
    return heard.map(({ id, json }) => ({ role: roles[id] ?? 'unknown', json }));
  };
}
