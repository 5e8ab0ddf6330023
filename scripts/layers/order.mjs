/**
 * The layers of shared from the ground up, a line each. A folder may use those of the lines above, and in its own line
 * those to its left: nothing further down, nothing to its right, types included.
 */
export const layers = [
  ['base'],
  ['words'],
  ['document'],
  ['engines/voting', 'engines/answers', 'engines/merging'],
  ['kinds'],
  ['session'],
  ['rehearsal'],
  ['exercises'],
  ['agenda', 'plan', 'views', 'editor', 'merge', 'across'],
  ['host'],
];

/** Who may know every kind by name: the registries, and the catalogue of words. A kind's own folder knows its own. */
export const registries = ['shared/kinds/registry.ts', 'renderer/kinds/registry.ts', 'shared/words/'];

/** A file with more lines holds two ideas, in tests and scripts too. */
export const longest = 300;

/** How often each thing may be found. */
export const limits = {
  'arrows up': 0,
  'no layer': 0,
  circles: 0,
  'folder pairs': 0,
  'between kinds': 0,
  'long files': 0,
  'branching files': 6,
  'raw keys': 0,
  'captured words': 0,
  'own locales': 0,
  'lost imports': 0,
};
