import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { circlesOf } from './circles.mjs';
import { filesUnder } from './files.mjs';
import { readGraph } from './graph.mjs';
import { layers, limits, longest, registries } from './order.mjs';

const folders = layers.flat();

/** What is wrong with how the project's files use each other: each kind of wrong with its limit and whoever does it. */
export function countWrongs(root) {
  const graph = readGraph(root);
  const arrows = [...graph].flatMap(([from, { to }]) => [...to].map((target) => ({ from, to: target })));
  const kinds = new Set([...graph.keys()].map(kindOf('shared')).filter(Boolean));
  const wrongs = {
    'arrows up': arrowsUp(arrows).map(written),
    'no layer': [...graph.keys()].filter((path) => layerOf(path) === -1),
    circles: circlesOf(graph).map((circle) => `${circle.length} files: ${circle.join(' ')}`),
    'folder pairs': folderPairs(arrows),
    'between kinds': arrows.filter(isBetween(kinds)).map(written),
    'long files': longFiles(root),
    'branching files': branching(graph, kinds),
    'raw keys': [...graph].flatMap(([path, file]) => rawKeys(path, file)),
    'captured words': asOften(graph, ({ spoken }) => spoken.captured),
    'own locales': asOften(graph, ({ spoken }) => spoken.locales),
    'lost imports': [...graph].flatMap(([path, { lost }]) => lost.map((arrow) => `${path}: ${arrow}`)),
  };
  const counts = Object.entries(wrongs).map(([name, places]) => ({ name, places, limit: limits[name] }));
  return { counts, files: graph.size, arrows: arrows.length };
}

const written = ({ from, to }) => `${from} → ${to}`;

/** The folder of `layers` that a file of shared is in, as its place in the order; -1 for none, null outside shared. */
function layerOf(path) {
  return path.startsWith('shared/') ? folders.findIndex((folder) => path.startsWith(`shared/${folder}/`)) : null;
}

const inShared = (arrows) => arrows.filter(({ from, to }) => from.startsWith('shared/') && to.startsWith('shared/'));

const arrowsUp = (arrows) => inShared(arrows).filter(({ from, to }) => layerOf(to) > layerOf(from));

/** Folders of `layers` of which each uses the other. */
function folderPairs(arrows) {
  const ways = inShared(arrows).map(({ from, to }) => [layerOf(from), layerOf(to)]);
  const both = ways.filter(([from, to]) => from < to && ways.some((way) => way[0] === to && way[1] === from));
  return [...new Set(both.map(([from, to]) => `${folders[from]} ↔ ${folders[to]}`))];
}

/** The step kind whose folder a file is in, on that side. Every folder of shared/kinds is a kind. */
const kindOf = (side) => (path) => new RegExp(`^${side}/kinds/([^/]+)/`).exec(path)?.[1];

const isBetween = (kinds) => (arrow) => {
  const [from, to] = [arrow.from, arrow.to].map((path) => kindOf('shared')(path) ?? kindOf('renderer')(path));
  return from !== to && kinds.has(from) && kinds.has(to);
};

function longFiles(root) {
  const paths = filesUnder(root, ['shared', 'electron', 'renderer', 'scripts', 'tests'], /\.([cm]?[jt]sx?|css)$/);
  const lengths = paths.map((path) => [path, readFileSync(join(root, path), 'utf8').trimEnd().split('\n').length]);
  return lengths.filter(([, lines]) => lines > longest).map(([path, lines]) => `${path}: ${lines} lines`);
}

/** The files that do something, as often as they do. */
const asOften = (graph, timesIn) => [...graph].flatMap(([path, file]) => Array(timesIn(file)).fill(path));

/** A file of the screens that reads keys past renderer/keys, as often as it does. */
const rawKeys = (path, { rawKeys: times }) =>
  path.startsWith('renderer/') && !path.startsWith('renderer/keys/') ? Array(times).fill(path) : [];

/** Files that ask about three kinds or more, by name, and are no registry. */
function branching(graph, kinds) {
  const maySay = (path) => registries.some((start) => path.startsWith(start));
  const isOfKind = (path) => kinds.has(kindOf('shared')(path) ?? kindOf('renderer')(path));
  return [...graph]
    .filter(([path]) => !maySay(path) && !isOfKind(path))
    .map(([path, { literals }]) => [path, [...kinds].filter((kind) => literals.has(kind))])
    .filter(([, named]) => named.length >= 3)
    .map(([path, named]) => `${path}: ${named.join(' ')}`);
}
