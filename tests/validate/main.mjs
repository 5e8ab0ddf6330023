/* One hidden window under an address of its own, which fonts can be fetched from. */
import { join, normalize } from 'node:path';
import { pathToFileURL } from 'node:url';
import { app, BrowserWindow, net, protocol } from 'electron';

protocol.registerSchemesAsPrivileged([
  { scheme: 'papers', privileges: { standard: true, secure: true, supportFetchAPI: true } },
]);

void app.whenReady().then(async () => {
  protocol.handle('papers', (request) => {
    const path = normalize(decodeURIComponent(new URL(request.url).pathname));
    return net.fetch(pathToFileURL(join(import.meta.dirname, path)).href);
  });
  await new BrowserWindow({ show: false, width: 900, height: 1200 }).loadURL('papers://files/index.html');
});
