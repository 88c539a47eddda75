import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { runnerImport } from 'vite';

const { values } = parseArgs({
  options: { runs: { type: 'string', default: '20000' }, seed: { type: 'string', default: '1' } },
});
const root = fileURLToPath(new URL('../..', import.meta.url));
const { module: compile } = await runnerImport(`${root}questionnaires/compile.ts`);
const { module: fuzz } = await runnerImport(`${root}tests/fuzz/outcomes.ts`, { plugins: [compile.questionnaires()] });
const outcomes = await fuzz.fuzzResults(Number(values.runs), Number(values.seed));
for (const [outcome, times] of Object.entries(outcomes).sort(([, a], [, b]) => b - a))
  console.log(`${String(times).padStart(8)}  ${outcome}`);
