/** A small project: what stands in each of its files. */
export type Project = Readonly<Record<string, string>>;

/** What each count finds: `npm run check` must not pass any of these. */
export const wrong: Readonly<Record<string, readonly Project[]>> = {
  'arrows up': [
    { 'shared/base/a.ts': "import { b } from '../session/b';", 'shared/session/b.ts': '' },
    { 'shared/base/a.ts': "import type { B } from '../session/b';", 'shared/session/b.ts': '' },
    { 'shared/base/a.ts': "import { type B } from '../session/b';", 'shared/session/b.ts': '' },
    { 'shared/base/a.ts': "import '../session/b';", 'shared/session/b.ts': '' },
    { 'shared/base/a.ts': "import type { B } from '@shared/session/b';", 'shared/session/b.ts': '' },
    { 'shared/base/a.ts': "export { b } from '../session/b';", 'shared/session/b.ts': '' },
    { 'shared/base/a.ts': "export type { B } from '../session/b';", 'shared/session/b.ts': '' },
    { 'shared/base/a.ts': "export type * from '../session/b';", 'shared/session/b.ts': '' },
    { 'shared/base/a.ts': "export const a = () => import('../session/b');", 'shared/session/b.ts': '' },
    { 'shared/base/a.ts': "export type A = import('../session/b').B;", 'shared/session/b.ts': '' },
    { 'shared/base/a.ts': "export type A = typeof import('../session/b');", 'shared/session/b.ts': '' },
    { 'shared/base/a.ts': "import b = require('../session/b');", 'shared/session/b.ts': '' },
    { 'shared/base/a.ts': "declare module '../session/b' {}\nexport {};", 'shared/session/b.ts': '' },
    { 'shared/base/a.ts': "import '../session';", 'shared/session/index.ts': '' },
    // within a line of the order, from left to right
    { 'shared/engines/voting/a.ts': "import '../answers/b';", 'shared/engines/answers/b.ts': '' },
    { 'shared/agenda/a.ts': "import '../plan/b';", 'shared/plan/b.ts': '' },
  ],
  'no layer': [{ 'shared/helpers/a.ts': '' }, { 'shared/a.ts': '' }],
  circles: [
    { 'shared/base/a.ts': "import './b';", 'shared/base/b.ts': "import './a';" },
    { 'shared/base/a.ts': "import type { B } from './b';", 'shared/base/b.ts': "import type { A } from './a';" },
    {
      'electron/a.ts': "import './b';",
      'electron/b.ts': "import './c';",
      'electron/c.ts': "import type { A } from './a';",
    },
    { 'renderer/A.tsx': "import './b';", 'renderer/b.ts': "export type B = import('./A').A;" },
    { 'electron/host/a.ts': "import '@host/b';", 'electron/host/b.ts': "import './a';" },
    { 'shared/base/a.ts': "import './a';" },
  ],
  'folder pairs': [
    {
      'shared/plan/a.ts': "import '../session/b';",
      'shared/plan/d.ts': '',
      'shared/session/b.ts': '',
      'shared/session/c.ts': "import type { D } from '../plan/d';",
    },
  ],
  'between kinds': [
    { 'shared/kinds/vote/a.ts': "import '../rate/b';", 'shared/kinds/rate/b.ts': '' },
    { 'shared/kinds/vote/a.ts': "import type { B } from '../rate/parts/b';", 'shared/kinds/rate/parts/b.ts': '' },
    {
      'shared/kinds/vote/a.ts': '',
      'shared/kinds/rate/a.ts': '',
      'renderer/kinds/vote/A.tsx': "import { B } from '../rate/B';",
      'renderer/kinds/rate/B.tsx': '',
    },
    {
      'shared/kinds/vote/a.ts': '',
      'shared/kinds/rate/a.ts': '',
      'renderer/kinds/vote/A.tsx': "import type { B } from '@shared/kinds/rate/a';",
    },
  ],
  'long files': [{ 'shared/base/a.ts': '// one line\n'.repeat(301) }, { 'tests/a.ts': '// one line\n'.repeat(301) }],
  'branching files': [
    branchingSeven("if (kind === 'vote' || kind !== 'rate' || 'judge' === kind) a();"),
    branchingSeven("switch (kind) { case 'vote': case 'rate': a(); break; case 'judge': b(); }"),
    branchingSeven("export const of = { vote: 1, rate: 2, 'judge': 3 };"),
    branchingSeven("export const counted = new Set(['vote', 'rate', 'judge']);"),
    branchingSeven("export const work = of(step, 'vote') ?? of(step, 'rate') ?? of(step, 'judge');"),
  ],
  'raw keys': [
    { 'renderer/a.ts': 'export const a = (event: KeyboardEvent) => event.key;' },
    { 'renderer/keys.tsx': "window.addEventListener('keydown', () => undefined);" },
  ],
  'captured words': [{ 'shared/base/a.ts': "export const words = stringsOf('en').app;" }],
  'own locales': [{ 'renderer/a.ts': 'export const a = (n: number) => n.toFixed(1);' }],
  'lost imports': [
    { 'shared/base/a.ts': "import './b';" },
    { 'shared/base/a.ts': "import type { B } from '@shared/base/b';" },
    { 'shared/base/a.ts': 'export const a = (way: string) => import(way);' },
  ],
};

