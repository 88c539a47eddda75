import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** Builds the page that shows every component of the screen in its states, for looking at them and for automatic checks. */
export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  base: './',
  publicDir: false,
  plugins: [react()],
  define: { APP_VERSION: JSON.stringify('0.0.0') },
  build: {
    outDir: fileURLToPath(new URL('../../../dist/gallery', import.meta.url)),
    emptyOutDir: true,
    target: ['chrome125'],
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
});
