import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';

const FOLDER = `${sep}node_modules${sep}`;

/** The folder of the package that a module belongs to; null for a module of ours, and for what a bundler makes up. */
export function packageOf(module) {
  const id = module.replace(/^\0/u, '').split('?')[0];
  const at = id.lastIndexOf(FOLDER);
  if (at === -1) return null;
  const inside = id.slice(at + FOLDER.length).split(sep);
  return id.slice(0, at + FOLDER.length) + inside.slice(0, inside[0].startsWith('@') ? 2 : 1).join(sep);
}

/** What a package says of its licence; its whole text, where it brings one. */
export function workIn(folder) {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const files = readdirSync(folder).filter((file) => /^(?:licen[cs]e|copying|notice)/iu.test(file));
  const licence = typeof license === 'string' ? license : (license?.type ?? '');
  const text = files.map((file) => readFileSync(join(folder, file), 'utf8').trim()).join('\n\n');
  return { name, version, licence, text };
}

/**
 * Writes `licences.json` beside what is built: every package of which something is in it, as the bundler says.
 * `also`: folders of packages that come in by another way, which are fonts.
 */
export const licences = (also = []) => ({
  name: 'candor-licences',
  generateBundle(_options, bundle) {
    const modules = Object.values(bundle).flatMap((one) => (one.type === 'chunk' ? Object.keys(one.modules) : []));
    const folders = new Set([...modules.flatMap((id) => packageOf(id) ?? []), ...also]);
    const works = [...folders].filter((folder) => existsSync(join(folder, 'package.json'))).map(workIn);
    this.emitFile({ type: 'asset', fileName: 'licences.json', source: `${JSON.stringify(works, null, 2)}\n` });
  },
});
