import { ipcMain } from 'electron';
import { contract, type InputOf, type ReplyOf, type RequestName, type Role } from '@shared/host/contract';
import type { Failed } from '@host/unless-it-fails';
import { REQUEST_CHANNEL } from './channels';
import { ORIGIN } from './pages';
import { roleOfWindow } from './make-window';

/** One function per request of the contract; a missing one does not compile. */
export type Handlers = {
  [N in RequestName]: (input: InputOf<N>, role: Role, from: Electron.WebContents) => Promise<ReplyOf<N>>;
};

/* A reply that is a view has no way to say that it could not be made: whoever asked is told by main, and asks again. */
type Looking = { [N in RequestName]: Extract<ReplyOf<N>, { ok: false }> extends never ? N : never }[RequestName];
const LOOKING: Readonly<Record<Looking, true>> = {
  'home/view': true,
  'exercises/list': true,
  'library/agendas': true,
  'session/view': true,
  'organisations/list': true,
  'about/view': true,
  'settings/view': true,
  'windows/view': true,
  'report/plan': true,
  'report/handover': true,
  'report/agenda': true,
};

const isRequestName = (name: unknown): name is RequestName => typeof name === 'string' && Object.hasOwn(contract, name);

const NOT_UNDERSTOOD = { ok: false, refused: 'message-not-understood' } as const;

/** As an answer about a session, and as one about a file. */
const WENT_WRONG = { ok: false, refused: 'went-wrong', problem: 'went-wrong', file: '', detail: '' } as const;

/**
 * Answers requests from our own pages only: the top frame of a window that we made, on our origin, in a role that may
 * ask, with an input that fits the contract. Anything else is refused before a handler sees it. A handler that throws is told to
 * `failed`, and answered for, without a word of what it threw.
 */
export function answerRequests(handlers: Handlers, failed: Failed): void {
  ipcMain.handle(REQUEST_CHANNEL, async (event, name: unknown, input: unknown): Promise<unknown> => {
    const role = roleOfWindow(event.sender);
    const frame = event.senderFrame;
    const ours = frame !== null && frame === event.sender.mainFrame && frame.url.startsWith(`${ORIGIN}/`);
    if (role === undefined || !ours || !isRequestName(name)) return NOT_UNDERSTOOD;
    const { input: schema, roles } = contract[name];
    const parsed = schema.safeParse(input);
    if (!roles.includes(role) || !parsed.success) return NOT_UNDERSTOOD;
    const handler = handlers[name] as (input: unknown, role: Role, from: Electron.WebContents) => Promise<unknown>;
    try {
      return await handler(parsed.data, role, event.sender);
    } catch (error) {
      const answers = !Object.hasOwn(LOOKING, name);
      failed(answers ? 'command' : 'view that was asked for', error);
      if (answers) return WENT_WRONG;
      throw new Error('went-wrong', { cause: error });
    }
  });
}
