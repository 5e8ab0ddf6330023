import { readFile } from 'node:fs/promises';
import { extname, join, normalize, sep } from 'node:path';
import { app, protocol } from 'electron';

const SCHEME = 'candor';
const HOST = 'app';

/** Where our pages come from; nothing else may speak to main. */
export const ORIGIN = `${SCHEME}://${HOST}`;

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ttf': 'font/ttf',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
};

/* Styles are set inline by Mantine and by drawing code; nothing inline may run. */
const POLICY = [
  "default-src 'self'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "worker-src 'self' blob:",
  "connect-src 'self' data: blob:",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-src 'none'",
].join('; ');

/** Lets Chromium's own fields for days and times follow the language of their page; else they keep to the one it started with. Must run before the app is ready. */
export function letFieldsSpeak(): void {
  app.commandLine.appendSwitch('enable-blink-features', 'LangAttributeAwareFormControlUI');
}

/** Must run before the app is ready. */
export function registerScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: SCHEME, privileges: { standard: true, secure: true, supportFetchAPI: true } },
  ]);
}

/** Serves the built pages, and nothing outside their folder. */
export function servePages(): void {
  const root = join(app.getAppPath(), 'out', 'app', 'renderer');
  protocol.handle(SCHEME, async ({ url }) => {
    const { host, pathname } = new URL(url);
    const path = normalize(join(root, decodeURIComponent(pathname)));
    if (host !== HOST || !path.startsWith(root + sep)) return new Response(null, { status: 403 });
    try {
      const headers = {
        'content-type': TYPES[extname(path)] ?? 'application/octet-stream',
        'content-security-policy': POLICY,
        'x-content-type-options': 'nosniff',
      };
      return new Response(await readFile(path), { headers });
    } catch {
      return new Response(null, { status: 404 });
    }
  });
}
