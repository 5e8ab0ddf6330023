/* A host for the bench: windows from one folder under an address of its own, and how much memory all processes take. */
import { join, normalize } from 'node:path';
import { pathToFileURL } from 'node:url';
import { app, BrowserWindow, net, protocol } from 'electron';

protocol.registerSchemesAsPrivileged([
  { scheme: 'bench', privileges: { standard: true, secure: true, supportFetchAPI: true } },
]);

const used = () => app.getAppMetrics().reduce((sum, { memory }) => sum + memory.workingSetSize, 0) / 1024;

/** Megabytes that `work` takes at its peak beyond what was taken before. */
async function peakOf(work) {
  const before = used();
  let most = before;
  const watch = setInterval(() => (most = Math.max(most, used())), 10);
  try {
    await work();
  } finally {
    clearInterval(watch);
  }
  return Math.max(most, used()) - before;
}

async function opened(page) {
  const window = new BrowserWindow({ show: false, width: 900, height: 1200 });
  await window.loadURL(`bench://files/${page}`);
  return window;
}

/** Loads the report and has Chromium print it. */
async function print(window) {
  const begun = performance.now();
  await window.loadURL('bench://files/report.html');
  await window.webContents.executeJavaScript('document.fonts.ready.then(() => null)');
  const bytes = await window.webContents.printToPDF({ preferCSSPageSize: true, generateTaggedPDF: true });
  return { ms: performance.now() - begun, file: bytes.toString('base64') };
}

globalThis.bench = {
  opened,
  print,
  async peak(maker, plan) {
    const window = await opened(maker === 'print' ? 'blank.html' : 'index.html');
    const make = `make(${JSON.stringify(maker)}, ${JSON.stringify(plan)}).then(() => null)`;
    const peak = await peakOf(() => (maker === 'print' ? print(window) : window.webContents.executeJavaScript(make)));
    window.destroy();
    return peak;
  },
};

app.on('window-all-closed', () => undefined);
void app.whenReady().then(async () => {
  protocol.handle('bench', (request) => {
    const path = normalize(decodeURIComponent(new URL(request.url).pathname));
    return net.fetch(pathToFileURL(join(import.meta.dirname, path)).href);
  });
  globalThis.bench.window = await opened('index.html');
  globalThis.bench.printer = await opened('blank.html');
});
