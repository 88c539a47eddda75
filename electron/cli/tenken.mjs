import { ensureBuilt } from '../build/ensure-built.mjs';

try {
  await ensureBuilt(['cli']);
  await import('../../dist/cli/tenken.js');
} catch (cause) {
  console.error(`準備できませんでした。\n${cause.message}`);
  process.exitCode = 1;
}
