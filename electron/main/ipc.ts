import { ipcMain } from 'electron';
import { contract, type InputOf, type ReplyOf, type RequestName, type Role } from '@shared/host/contract';
import { REQUEST_CHANNEL } from './channels';
import { ORIGIN } from './pages';
import { roleOfWindow } from './make-window';

/** One function per request of the contract; a missing one does not compile. */
export type Handlers = { [N in RequestName]: (input: InputOf<N>, role: Role) => Promise<ReplyOf<N>> };

const isRequestName = (name: unknown): name is RequestName => typeof name === 'string' && Object.hasOwn(contract, name);

const NOT_UNDERSTOOD = { ok: false, refused: 'message-not-understood' } as const;

/**
 * Answers requests from our own pages only: the top frame of a window that we made, on our origin, in a role that may
 * ask, with an input that fits the contract. Anything else is refused before a handler sees it.
 */
export function answerRequests(handlers: Handlers): void {
  ipcMain.handle(REQUEST_CHANNEL, async (event, name: unknown, input: unknown): Promise<unknown> => {
    const role = roleOfWindow(event.sender);
    const frame = event.senderFrame;
    const ours = frame !== null && frame === event.sender.mainFrame && frame.url.startsWith(`${ORIGIN}/`);
    if (role === undefined || !ours || !isRequestName(name)) return NOT_UNDERSTOOD;
    const { input: schema, roles } = contract[name];
    const parsed = schema.safeParse(input);
    if (!roles.includes(role) || !parsed.success) return NOT_UNDERSTOOD;
    const handler = handlers[name] as (input: unknown, role: Role) => Promise<unknown>;
    return handler(parsed.data, role);
  });
}
