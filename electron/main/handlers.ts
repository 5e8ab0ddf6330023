import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { shell } from 'electron';
import { compareSessions } from '@shared/across/compare';
import { earlierFor } from '@shared/across/earlier';
import { agendaSheet } from '@shared/agenda/sheet';
import { entryOf } from '@shared/base/entry-of';
import { mayDispatch, type Answer, type FileAnswer } from '@shared/host/contract';
import type { Opened } from '@shared/host/replies';
import type { AgendaFile } from '@shared/agenda/agenda-file';
import type { SeatDesk } from '@host/seat-desk';
import type { SettingsFile } from '@host/settings';
import { systemChance } from '@host/chance';
import { rehearse } from '@host/rehearsing';
import type { SessionService } from '@host/session-service';
import { calendarOf } from '@host/calendar';
import { writeDurably } from '@host/storage/durable-file';
import { LIKE_OTHERS, refuseReadOnly } from '@host/storage/target';
import {
  askForAgendaTarget,
  askForCalendarTarget,
  askForCopyTarget,
  askForExerciseTarget,
  askForFile,
  askForFolder,
} from './dialogs';
import type { Ending } from './ending';
import type { ExerciseLibrary } from './exercise-library';
import type { Handlers } from './ipc';
import { facilitatorStrings } from './language';
import type { AppMenu } from './menu';
import type { OpenSession } from './open-session';
import { handoverOf } from './handover';
import type { Organisations } from './organisations';
import type { OwnAgendas } from './own-agendas';
import { cannotWrite, problem, type Problem } from './problem';
import type { Troubles } from './troubles';
import { saveReport } from './report-files';
import { endSession, seatHandlers } from './seat-handlers';
import type { SessionHistory } from './session-history';
import { opensOrAsks, type SessionImport } from './session-import';
import type { SessionMerge } from './session-merge';
import type { Found, SessionLibrary } from './session-library';
import { settingsHandlers } from './settings-handlers';
import { windowHandlers } from './window-handlers';
import type { Windows } from './windows';
import { WrittenReport } from './written-report';

interface Parts {
  readonly library: SessionLibrary;
  readonly history: SessionHistory;
  readonly imports: SessionImport;
  readonly exercises: ExerciseLibrary;
  readonly merges: SessionMerge;
  readonly open: OpenSession;
  /** A function, as the windows are made after the first request could be answered. */
  readonly windows: () => Windows;
  readonly menu: AppMenu;
  readonly pushAll: () => void;
  readonly settings: SettingsFile;
  readonly agendas: OwnAgendas;
  readonly organisations: Organisations;
  /** Lets what stands in front of the room's picture bear the brand of the session's organisation. */
  readonly bear: () => void;
  readonly desk: SeatDesk;
  readonly ending: () => Ending;
  readonly troubles: Troubles;
}

const OK = { ok: true } as const;
const taken = (template: AgendaFile | Problem) => ('problem' in template ? template : { ok: true as const, template });
const CANCELLED = problem('cancelled', '');

/** Writes a file where the facilitator wants it; no path: they thought better of it. */
async function save(path: string | null, content: string | Uint8Array): Promise<FileAnswer<{ file: string }>> {
  if (path === null) return CANCELLED;
  try {
    await refuseReadOnly(path);
    await writeDurably(path, content, LIKE_OTHERS);
    return { ok: true, file: basename(path) };
  } catch (error) {
    return cannotWrite(error, basename(path));
  }
}

