import { resolve } from 'node:path';
import { runnerImport } from 'vite';
import { ensureBuilt } from '../build/ensure-built.mjs';

const root = resolve(import.meta.dirname, '../..');
try {
  // This TypeScript is needed only for a release, so Vite runs it directly without a separate build.
  const { module } = await runnerImport(resolve(import.meta.dirname, 'run-packaging.ts'));
  process.exitCode = await module.runPackaging({ args: process.argv.slice(2), root, env: process.env, ensureBuilt });
} catch (cause) {
  console.error(`配布用のプログラムを作れませんでした。\n${cause.message}`);
  process.exitCode = 1;
}
