import { app, session } from 'electron';
import { ORIGIN } from './pages';

/** True for addresses that stay on this machine and are ours. */
const isOurs = (url: string): boolean =>
  url.startsWith(`${ORIGIN}/`) || url.startsWith('data:') || url.startsWith('blob:') || url.startsWith('devtools:');

/** Denies what Candor never does: leave its own pages, open windows, ask for permissions, reach the network. */
export function guardEverything(): void {
  /* No name is ever looked up, whatever part of Chromium might want to. */
  app.commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND');
  app.on('web-contents-created', (_event, contents) => {
    contents.setWindowOpenHandler(() => ({ action: 'deny' }));
    contents.on('will-navigate', (event) => event.preventDefault());
    contents.on('will-redirect', (event) => event.preventDefault());
    contents.on('will-attach-webview', (event) => event.preventDefault());
  });
  void guardSession();
}

async function guardSession(): Promise<void> {
  await app.whenReady();
  const ses = session.defaultSession;
  ses.setPermissionRequestHandler((_contents, _permission, callback) => callback(false));
  ses.setPermissionCheckHandler(() => false);
  ses.webRequest.onBeforeRequest(({ url }, callback) => callback({ cancel: !isOurs(url) }));
  /* No proxy is asked for, and no dictionary is fetched: switching the checker off comes too late for the first. */
  ses.setSpellCheckerLanguages([]);
  ses.setSpellCheckerEnabled(false);
  void ses.setProxy({ mode: 'direct' });
}
