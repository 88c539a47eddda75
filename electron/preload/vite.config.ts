import { defineConfig } from 'vite';
import { nodeBundle } from '../build/node-bundle.ts';

// One CommonJS file, because a sandboxed preload script can neither be a module nor load another file.
export default defineConfig(nodeBundle('electron/preload/preload.ts', 'preload.cjs', 'cjs'));