/** What main does for each request of the contract. */
export function handlersFor({
  library,
  history,
  imports,
  merges,
  exercises,
  open,
  windows,
  menu,
  pushAll,
  settings,
  agendas,
  organisations,
  bear,
  desk,
  ending,
  troubles,
}: Parts): Handlers {
  const openFound = async (found: Found | Problem, evenIf = false): Promise<FileAnswer<Opened>> => {
    if ('problem' in found) return found;
    const opened = await open.open(found.path, evenIf);
    if (opened.ok) library.forgetInterrupted();
    return opened;
  };

  /** The file that was asked for last, which may be offered to be looked at. */
  let askedFor: string | null = null;

  const written = new WrittenReport();

  /** Does something with the open session, if it is the one that is meant. */
  const withService = async <T>(
    sessionId: string,
    work: (service: SessionService) => Promise<Answer<T>>,
  ): Promise<Answer<T>> => {
    const { service } = open;
    if (!service) return { ok: false, refused: 'no-session-open' };
    return service.session.id === sessionId ? work(service) : { ok: false, refused: 'wrong-session' };
  };

  return {
    'home/view': () => library.view((refused) => history.recoverable(refused)),
    'home/create': async (input) => openFound(await library.create(input)),
    'home/open': async ({ sessionId, evenIf }) => openFound(await library.find(sessionId), evenIf),
    'home/open-copy': async ({ sessionId, file, take }) => openFound(await imports.take(sessionId, file, take)),
    'home/import': async (input) => opensOrAsks(await imports.import(input, open.service?.session ?? null), openFound),
    'home/merge': async (input) => {
      const merged = await merges.merge(input);
      return 'merge' in merged ? { ok: true, ...merged } : openFound(merged);
    },
    'home/recover': async ({ file }) => openFound(await history.recover(file)),
    'home/sample': async ({ sample }) => openFound(await library.sample(sample)),
    'home/look': async ({ file }) => {
      const path = basename(askedFor ?? '') === file ? askedFor : await library.pathOf(file);
      return path === null ? problem('not-found', file) : open.look(path);
    },
    'home/open-file': async () => {
      const path = await askForFile(windows().facilitator, library.folder, 'session');
      if (path === null) return CANCELLED;
      const answer = await openFound(await library.read(path));
      askedFor = !answer.ok && answer.problem === 'doubtful' ? path : null;
      return answer;
    },
    'home/duplicate': async ({ sessionId }) => {
      const copy = await library.duplicate(sessionId);
      return 'problem' in copy ? copy : { ok: true, sessionId: copy.session.id };
    },
    'home/compare': async ({ sessionId, with: other }) => {
      const [one, two] = [await library.find(sessionId), await library.find(other)];
      if ('problem' in one) return one;
      if ('problem' in two) return two;
      const played = [one, two].find(({ session }) => session.rehearsal);
      return played
        ? problem('rehearsal', basename(played.path))
        : { ok: true, comparison: compareSessions(facilitatorStrings(), one.session, two.session) };
    },
    'home/calendar': async () => {
      const { sessions } = await library.view(async () => null);
      return save(
        await askForCalendarTarget(windows().facilitator, library.folder),
        calendarOf(facilitatorStrings(), sessions),
      );
    },
    'home/reveal': async ({ sessionId }) => {
      const found = await library.find(sessionId);
      if ('problem' in found) return found;
      shell.showItemInFolder(found.path);
      return OK;
    },
    'home/delete': async ({ sessionId }) => {
      if (open.service?.session.id === sessionId) await open.close();
      return (await library.delete(sessionId, (path) => shell.trashItem(path))) ?? OK;
    },
    'home/choose-folder': async () => {
      const folder = await askForFolder(windows().facilitator, library.folder);
      if (folder === null) return CANCELLED;
      return (await library.useFolder(folder)) ?? OK;
    },

    'exercises/list': () => exercises.list(),
    'exercises/save': (exercise) => exercises.save(exercise),
    'exercises/delete': ({ exercise }) => exercises.delete(exercise, (path) => shell.trashItem(path)),
    'exercises/import': ({ name, bytes }) => exercises.import(name, bytes),
    'exercises/open-file': async () => {
      const path = await askForFile(windows().facilitator, library.folder, 'exercise');
      return path === null ? CANCELLED : exercises.importFile(path);
    },
    'exercises/export': ({ exercise }) =>
      exercises.export(exercise, ({ title }) => askForExerciseTarget(windows().facilitator, library.folder, title)),

    'library/agendas': async () => ({ agendas: await agendas.list() }),
    'library/save': async ({ template }) => (await agendas.save(template)) ?? OK,
    'library/delete': async ({ id }) => {
      await agendas.delete(id);
      return OK;
    },
    'library/share': async ({ template }) => {
      const path = await askForAgendaTarget(windows().facilitator, library.folder, template.agenda.title);
      if (path === null) return CANCELLED;
      const file = basename(path);
      return (await agendas.share(template, path, file)) ?? { ok: true, file };
    },
    'library/open': async () => {
      const path = await askForFile(windows().facilitator, library.folder, 'agenda');
      if (path === null) return CANCELLED;
      const bytes = await readFile(path).catch(() => null);
      const name = basename(path);
      if (!bytes) return problem('cannot-read', name);
      return taken(await agendas.take(name, bytes));
    },
    'library/import': async ({ name, bytes }) => taken(await agendas.take(name, bytes)),

    'library/earlier': async ({ sessionId, at }) =>
      withService(sessionId, async ({ session }) => ({
        ok: true,
        earlier: earlierFor(session, at, await library.withSameOrganisation(session)),
      })),

    'session/dispatch': async ({ commandId, sessionId, command }, role) =>
      withService(sessionId, async (service) => {
        if (!mayDispatch(role, command) || (role === 'seat' && !desk.maySend(command)))
          return { ok: false, refused: 'message-not-understood' };
        const answer = await service.dispatch(commandId, command);
        if (role === 'seat' && answer.ok) desk.rise(command);
        return answer;
      }),
    'session/rehearse': async ({ sessionId, commandId }) =>
      withService(sessionId, (service) => rehearse(service, commandId, systemChance.id)),
    'session/undo': async ({ sessionId, commandId }) => withService(sessionId, (service) => service.undo(commandId)),
    'session/redo': async ({ sessionId, commandId }) => withService(sessionId, (service) => service.redo(commandId)),
    'session/choose': ({ take }) => open.choose(take),
    'session/save-copy': async () => {
      const session = open.service?.session;
      if (!session) return problem('unknown-session', '');
      const path = await askForCopyTarget(windows().facilitator, library.folder, session);
      return path === null ? CANCELLED : open.saveCopy(path, library.folder);
    },
    'session/close': async () => {
      windows().closeSeat();
      await endSession(open, desk);
      return OK;
    },
    'session/view': async (_input, role) => {
      if (role === 'facilitator') troubles.listening();
      return role === 'report' ? null : open.viewFor(role, windows());
    },

    'session/picture': async ({ picture }, role) => {
      const isShown = windows().stage.state.photograph?.picture === picture;
      const found = role === 'facilitator' || isShown ? entryOf(open.service?.session.pictures, picture) : undefined;
      return found ? { ok: true, picture: found } : { ok: false, refused: 'unknown-photograph' };
    },

    'history/list': ({ sessionId }) => history.list(sessionId),
    'history/preview': ({ sessionId, version }) => history.preview(sessionId, version),
    'history/restore': async ({ sessionId, version }) => openFound(await history.restore(sessionId, version)),
    'history/name': ({ name }) => open.nameVersion(name),

    ...windowHandlers({ open, windows, menu, pushAll, troubles, ending, bear }),
    ...settingsHandlers({ settings, library, organisations, pushAll, bear }),
    ...seatHandlers({ open, desk, windows, settings, pushAll }),

    'report/plan': async () => open.plan(),
    'report/handover': async ({ names }) => handoverOf(open, names),
    'report/agenda': async () => open.service && agendaSheet(open.service.session),
    'report/save': async (input) => {
      const session = open.service?.session;
      if (!session) return problem('unknown-session', '');
      return (await saveReport(windows().facilitator, library.folder, session, input, written)) ?? CANCELLED;
    },
    'report/after': (input) => written.after(input),
    /* Only the hidden window of `npm run plan` has the role that may send it. */
    'report/deliver': async () => ({ ok: false, refused: 'message-not-understood' }),
  };
}
