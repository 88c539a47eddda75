import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

// The benches are TypeScript over the product's own sources: vite runs them as it builds the product.
const root = fileURLToPath(new URL('../..', import.meta.url));
const { module: compile } = await runnerImport(`${root}questionnaires/compile.ts`);
const { module: bench } = await runnerImport(`${root}tests/bench/collection.ts`, {
  plugins: [compile.questionnaires()],
});
await bench.benchCollection();
