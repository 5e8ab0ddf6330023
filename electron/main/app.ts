import { join } from 'node:path';
import { app, dialog, powerMonitor } from 'electron';
import { Log } from '@host/log';
import { SettingsFile } from '@host/settings';
import { ExerciseFolder } from '@host/storage/exercise-folder';
import { jobsBySize } from '@host/storage/jobs';
// oxlint-disable-next-line import/default -- electron-vite makes the default export: the path of the worker's program
import worker from '@host/storage/worker?modulePath';
import { bearBrand } from './brand';
import { reviveWindows } from './crashes';
import { endSession } from './seat-handlers';
import { ExerciseLibrary } from './exercise-library';
import { answerRequests } from './ipc';
import { SeatDesk } from '@host/seat-desk';
import { seatCardFiles } from '@host/storage/seat-cards';
import { Ending } from './ending';
import { handlersFor } from './handlers';
import { facilitatorStrings, writeAsIn } from './language';
import { showAs } from './schemes';
import { AppMenu } from './menu';
import { OpenSession } from './open-session';
import { Organisations } from './organisations';
import { OwnAgendas } from './own-agendas';
import { servePages } from './pages';
import { stayAwake } from './power';
import { SessionHistory } from './session-history';
import { SessionImport } from './session-import';
import { SessionLibrary } from './session-library';
import { SessionMerge } from './session-merge';
import { Troubles } from './troubles';
import { Windows } from './windows';

/** Starts Candor. What nobody catches from now on is told in words; a start that fails is said, and ended. */
export async function start(): Promise<void> {
  let windows: Windows | null = null;
  const log = new Log(join(app.getPath('userData'), 'candor.log'), () => new Date().toISOString());
  const troubles = new Troubles(log, (what) => windows?.push('facilitator', { to: 'trouble', what }));
  troubles.catchEverything();
  /* While the facilitator's screen is covered its page keeps what is half typed beneath. */
  reviveWindows(troubles, (role) => role !== 'seat' && !(role === 'facilitator' && windows?.seatIsOpen));
  try {
    await app.whenReady();
    windows = await startIn(app.getPath('userData'), troubles);
  } catch (error) {
    log.failed('start', error);
    const { title, text } = facilitatorStrings().trouble.start;
    dialog.showErrorBox(title, text);
    app.exit(1);
  }
}

/** Everything that happens when Candor starts, in its order. */
async function startIn(data: string, troubles: Troubles): Promise<Windows> {
  const own = {
    sealed: join(data, 'sealed'),
    undo: join(data, 'undo'),
    versions: join(data, 'versions'),
    cards: join(data, 'cards'),
  };
  const settings = await SettingsFile.open(join(data, 'settings.json'));
  writeAsIn(settings.values.region);
  showAs(settings.values);
  if (settings.damaged) troubles.tell('settings-damaged');
  const jobs = jobsBySize(worker);
  const library = new SessionLibrary(
    facilitatorStrings,
    settings,
    {
      folder: join(app.getPath('documents'), 'Candor'),
      samples: join(app.getAppPath(), 'resources', 'samples'),
      ...own,
    },
    jobs,
  );
  const open = new OpenSession(facilitatorStrings, own, settings, troubles.failed, jobs);
  await library.rememberInterrupted();
  await library.tidy();
  const exercises = new ExerciseFolder(facilitatorStrings, join(data, 'exercises'));
  await exercises.tidy();

  servePages();
  const menu = new AppMenu(facilitatorStrings(), (item) => windows.act(item));
  const pushAll = () => open.pushTo(windows);
  const desk = new SeatDesk({
    service: () => open.service,
    cards: seatCardFiles(own.cards),
    failed: troubles.failed,
    now: () => performance.now(),
    changed: pushAll,
  });
  const organisations = new Organisations(facilitatorStrings, join(data, 'organisations'));
  const bear = () => void bearBrand(windows.stage, open, organisations).then((bears) => bears && pushAll());
  answerRequests(
    handlersFor({
      library,
      history: new SessionHistory(facilitatorStrings, own.versions, library),
      imports: new SessionImport(facilitatorStrings, own.versions, library),
      exercises: new ExerciseLibrary(facilitatorStrings, exercises),
      merges: new SessionMerge(facilitatorStrings, own.sealed, library),
      open,
      windows: () => windows,
      menu,
      pushAll,
      settings,
      desk,
      ending: () => ending,
      agendas: new OwnAgendas(facilitatorStrings, join(data, 'agendas')),
      organisations,
      bear,
      troubles,
    }),
    troubles.failed,
  );
  const windows = new Windows({
    changed: () => {
      stayAwake(windows.inUse);
      pushAll();
    },
    settings: () => settings.values,
    /* What cannot be kept holds until Candor ends. */
    remember: (roomDisplay) => void settings.change({ roomDisplay }).catch(() => undefined),
    desk: () => ({ ...desk.view(), pin: settings.values.pin !== null }),
  });
  open.onChange(() => {
    desk.follow(open.service?.session.id ?? null);
    pushAll();
    /* Whose day it is may have been corrected while that stands in front. */
    bear();
  });

  app.on('second-instance', () => {
    if (windows.facilitator.isDestroyed()) return;
    if (windows.seatIsOpen) {
      windows.openSeat();
      return;
    }
    if (windows.facilitator.isMinimized()) windows.facilitator.restore();
    windows.facilitator.focus();
  });
  const bringUpToDate = () => void open.bringUpToDate();
  app.on('browser-window-blur', bringUpToDate);
  powerMonitor.on('suspend', bringUpToDate);
  const ending = new Ending({
    open,
    windows,
    isListening: () => troubles.isListening,
    save: async () => {
      await Promise.all([endSession(open, desk), exercises.settled()]);
    },
  });
  return windows;
}