/** Three kinds, and as many files as may not be. */
function branchingSeven(code: string): Project {
  const kinds = ['vote', 'rate', 'judge'].map((kind) => [`shared/kinds/${kind}/schema.ts`, '']);
  const files = Array.from({ length: 7 }, (_, index) => [`shared/session/a${index}.ts`, code]);
  return Object.fromEntries([...kinds, ...files]) as Project;
}

/** The ways that are meant to be gone. */
export const right: readonly Project[] = [
  { 'shared/session/b.ts': "import type { A } from '../base/a';", 'shared/base/a.ts': '' },
  { 'shared/engines/answers/b.ts': "import '../voting/a';", 'shared/engines/voting/a.ts': '' },
  { 'shared/plan/b.ts': "import '@shared/agenda/a';", 'shared/agenda/a.ts': '' },
  // packages, style sheets, what is built, another file twice
  { 'shared/base/a.ts': "import { z } from 'zod';\nimport type { A } from 'immer';" },
  { 'renderer/A.tsx': "import './a.css';\nimport a from '../out/fonts/a.ttf?url';", 'renderer/a.css': '' },
  { 'shared/base/a.ts': "import './b';\nimport type { B } from './b';", 'shared/base/b.ts': '' },
  // no imports: texts, comments, templates, what only looks like one
  { 'shared/base/a.ts': "// import '../session/b';\n/* export * from '../session/b'; */", 'shared/session/b.ts': '' },
  { 'shared/base/a.ts': 'export const a = "import \'../session/b\'";', 'shared/session/b.ts': '' },
  { 'shared/base/a.ts': "export const a = `\nimport '../session/b';\n`;", 'shared/session/b.ts': '' },
  { 'shared/base/a.ts': "export const a = Array.from('../session/b');", 'shared/session/b.ts': '' },
  // a kind's own parts, on both sides; the registries name every kind
  {
    'shared/kinds/vote/a.ts': "import './b';",
    'shared/kinds/vote/b.ts': '',
    'renderer/kinds/vote/A.tsx': "import type { A } from '@shared/kinds/vote/a';\nimport '../parts/B';",
    'renderer/kinds/parts/B.tsx': '',
  },
  {
    'shared/kinds/vote/a.ts': '',
    'shared/kinds/rate/a.ts': '',
    'shared/kinds/judge/a.ts': "export const others = ['vote', 'rate', 'judge'];",
    'shared/kinds/registry.ts': 'export const kinds = { vote: 1, rate: 2, judge: 3 };',
    'shared/words/en/steps.ts': 'export const kinds = { vote: 1, rate: 2, judge: 3 };',
  },
  { 'shared/base/a.ts': '// one line\n'.repeat(300) },
  { 'renderer/keys/a.ts': 'export const a = (event: KeyboardEvent) => event.key;' },
];
