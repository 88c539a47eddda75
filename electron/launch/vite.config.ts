import { defineConfig } from 'vite';
import { nodeBundle } from '../build/node-bundle.ts';

export default defineConfig(nodeBundle('electron/launch/launch.ts', 'launch.js'));
