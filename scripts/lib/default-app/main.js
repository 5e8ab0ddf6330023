// `electron FOLDER` is a service of the small app that official releases carry. The stand-in comes without it: this is
// the part of it that we use.
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { app } from 'electron';

const folder = process.argv.slice(1).find((arg) => !arg.startsWith('-'));
if (folder === undefined) {
  process.stderr.write('usage: electron FOLDER\n');
  process.exit(1);
}

const appPath = resolve(folder);
const { name, productName, version, main } = JSON.parse(readFileSync(join(appPath, 'package.json'), 'utf8'));

process.defaultApp = true;
app.setName(productName ?? name);
app.setVersion(version);
app.setDesktopName(`${app.name}.desktop`);
app.setAppPath(appPath);
await import(pathToFileURL(join(appPath, main)).href);
