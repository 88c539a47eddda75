// Writes the missing golden files, one per kind and current version: node tests/golden/write.mjs
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const root = fileURLToPath(new URL('../..', import.meta.url));
const { module: compile } = await runnerImport(`${root}questionnaires/compile.ts`);
const { module } = await runnerImport(`${root}tests/golden/golden-files.ts`, { plugins: [compile.questionnaires()] });
const written = await module.writeGoldenFiles(`${root}tests/fixtures`);
console.log(written.length === 0 ? 'Every kind and version has its golden file.' : written.join('\n'));
