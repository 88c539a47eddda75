import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';
import { ensureBuilt } from '../../electron/build/ensure-built.mjs';

// The benches are TypeScript over the product's own sources: vite runs them as it builds the product.
const root = fileURLToPath(new URL('../..', import.meta.url));
const { module: compile } = await runnerImport(`${root}questionnaires/compile.ts`);
const load = async (name) =>
  (await runnerImport(`${root}tests/bench/${name}.ts`, { plugins: [compile.questionnaires()] })).module;
await (await load('collection')).benchCollection();
await ensureBuilt(['renderer']);
await (await load('answering')).benchAnswering(`${root}dist/renderer`);
await (await load('heatmap')).benchHeatmap(`${root}dist/renderer`);
