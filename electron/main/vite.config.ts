import { defineConfig } from 'vite';
import { nodeBundle } from '../build/node-bundle.ts';

export default defineConfig(nodeBundle('electron/main/main.ts', 'main.js'));
