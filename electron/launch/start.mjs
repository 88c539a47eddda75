import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ensureBuilt } from '../build/ensure-built.mjs';

const root = resolve(import.meta.dirname, '../..');
try {
  await ensureBuilt(['launch']);
  const { launch } = await import(pathToFileURL(resolve(root, 'dist/launch/launch.js')).href);
  process.exitCode = await launch({ args: process.argv.slice(2), root, ensureBuilt });
} catch (cause) {
  console.error(`開始できませんでした。\n${cause.message}`);
  process.exitCode = 1;
}
