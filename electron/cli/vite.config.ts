import { defineConfig } from 'vite';
import { questionnaires } from '../../questionnaires/compile.ts';
import { nodeBundle } from '../build/node-bundle.ts';

export default defineConfig({ ...nodeBundle('electron/cli/main.ts', 'tenken.js'), plugins: [questionnaires()] });
