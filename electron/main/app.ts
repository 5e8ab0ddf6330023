import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { app, powerMonitor } from 'electron';
import { SettingsFile } from '@host/settings';
import { ExerciseFolder } from '@host/storage/exercise-folder';
import { jobsBySize } from '@host/storage/jobs';
// oxlint-disable-next-line import/default -- electron-vite makes the default export: the path of the worker's program
import worker from '@host/storage/worker?modulePath';
import { ExerciseLibrary } from './exercise-library';
import { answerRequests } from './ipc';
import { handlersFor } from './handlers';
import { facilitatorStrings, writeAsIn } from './language';
import { AppMenu } from './menu';
import { OpenSession } from './open-session';
import { OwnAgendas } from './own-agendas';
import { servePages } from './pages';
import { SessionHistory } from './session-history';
import { SessionImport } from './session-import';
import { SessionLibrary } from './session-library';
import { SessionMerge } from './session-merge';
import { Windows } from './windows';

/** Everything that happens when Candor starts, in its order. */
export async function start(): Promise<void> {
  await app.whenReady();
  const data = app.getPath('userData');
  const own = { sealed: join(data, 'sealed'), undo: join(data, 'undo'), versions: join(data, 'versions') };
  const settings = await SettingsFile.open(join(data, 'settings.json'));
  writeAsIn(settings.values.region);
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
  const open = new OpenSession(facilitatorStrings, own, settings, jobs);
  await library.rememberInterrupted();
  await library.tidy();
  const exercises = new ExerciseFolder(facilitatorStrings, join(data, 'exercises'));
  await exercises.tidy();

  servePages();
  const menu = new AppMenu(facilitatorStrings(), (item) => windows.push('facilitator', { to: 'menu', item }));
  const pushAll = () => open.pushTo(windows);
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
      agendas: new OwnAgendas(facilitatorStrings, join(data, 'agendas')),
    }),
  );
  const windows = new Windows({ changed: pushAll, settings: () => settings.values });
  open.onChange(pushAll);

  app.on('second-instance', () => {
    if (windows.facilitator.isDestroyed()) return;
    if (windows.facilitator.isMinimized()) windows.facilitator.restore();
    windows.facilitator.focus();
  });
  windows.facilitator.on('closed', () => {
    windows.closeAllButFacilitator();
    app.quit();
  });
  const bringUpToDate = () => void open.bringUpToDate();
  app.on('browser-window-blur', bringUpToDate);
  powerMonitor.on('suspend', bringUpToDate);
  warnOnce(open, windows);
  quitWhenSaved(async () => {
    await Promise.all([open.close(), exercises.settled()]);
  });
}

/** What is waiting to be saved was never answered for; who closes the window a second time goes without it. */
function warnOnce(open: OpenSession, windows: Windows): void {
  let warned = false;
  windows.facilitator.on('close', (event) => {
    if (open.saving.state !== 'retrying' || warned) return;
    warned = true;
    event.preventDefault();
    windows.push('facilitator', { to: 'unsaved' });
  });
}

/** An end that is held up longer, with a disk that takes nothing, would leave a Candor without a window that no other can take the place of. */
const PATIENCE_MS = 5_000;

/** Holds the end of the app until everything accepted is on disk. */
function quitWhenSaved(save: () => Promise<void>): void {
  let saved = false;
  app.on('before-quit', (event) => {
    if (saved) return;
    event.preventDefault();
    void Promise.race([save(), pause(PATIENCE_MS)]).finally(() => {
      saved = true;
      app.quit();
    });
  });
  app.on('window-all-closed', () => app.quit());
}
