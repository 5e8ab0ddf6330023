import type { Page } from 'playwright';

interface Bridge {
  readonly request: (...parts: unknown[]) => Promise<unknown>;
}

/** Sends a request over the page's own bridge, well-formed or not, as script in that window could. */
export const ask = (page: Page, name: unknown, input: unknown): Promise<unknown> =>
  page.evaluate(([what, given]) => (window as unknown as { candor: Bridge }).candor.request(what, given), [
    name,
    input,
  ] as const);

/** Sends a command for a session; the answer, accepted or refused. */
export const send = (page: Page, sessionId: string, command: unknown): Promise<unknown> =>
  ask(page, 'session/dispatch', { commandId: crypto.randomUUID(), sessionId, command });

export const NOT_UNDERSTOOD = { ok: false, refused: 'message-not-understood' };
