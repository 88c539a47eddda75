import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { questionnaires } from '../questionnaires/compile.ts';

const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as {
  version: string;
};

export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  base: './',
  publicDir: false,
  plugins: [react(), questionnaires()],
  define: { APP_VERSION: JSON.stringify(version) },
  css: {
    modules: {
      // Names that a person recognises on the page, the same in every build. Sheets have names of their own (tests/architecture).
      generateScopedName: (name, file) => `${basename(file).replace(/\.module\.css.*$/, '')}-${name}`,
    },
  },
  build: {
    outDir: fileURLToPath(new URL('../dist/renderer', import.meta.url)),
    emptyOutDir: true,
    // Older targets would rewrite light-dark() and nesting into something larger.
    target: ['chrome125', 'edge125', 'firefox128'],
    assetsInlineLimit: 0,
    // Its script would fetch, which the content security policy forbids, and every target preloads by itself.
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 2000,
  },
});
