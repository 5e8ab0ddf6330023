import { basename } from 'node:path';
import { shell } from 'electron';
import { mayDispatch, type FileAnswer } from '@shared/host/contract';
import type { Session } from '@shared/schema/session';
import { writeDurably } from '@host/storage/durable-file';
import { askForFolder, askForPdfTarget, askForSessionFile } from './dialogs';
import type { Handlers } from './ipc';
import type { OpenSession } from './open-session';
import { cannotWrite, type SessionLibrary } from './session-library';
import type { Windows } from './windows';

interface Parts {
  readonly library: SessionLibrary;
  readonly open: OpenSession;
  /** A function, as the windows are made after the first request could be answered. */
  readonly windows: () => Windows;
  readonly pushAll: () => void;
}

type Found = { readonly path: string; readonly session: Session };
type Problem = Extract<FileAnswer, { ok: false }>;

const OK = { ok: true } as const;
const CANCELLED = { ok: false, problem: 'cancelled', file: '', detail: '' } as const;

/** What main does for each request of the contract. */
export function handlersFor({ library, open, windows, pushAll }: Parts): Handlers {
  const openFound = async (found: Found | Problem): Promise<FileAnswer<{ sessionId: string }>> => {
    if ('problem' in found) return found;
    library.forgetInterrupted();
    await open.open(found.path, found.session);
    return { ok: true, sessionId: found.session.id };
  };

  return {
    'home/view': () => library.view(),
    'home/create': async (input) => openFound(await library.create(input)),
    'home/open': async ({ sessionId }) => openFound(await library.find(sessionId)),
    'home/sample': async () => openFound(await library.sample()),
    'home/open-file': async () => {
      const path = await askForSessionFile(windows().facilitator, library.folder);
      return path === null ? CANCELLED : openFound(await library.read(path));
    },
    'home/duplicate': async ({ sessionId }) => {
      const copy = await library.duplicate(sessionId);
      return 'problem' in copy ? copy : { ok: true, sessionId: copy.session.id };
    },
    'home/reveal': async ({ sessionId }) => {
      const found = await library.find(sessionId);
      if ('problem' in found) return found;
      shell.showItemInFolder(found.path);
      return OK;
    },
    'home/delete': async ({ sessionId }) => {
      const found = await library.find(sessionId);
      if ('problem' in found) return found;
      try {
        await shell.trashItem(found.path);
        return OK;
      } catch {
        return { ok: false, problem: 'no-bin', file: basename(found.path), detail: '' };
      }
    },
    'home/choose-folder': async () => {
      const folder = await askForFolder(windows().facilitator, library.folder);
      if (folder === null) return CANCELLED;
      await library.useFolder(folder);
      return OK;
    },

    'session/dispatch': async ({ commandId, sessionId, command }, role) => {
      const { service } = open;
      if (!service) return { ok: false, refused: 'no-session-open' };
      if (service.session.id !== sessionId) return { ok: false, refused: 'wrong-session' };
      if (!mayDispatch(role, command)) return { ok: false, refused: 'message-not-understood' };
      return service.dispatch(commandId, command);
    },
    'session/undo': async ({ sessionId }) => (await undoable(open, sessionId))?.undo() ?? { ok: false, refused: 'no-session-open' },
    'session/redo': async ({ sessionId }) => (await undoable(open, sessionId))?.redo() ?? { ok: false, refused: 'no-session-open' },
    'session/close': async () => {
      windows().closeSeat();
      await open.close();
      return OK;
    },
    'session/view': async (_input, role) => (role === 'report' ? null : open.viewFor(role, windows())),

    'windows/view': async () => windows().view(),
    'windows/room': async ({ to }) => {
      const all = windows();
      ({ open: () => all.openRoom(), close: () => all.closeRoom(), 'toggle-full-screen': () => all.toggleFullScreen(), 'toggle-blank': () => all.toggleBlank() })[to]();
      pushAll();
      return OK;
    },
    'windows/seat': async ({ to }) => {
      if (to === 'open') windows().openSeat();
      else windows().closeSeat();
      return OK;
    },
    'windows/clicker': async ({ key }) => {
      windows().push('facilitator', { to: 'menu', item: key });
      return OK;
    },

    'report/plan': async () => open.plan(),
    'report/save': async ({ bytes, paper }) => {
      const session = open.service?.session;
      if (!session) return { ok: false, problem: 'unknown-session', file: '', detail: '' };
      const path = await askForPdfTarget(windows().facilitator, library.folder, session, paper);
      if (path === null) return CANCELLED;
      try {
        await writeDurably(path, bytes);
        return { ok: true, file: basename(path) };
      } catch (error) {
        return cannotWrite(error, basename(path));
      }
    },
    /* Only the hidden window of `npm run plan` has the role that may send it. */
    'report/deliver': async () => ({ ok: false, refused: 'message-not-understood' }),
  };
}

const undoable = async (open: OpenSession, sessionId: string) =>
  open.service?.session.id === sessionId ? open.service : null;
