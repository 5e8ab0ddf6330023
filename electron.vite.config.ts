import { resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';
import { fontPackages } from './scripts/fonts.mjs';
import { licences } from './scripts/lib/licences.mjs';

const alias = {
  '@shared': resolve(import.meta.dirname, 'shared'),
  '@host': resolve(import.meta.dirname, 'electron/host'),
};
const out = (part: string) => resolve(import.meta.dirname, 'out/app', part);

/* Targets are set by hand: electron-vite's table stops below the Electron we ship, and the runtime for trying and testing is older still (Node 20, Chrome 130). */
export default defineConfig({
  main: {
    resolve: { alias },
    plugins: [licences()],
    build: {
      outDir: out('main'),
      target: 'node20',
      externalizeDeps: false,
      rollupOptions: {
        input: resolve(import.meta.dirname, 'electron/main/index.ts'),
        output: { format: 'es', entryFileNames: '[name].js' },
      },
    },
  },
  preload: {
    resolve: { alias },
    build: {
      outDir: out('preload'),
      target: 'node20',
      externalizeDeps: false,
      rollupOptions: {
        input: resolve(import.meta.dirname, 'electron/preload/index.ts'),
        /* A sandboxed window can only load one CommonJS file. */
        output: { format: 'cjs', entryFileNames: '[name].cjs', inlineDynamicImports: true },
      },
    },
  },
  renderer: {
    root: resolve(import.meta.dirname, 'renderer'),
    resolve: { alias },
    plugins: [react(), licences(fontPackages)],
    build: {
      outDir: out('renderer'),
      target: 'chrome130',
      minify: true,
      assetsInlineLimit: 0,
      rollupOptions: { input: resolve(import.meta.dirname, 'renderer/index.html') },
    },
  },
});
