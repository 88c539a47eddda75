import { resolve } from 'node:path';
import { runnerImport } from 'vite';
import { ensureBuilt } from '../build/ensure-built.mjs';

const root = resolve(import.meta.dirname, '../..');
try {
  // TypeScript that is needed once in a release: vite runs it as it is, without a build of its own.
  const { module } = await runnerImport(resolve(import.meta.dirname, 'run-packaging.ts'));
  process.exitCode = await module.runPackaging({ args: process.argv.slice(2), root, env: process.env, ensureBuilt });
} catch (cause) {
  console.error(`配布用のプログラムを作れませんでした。\n${cause.message}`);
  process.exitCode = 1;
}
